import { bodyByKey } from '../../lexicon/bodies.ts'
import { WordClass } from '../frame/word-class.ts'
import { closesPeople } from './closes-people.ts'
import { hasTicker } from './find-organizations.ts'
import { findRuns, opensWithNumber } from './find-runs.ts'
import { isEmployer } from './is-employer.ts'
import { isLandscape } from './is-landscape.ts'
import { movesAsShare } from './moves-as-share.ts'
import type { NameClaims, Run } from './name-claims.ts'
import { ownBodyOf } from './own-body.ts'
import { nameFirst, withArticle } from './run-start.ts'

const locative = new Set('in at near outside around'.split(' '))
const companyNouns = new Set(
  'shares stock unit subsidiary plc shareholders stockholders bondholders'.split(' '),
)
/** Nouns that say what the name behind them is: `the carrier Alisarda`, `the party Free Greens`. */
const kindsOfBodies = new Set(
  'federation association producer exporter importer manufacturer corporation subsidiary party union carrier airline carmaker automaker chipmaker steelmaker drugmaker retailer broadcaster conglomerate brewer lender insurer refiner utility company firm bank giant group faction movement militia alliance newspaper broadcaster website startup service network operator developer'.split(
    ' ',
  ),
)
const companyPhrases = new Set(
  'unit of|subsidiary of|division of|shares of|stake in|control of|merger with|bid for|affiliate of|parent of|owner of|interest in|acquisition of|stock of|heads of'.split(
    '|',
  ),
)
/** Capitals that name no body. */
const plainAcronyms = new Set(
  `GNP GDP CPI PPI LNG LPG OK TV CEO VAT AIDS HIV DNA PCT MLN BILLION DLR DLRS TONNES NET QTR YEAR SHR REVS
  AVG OPER LOSS PROFIT NOTE VS CTS AM PM GMT EST EDT PST FOB CIF CD CDS ECU ECUS SDR SDRS BPD M-1 M-2 M-3
  II III IV VI VII VIII IX XI XII JR SR INC CORP LTD PLC CO AG SA NV BV P.M. A.M. A.D. B.C. D.C. ABM INF SDI
  START SALT COVID IT IPO LBO REIT ADR ADRS R AND D PC PCS ATM CFC CFCS CO2 USD EUR GBP JPY`
    .split(/\s+/)
    .filter(Boolean),
)

/** Claims what is left of a sentence's capitals where the words around it tell what it is. */
export function claimByContext(claims: NameClaims, firstToken: number, endToken: number): void {
  if (claims.isFull) return
  for (const { first: start, end } of findRuns(claims, firstToken, endToken)) {
    const run = { first: nameFirst(claims, { first: start, end }), end }
    if (run.first === end) continue
    if (claims.isTaken(run.first, run.end) || claims.known(run.first)) continue
    if (ofAll.has(claims.lower(run.first))) continue
    const organization = isOrganization(claims, run)
    if (isLabour(claims, run)) {
      claimLabour(claims, run)
    } else if (closesPeople(claims, run)) {
      claims.claim(
        { type: 'PERSON', words: claims.textOf(run.first, run.end).split(' '), woman: null },
        {
          first: run.first,
          end: run.end,
          title: null,
          kind: 'NAME',
          confidence: 0.8,
          method: 'read-names/context-person',
        },
      )
    } else if (organization) {
      const first = withArticle(claims, run.first)
      claims.claim(
        { type: 'ORGANIZATION', body: null, name: claims.textOf(first, run.end), country: null },
        {
          first,
          end: run.end,
          title: null,
          kind: 'NAME',
          confidence: organization,
          method: 'read-names/context-organization',
        },
      )
    } else if (isPlace(claims, run)) {
      claims.claim(
        { type: 'PLACE', place: null, name: claims.textOf(run.first, run.end), country: null },
        {
          first: run.first,
          end: run.end,
          title: null,
          kind: 'NAME',
          confidence: 0.7,
          method: 'read-names/context-place',
        },
      )
    }
  }
}

const ofLabour = new Set(
  'cost costs force market markets relations law laws union unions'.split(' '),
)

/** Runs that speak of all of a kind. */
const ofAll = new Set('organized organised'.split(' '))

/** `left-wing Labour won`: the party; not `Labour Minister`, `Trade and Labour`, nor the work that opens a sentence. */
function isLabour(claims: NameClaims, { first, end }: Run): boolean {
  if (end - first !== 1 || claims.lower(first) !== 'labour') return false
  if (claims.lower(first - 1) === 'and' || ofLabour.has(claims.lower(end))) return false
  const opens = first === claims.sentenceStart(first)
  return !opens && !claims.isInHeadline(first) && claims.token(end)?.shape !== 'CAPITALIZED'
}

