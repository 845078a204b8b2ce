import { wordSet } from './word-set.ts'

/**
 * Words of which names of organisations are made. Source: general knowledge, written for this
 * project. Licence: as the project.
 */

/** Legal forms: what ends with one is a company. */
export const companySuffixes = wordSet(`
  inc inc. corp corp. co co. cos cos. ltd ltd. plc ag sa s.a. nv n.v. bv b.v. spa s.p.a. gmbh kk k.k. pty
  llc l.l.c. lp l.p. ab a.b. a/s asa oy oyj kgaa kg bhd sdn pte pt srl s.r.l. incorporated limited
  corporation company se n.a. na plc. cia cie`)

/** Words that make a run of capitalised words the name of a body, wherever they stand in it. */
export const organizationHeads = wordSet(`
  academy administration agency airline airlines airways alliance army assembly associates association
  associations authority bancorp bancorporation bancshares bank banks banque banco banca bankers board brewery brewing brothers
  bros bureau cartel center centre chamber chambers chemicals club coalition college commission committee community
  communications confederation conference congress consortium consulting cooperative cooperatives co-operative
  corps council court department department's directorate division electric electronics embassy
  energy enterprises enterprise exchange exploration facility federation financial firm force
  forces forum foundation fund funds group guild holding holdings hospital house industries institute
  institution insurance international investments investment laboratories laboratory league lines
  manufacturing markets ministry mines mining monitor motor motors movement museum navy network news oil
  office organisation organization organizations parliament partners partnership party petroleum
  pharmaceutical pharmaceuticals police power press products properties railroad railway railways refining
  resources resorts restaurants savings school secretariat securities senate service services shimbun
  shipping society soft solutions stores steel syndicate systems technologies technology telecommunications
  television textile times trading tribunal trust trusts union unions university utilities ventures workers works
  airways journal herald post tribune gazette magazine review radio bundesbank brokerage newspapers
  sources foods industrie software computer computers semiconductor semiconductors entertainment
  publishing publications realty reefs fields goldfields gold front`)

/** Words that end names of events, laws and things, not of bodies or people. */
export const thingHeads = wordSet(`
  accord accords act acts agreement agreements amendment anniversary award awards award-winning battle bill
  bond bonds bowl ceremony chapter christmas championship code constitution convention crisis cup day
  declaration decree deal doctrine dollar dollars dlr dlrs easter era festival file final framework games garden gardens
  game index initiative intelligence interbank jet law laws list mark marks measure memorandum
  meeting meetings mission month note notes olympics olympic pact paper papers plan policy prize proposal protocol
  principle program programme project rate rates reform report reserve resolution review revolution
  round rule rules scheme share shares standard street summit system talks tax treaty treaties trial
  war wars week yen year unit units weekly hills heights catholic catholics protestants democrat democrats
  departments eurodollars m1 m2 m3 t-bonds`)
