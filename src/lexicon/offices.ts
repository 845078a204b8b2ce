/**
 * Words of which titles and offices are made. Source: general knowledge, written for this project.
 * Licence: as the project.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/** Offices of states: whoever holds one speaks for a country. */
export const stateOffices = words(`
  minister ministers president presidents premier premiers chancellor chancellors secretary secretaries
  undersecretary under-secretary representative representatives ambassador ambassadors envoy envoys king
  queen emperor sultan emir shah crown-prince negotiator negotiators vice-president president-elect
  vice-minister vice-premier taoiseach spokesman spokeswoman spokesperson governor leader attaché attache
  commander prince princess sheikh sheik dictator foreign-minister regent`)

/** Other offices, posts and trades that stand before or behind a name. */
const otherOffices = words(`
  chairman chairmen chairwoman chair chairperson vice-chairman director directors director-general
  secretary-general commissioner commissioners senator senators congressman congresswoman mayor judge
  justice general marshal admiral colonel captain major lieutenant brigadier leaders chief chiefs head
  heads deputy undersecretary-general economist economists analyst analysts adviser advisor advisers aide
  trader dealer treasurer comptroller controller manager managers officer ceo executive executives founder
  owner investor editor professor lawyer attorney attorney-general counsel speaker whip candidate member
  members partner prosecutor consul nominee dean rector coordinator correspondent author banker
  financier industrialist businessman businesswoman farmer activist dissident commander ayatollah
  imam reverend pope archbishop cardinal bishop president-designate governors delegate diplomat
  lawmaker legislator parliamentarian deputies mp superintendent inspector sergeant co-chairman
  strategist broker planner scientist engineer expert spokesmen critic historian researcher
  official publisher principal solicitor-general lord baron baroness count countess duke earl
  rabbi mullah sen. sens. rep. reps. gov. govs. gen. lt. col. maj. adm. capt. brig. sgt. cmdr. hon. rev.
  pres. prof. dr. amb. raider shareholder trustee administrator widow tycoon entrepreneur
  predecessor successor counterpart colleague counterparts colleagues co-owner chairman-elect`)

/** Titles of address, which say that a person follows. */
export const honorifics = words(
  'mr. mrs. ms. messrs. mr mrs ms miss mme. mme mlle. sir dame lady madame dr. dr herr monsieur',
)

/** Titles of address for women. */
export const womenHonorifics = words(
  'mrs. ms. mrs ms miss mme. mme mlle. dame lady madame queen princess baroness spokeswoman chairwoman congresswoman businesswoman',
)

/** Every word that can be the head of a title. */
export const officeHeads: ReadonlySet<string> = new Set([...stateOffices, ...otherOffices])

/** What a title's head is qualified by, in words that may be written small: `deputy foreign minister`. */
export const officeModifiers = words(`
  acting assistant associate chief co deputy executive former general honorary interim joint junior
  managing permanent principal regional retired senior special under vice prime foreign finance trade
  economy economic economics energy agriculture farm agricultural defense defence interior home health
  information labor labour justice transport transportation treasury commerce industry industrial oil
  petroleum mines mining budget planning environment education housing development technology science
  research culture tourism fisheries fishery forestry forests external international national state federal
  central bank board party government opposition majority minority press company union presidential
  ministry embassy buffer stock farm-trade chamber council commission community house senate
  congressional parliamentary political military security public safety homeland police army navy air
  force and marketing sales financial operating administrative technical legal investment corporate
  commercial group division american british french german japanese world republican democratic
  conservative labor-party takeover corporate greenmail arbitrage new first second third former
  trade-union outgoing incoming veteran top communications relations affairs social welfare water
  power works post posts telecommunications immigration customs tax revenue monetary fund regional mission
  crown grand supreme lord privy attorney inspector secretary minister director vice-chairman`)

/** What ministers are ministers of, as it follows `of`: one word at a time. */
export const officeFields = words(`
  state agriculture foreign external affairs trade commerce defense defence finance energy labor labour
  education health interior justice transport transportation treasury industry economy economic
  economics planning development environment housing urban mines mining oil petroleum fisheries science
  technology information culture tourism home communications works water power international national
  public security social welfare homeland veterans the and cooperation co-operation fuel navy army war
  industries resources natural territory territories research posts telecommunications food forestry
  budget privatization employment youth sport sports family women religious tribal railways steel
  coal electricity aviation shipping exports export administration management staff exchequer`)

/**
 * Heads of state whom newswire names with a bare `President`, wherever it writes from; the country
 * that they speak for while in office.
 */
export const presidentsByFamilyName: ReadonlyMap<string, string> = new Map(
  'nixon ford carter reagan bush clinton obama trump biden'.split(' ').map((name) => [name, 'US']),
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