function claimLabour(claims: NameClaims, { first, end }: Run): void {
  const body = bodyByKey('labour-party') ?? null
  const method = 'read-names/context-organization'
  claims.claim(
    (body && ownBodyOf(claims, first, end, body)) ?? {
      type: 'ORGANIZATION',
      body,
      name: 'Labour Party',
      country: null,
    },
    { first, end, title: null, kind: 'NAME', confidence: 0.8, method },
  )
}

/** Adjectives of parts of the world, which name no place by themselves. */
const ofContinents = new Set(
  'asian european african arab arabian western eastern southern northern atlantic nordic scandinavian islamic moslem muslim christian jewish catholic communist marxist english hispanic anglo'.split(
    ' ',
  ),
)

/** `in Chibougamau`, `at Thunder Bay`: an unknown name behind a word of place. */
function isPlace(claims: NameClaims, run: Run): boolean {
  const length = run.end - run.first
  if (isLandscape(claims, run)) return !ofContinents.has(claims.lower(run.first))
  if (length > 3 || !isBehindPlaceWord(claims, run.first)) return false
  if (claims.is(run.end - 1, WordClass.THING_HEAD | WordClass.OFFICE | WordClass.ORGANIZATION_HEAD))
    return false
  const shape = claims.token(run.first)?.shape
  // `in CDs`
  if (shape === 'MIXED' && length === 1 && claims.token(run.first)?.text.endsWith('s')) return false
  if (shape === 'CAPITALS' || claims.is(run.first, WordClass.OPENER)) return false
  if (claims.isAlsoSmall(run.end - 1) || ofContinents.has(claims.lower(run.first))) return false
  return claims.lower(run.end) !== "'s"
}

const motions = new Set(
  'flew travelled traveled drove returned moved fled sailed marched'.split(' '),
)
const settlements = new Set(
  'town city village port island province region district suburb township settlement'.split(' '),
)

/** `in`, `flew to`, `the town of`, `to Sicily and`. */
function isBehindPlaceWord(claims: NameClaims, first: number): boolean {
  const before = claims.lower(first - 1)
  if (before === 'at' && claims.is(first - 2, WordClass.OFFICE)) return false
  if (locative.has(before)) return true
  if (before === 'to') return motions.has(claims.lower(first - 2))
  if (before === 'of') return settlements.has(claims.lower(first - 2))
  return before === 'and' && isBehindListedPlace(claims, first)
}

/** `to Sicily and Lampedusa`: the second of two. */
function isBehindListedPlace(claims: NameClaims, first: number): boolean {
  const known = claims.known(first - 2)
  if (known?.end !== first - 1 || !known.names.every(({ type }) => type === 'PLACE')) return false
  const link = claims.lower(first - 3)
  return locative.has(link) || link === 'to' || link === 'from'
}

/** How sure it is that an unknown run names an organisation; 0 where nothing says so. */
function isOrganization(claims: NameClaims, run: Run): number {
  const length = run.end - run.first
  if (length - hyphensIn(claims, run) > 4 || claims.is(run.end - 1, WordClass.THING_HEAD)) return 0
  const first = claims.token(run.first)
  if (!first || first.text.length < 2 || claims.is(run.first, WordClass.COMPANY_SUFFIX)) return 0
  if (hasTicker(claims, run.end)) return 0.9
  // `Class B shares`
  if (length === 2 && claims.token(run.end - 1)?.text.length === 1) return 0
  if (length === 1 && first.shape === 'CAPITALS' && kindsOfBodies.has(claims.lower(run.first - 1)))
    return plainAcronyms.has(first.text) ? 0 : 0.75
  if (isApposedToFirm(claims, run)) return plainAcronyms.has(first.text) ? 0 : 0.7
  if (length === 1 && first.shape === 'CAPITALS') return isBodyAcronym(claims, run.first) ? 0.75 : 0
  const next = claims.lower(run.end)
  if (claims.isAlsoSmall(run.end - 1)) return 0
  if (claims.is(run.first, WordClass.OPENER) && !opensFirm(claims, run)) return 0
  if (movesAsShare(claims, run)) return 0.7
  if (claims.is(run.end, WordClass.SPEECH_VERB) && !isPlural(claims, run))
    return sayings.has(next) ? 0.8 : length > 1 ? 0.6 : 0
  if (claims.lower(run.first - 1) === 'said' && next === "'s") return 0.6
  if (kindsOfBodies.has(claims.lower(run.first - 1))) return 0.75
  if (companyNouns.has(next) || (length > 1 && isEmployer(claims, run))) return 0.7
  if (length === 1 && hasPresident(claims, run)) return 0.7
  if (isLed(claims, run) || isHouseOfAnalyst(claims, run)) return 0.7
  const phrase = `${claims.lower(run.first - 2)} ${claims.lower(run.first - 1)}`
  return companyPhrases.has(phrase) ? 0.7 : 0
}

