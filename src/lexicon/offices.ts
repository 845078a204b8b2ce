import { wordSet } from './word-set.ts'

/**
 * Words of which titles and offices are made. Source: general knowledge, written for this project.
 * Licence: as the project.
 */

/** Offices of states: whoever holds one speaks for a country. */
export const stateOffices = wordSet(`
  minister ministers president presidents premier premiers chancellor chancellors secretary secretaries
  undersecretary under-secretary representative representatives ambassador ambassadors envoy envoys king
  queen emperor sultan emir shah crown-prince negotiator negotiators vice-president president-elect
  vice-minister vice-premier taoiseach spokesman spokeswoman spokesperson governor leader attaché attache
  commander prince princess sheikh sheik dictator foreign-minister regent`)

/** Other offices, posts and trades that stand before or behind a name. */
const otherOffices = wordSet(`
  chairman chairmen chairwoman chair chairperson vice-chairman director directors director-general
  secretary-general commissioner commissioners senator senators congressman congresswoman mayor judge
  justice general marshal admiral colonel captain major lieutenant brigadier leaders chief chiefs head
  heads deputy undersecretary-general economist economists analyst analysts adviser advisor advisers aide
  trader dealer treasurer comptroller controller manager managers officer ceo executive executives founder
  owner investor editor professor lawyer attorney attorney-general counsel speaker whip candidate member
  members partner prosecutor consul nominee dean rector coordinator correspondent author banker
  financier industrialist businessman businesswoman farmer activist dissident commander ayatollah
  imam reverend pope archbishop cardinal bishop president-designate governors delegate diplomat
  lawmaker legislator parliamentarian deputies mp mps mep meps tanaiste tánaiste rapporteur superintendent inspector sergeant co-chairman
  strategist broker planner scientist engineer expert spokesmen critic historian researcher
  official publisher principal solicitor-general lord baron baroness count countess duke earl
  rabbi mullah sen. sens. rep. reps. gov. govs. gen. lt. col. maj. adm. capt. brig. sgt. cmdr. hon. rev.
  pres. prof. dr. amb. raider shareholder trustee administrator widow tycoon entrepreneur
  predecessor successor counterpart colleague counterparts colleagues co-owner chairman-elect mediator mediators facilitator winner laureate`)

/** Titles of address, which say that a person follows. */
export const honorifics = wordSet(
  'mr. mrs. ms. messrs. mr mrs ms miss mme. mme mlle. sir dame lady madame dr. dr herr monsieur begum rev señor senor',
)

/** Titles of address for women. */
export const womenHonorifics = wordSet(
  'mrs. ms. mrs ms miss mme. mme mlle. dame lady madame begum queen princess baroness spokeswoman chairwoman congresswoman businesswoman',
)

/** Every word that can be the head of a title. */
export const officeHeads: ReadonlySet<string> = new Set([...stateOffices, ...otherOffices])

/** What a title's head is qualified by, in words that may be written small: `deputy foreign minister`. */
export const officeModifiers = wordSet(`
  acting assistant associate chief co deputy executive former general honorary interim joint junior
  managing permanent principal regional retired senior special under vice prime foreign finance trade
  economy economic economics energy agriculture farm agricultural defense defence interior home health
  information labor labour justice transport transportation treasury commerce industry industrial oil
  petroleum mines mining budget planning environment education housing development technology science
  research culture tourism fisheries fishery forestry forests external international national state federal
  central bank board party government opposition majority minority press company union presidential
  ministry cabinet embassy buffer stock farm-trade chamber council commission community house senate
  congressional parliamentary political military security public safety homeland police army navy air
  force and marketing sales financial operating administrative technical legal investment corporate
  commercial group division american british french german japanese world republican democratic
  conservative labor-party takeover corporate greenmail arbitrage new first second third former
  trade-union outgoing incoming veteran top communications relations affairs social welfare water
  power works post posts telecommunications immigration customs tax revenue monetary fund regional mission
  policy junior human rights nuclear atomic climate digital brexit euro-zone crown grand supreme lord privy attorney inspector secretary minister director vice-chairman`)