/** `First National Markets said`, `Twenty-First Quist Fox said` */
function opensFirm(claims: NameClaims, { first, end }: Run): boolean {
  const isFirst = claims.lower(first) === 'first' && end - first > 1
  return isFirst || opensWithNumber(claims, first)
}

/** `Twenty-First Quist Fox` has four words. */
function hyphensIn(claims: NameClaims, { first, end }: Run): number {
  let hyphens = 0
  for (let at = first; at < end; at += 1) if (claims.lower(at) === '-') hyphens += 2
  return hyphens
}

const kindsOfFirms = new Set(
  'corporation company firm producer exporter importer manufacturer monopoly airline carrier agency bank insurer shipowner association federation union institute'.split(
    ' ',
  ),
)

/** `the state mining corporation, Quistal, said`; not `the firm, Boston,`. */
function isApposedToFirm(claims: NameClaims, { first, end }: Run): boolean {
  if (claims.lower(first - 1) !== ',' || !kindsOfFirms.has(claims.lower(first - 2))) return false
  if (claims.token(first - 2)?.shape !== 'LOWER' || claims.lower(end) !== ',') return false
  if (claims.is(first, WordClass.OPENER | WordClass.GIVEN_NAME) || claims.isAlsoSmall(end - 1))
    return false
  return claims.is(end + 1, WordClass.SPEECH_VERB) || firmVerbs.has(claims.lower(end + 1))
}
const firmVerbs = new Set(
  'has had is was will would may plans expects bought sold owns declared signed agreed won lost reported made posted raised cut'.split(
    ' ',
  ),
)

const sayings = new Set(['said', 'says', 'told', 'added', 'announced'])

/** `chairman of the X`, `spokesman for X`. */
function isLed(claims: NameClaims, run: Run): boolean {
  const at = claims.lower(run.first - 1) === 'the' ? run.first - 2 : run.first - 1
  const link = claims.lower(at)
  return (link === 'of' || link === 'for') && leaders.has(claims.lower(at - 1))
}

const presidents = new Set('president chairman chairwoman'.split(' '))
/** Adjectives of peoples that the lexicon does not know, and of beliefs. */
const peoples = /(?:ish|an|en|ese|ic|serb|croat|ist|liberal|conservative|democrat|labour)$/

/** `Quistal president Ann Berg`: one word that has a president; not `Catalan president`. */
function hasPresident(claims: NameClaims, { first, end }: Run): boolean {
  const others = WordClass.OFFICE_MODIFIER | WordClass.OFFICE_FIELD | WordClass.ORGANIZATION_HEAD
  if (!presidents.has(claims.lower(end)) || claims.isCapital(end)) return false
  // `the Ways and Means chairman`
  if (claims.lower(first - 1) === 'and') return false
  if (claims.is(first, others) || peoples.test(claims.lower(first))) return false
  return claims.isCapital(end + 1) && claims.isTaken(end + 1)
}

/** `an analyst at X` */
function isHouseOfAnalyst(claims: NameClaims, run: Run): boolean {
  return claims.lower(run.first - 1) === 'at' && analysts.has(claims.lower(run.first - 2))
}

const analysts = new Set(
  'analyst analysts economist economists strategist strategists trader traders dealer dealers broker brokers manager'.split(
    ' ',
  ),
)

const leaders = new Set(
  'chairman chairwoman president head director member members leader spokesman spokeswoman chief founder governor owner'.split(
    ' ',
  ),
)

/** `Dealers said`: a plural that only opens the sentence. */
function isPlural(claims: NameClaims, run: Run): boolean {
  return (
    run.end - run.first === 1 &&
    run.first === claims.sentenceStart(run.first) &&
    claims.lower(run.first).endsWith('s')
  )
}

/** `UAW said`, `the MITI`: capitals used as a body's name. */
function isBodyAcronym(claims: NameClaims, at: number): boolean {
  const text = claims.token(at)?.text ?? ''
  if (claims.lower(at - 1) === '(' && claims.is(at - 2, WordClass.THING_HEAD)) return false
  if (claims.thingAcronyms().has(text)) return false
  if (text.length < 3 || text.length > 8 || plainAcronyms.has(text) || /\d/.test(text)) return false
  if (claims.token(at + 1)?.shape === 'NUMBER' || claims.token(at - 1)?.shape === 'NUMBER')
    return false
  const next = claims.lower(at + 1)
  return (
    claims.is(at + 1, WordClass.SPEECH_VERB) ||
    next === "'s" ||
    claims.lower(at - 1) === 'the' ||
    claims.is(at + 1, WordClass.OFFICE)
  )
}