/** What ministers are ministers of, as it follows `of`: one word at a time. */
export const officeFields = wordSet(`
  state agriculture foreign external affairs trade commerce defense defence finance energy labor labour
  education health interior justice transport transportation treasury industry economy economic
  economics planning development environment housing urban mines mining oil petroleum fisheries science
  technology information culture tourism home communications works water power international national
  public security social welfare homeland veterans the and cooperation co-operation fuel navy army war
  industries resources natural territory territories research posts telecommunications food forestry
  budget privatization employment youth sport sports family women religious tribal railways steel
  coal electricity aviation shipping exports export administration management staff exchequer relations
  integration reconstruction innovation unification`)

/**
 * Heads of state whom newswire names with a bare `President`, wherever it writes from; the country
 * that they speak for while in office.
 */
export const presidentsByFamilyName: ReadonlyMap<string, string> = new Map(
  'nixon ford carter reagan bush clinton obama trump biden'.split(' ').map((name) => [name, 'US']),
)

/**
 * Heads of state and government of 1975 to 2024 whose family names are no one else's among them, by the country's code. Where a
 * story prints `President X` without a country but names that country, X speaks for it.
 */
export const headsOfState: ReadonlyMap<string, string> = new Map(
  `
AF:karzai,ghani,najibullah AL:berisha,meidani,rama AM:ter-petrosian,kocharyan,sargsyan,pashinyan AO:neto,lourenço,lourenco
AR:alfonsín,alfonsin,menem,kirchner,macri,milei,videla,galtieri,duhalde AT:kreisky,vranitzky,klima,schüssel,schuessel,gusenbauer,faymann,kurz,nehammer
AU:fraser,hawke,keating,rudd,gillard,abbott,turnbull,albanese AZ:aliyev BA:izetbegovic,izetbegović,dodik BE:martens,dehaene,verhofstadt,leterme,michel
BG:zhivkov,zhelev,borisov,borissov,radev BO:banzer,morales BR:geisel,figueiredo,sarney,collor,cardoso,lula,rousseff,temer,bolsonaro
BY:lukashenko CA:trudeau,mulroney,chrétien,chretien,harper,carney CL:pinochet,aylwin,lagos,bachelet,piñera,pinera,boric
CN:jiang,jinping,xi CO:uribe,gaviria,pastrana,samper,petro,duque,barco,betancur CU:castro CZ:klaus,zeman,babis,babiš,fiala
CY:makarios,kyprianou,clerides,papadopoulos,christofias,anastasiades DE:schmidt,kohl,schröder,schroeder,merkel,scholz
DK:schlüter,schlueter,rasmussen,frederiksen,thorning-schmidt EG:sadat,mubarak,morsi,mursi,sisi,el-sisi,al-sisi ES:suárez,gonzález,aznar,zapatero,rajoy
ET:mengistu,meles,zenawi,hailemariam,abiy FI:kekkonen,koivisto,ahtisaari,halonen,lipponen,stubb,niinistö,niinisto
FR:giscard,mitterrand,chirac,sarkozy,hollande,macron,jospin,raffarin,villepin,fillon,balladur
GB:callaghan,wilson,heath,thatcher,blair,cameron,sunak,starmer GE:shevardnadze,saakashvili,margvelashvili GH:rawlings,kufuor
GR:papandreou,karamanlis,mitsotakis,simitis,tsipras,samaras HR:tudjman,tuđman,sanader,plenkovic,plenković
HU:antall,horn,orban,orbán,gyurcsány,gyurcsany,grosz IE:fitzgerald,haughey,reynolds,bruton,ahern,cowen,varadkar
ID:suharto,habibie,wahid,megawati,sukarnoputri,yudhoyono,widodo,jokowi,prabowo IL:begin,shamir,peres,rabin,netanyahu,barak,sharon,olmert
IN:desai,vajpayee,modi,rao IQ:saddam,maliki,al-maliki,abadi,al-abadi,kadhimi IR:rafsanjani,khatami,ahmadinejad,rouhani,raisi,khamenei
IS:oddsson,haarde,gunnlaugsson IT:andreotti,craxi,cossiga,prodi,berlusconi,monti,renzi,gentiloni,draghi,meloni,dini,amato
JO:hussein JP:nakasone,takeshita,kaifu,miyazawa,hosokawa,hata,murayama,hashimoto,obuchi,mori,koizumi,abe,fukuda,aso,hatoyama,noda,suga,kishida,ishiba
KE:moi,kibaki,kenyatta,ruto KH:hun KR:chun,roh,yoon KZ:nazarbayev,tokayev LB:gemayel,hariri,lahoud,aoun,mikati LY:gaddafi,gadhafi,qaddafi,khadafy
MK:gligorov,gruevski,zaev MM:thein MX:echeverría,portillo,madrid,salinas,zedillo,fox,calderón,calderon,obrador,sheinbaum MY:mahathir,badawi,najib,muhyiddin
NG:babangida,abacha,obasanjo,yar'adua,jonathan,buhari,tinubu,shagari NL:uyl,agt,lubbers,kok,balkenende,rutte NO:brundtland,willoch,syse,bondevik,stoltenberg,solberg,støre
NZ:muldoon,lange,bolger,shipley,ardern,hipkins,luxon PA:torrijos,noriega,endara,martinelli,varela,mulino PE:fujimori,toledo,humala,kuczynski,boluarte
PH:marcos,aquino,estrada,arroyo,duterte PK:zia,bhutto,sharif,musharraf,zardari PL:jaruzelski,walesa,wałęsa,mazowiecki,kwasniewski,kwaśniewski,kaczynski,kaczyński,tusk,duda,morawiecki
PT:soares,cavaco,guterres,barroso,sócrates,socrates,passos,costa RO:ceausescu,iliescu,constantinescu,basescu,băsescu,iohannis
RS:milosevic,milošević,kostunica,koštunica,djindjic,tadic,tadić,vucic,vučić RU:yeltsin,putin,medvedev,primakov,chernomyrdin,mishustin
SE:palme,carlsson,bildt,persson,reinfeldt,löfven,lofven,kristersson SD:numeiri,bashir,al-bashir,hamdok SK:meciar,mečiar,dzurinda,fico
SU:brezhnev,andropov,chernenko,gorbachev,kosygin,ryzhkov SY:assad,al-assad TH:prem,chuan,thaksin,shinawatra,prayuth TM:niyazov,berdymukhamedov
TR:demirel,özal,ozal,ecevit,erdogan,erdoğan,çiller,ciller,davutoglu,davutoğlu UA:kravchuk,kuchma,yushchenko,yanukovych,poroshenko,zelensky,zelenskiy,zelenskyy
UG:museveni UZ:karimov,mirziyoyev UY:sanguinetti,lacalle,vázquez,mujica VE:pérez,caldera,chávez,chavez,maduro,guaidó
ZA:botha,klerk,mandela,mbeki,zuma,ramaphosa ZM:kaunda,chiluba,lungu,hichilema ZW:mugabe,mnangagwa
`
    .trim()
    .split(/\s+/)
    .flatMap((row) => {
      const [code = '', names = ''] = row.split(':')
      return names.split(',').map((name) => [name, code] as const)
    }),
)

/** Titles that only one country has. */
export const officesOfOneCountry: readonly (readonly [string, string])[] = [
  ['secretary of state', 'US'],
  ['undersecretary of state', 'US'],
  ['under secretary of state', 'US'],
  ['treasury secretary', 'US'],
  ['treasury undersecretary', 'US'],
  ['commerce secretary', 'US'],
  ['secretary of commerce', 'US'],
  ['agriculture secretary', 'US'],
  ['secretary of agriculture', 'US'],
  ['secretary of defense', 'US'],
  ['defense secretary', 'US'],
  ['labor secretary', 'US'],
  ['interior secretary', 'US'],
  ['energy secretary', 'US'],
  ['transportation secretary', 'US'],
  ['homeland security secretary', 'US'],
  ['secretary of labor', 'US'],
  ['trade representative', 'US'],
  ['national security adviser', 'US'],
  ['chancellor of the exchequer', 'GB'],
  ['northern ireland secretary', 'GB'],
  ['trade and industry secretary', 'GB'],
  ['home secretary', 'GB'],
  ['taoiseach', 'IE'],
]
