import {
  CLAUSE_STARTS,
  DENIAL_WORDS,
  EXCHANGES,
  NEGATIONS,
  TALK_KINDS,
  type TalkKind,
  TRADE_AREAS,
  UNREAL_WORDS,
} from '../../lexicon/talk-words.ts'
import type { FactDocument } from '../fact-document.ts'
import { topicOn } from '../fact-document.ts'
import { WordClass } from '../frame/word-class.ts'
import { lowerAt, tokenAt } from '../token-at.ts'
import { partiesIn } from './find-parties.ts'
import { isUnplanned } from './is-unplanned.ts'
import { noDealCue } from './no-deal.ts'
import type { Anchor } from './talk-report.ts'
import { tellsOfTalks } from './tells-of-talks.ts'

const MOST_PER_SENTENCE = 12

/** Words of a sentence that tell of talks as a fact: not denied, not negated, not supposed, not quoted. */
export function findAnchors(
  document: FactDocument,
  quoteAt: readonly number[],
  sentence: number,
): readonly Anchor[] {
  const { tokens } = document
  const anchors: Anchor[] = []
  const bounds = document.sentences[sentence]
  if (!bounds || (bounds.classes & WordClass.TALK) === 0) return anchors
  const { firstToken, endToken } = bounds
  let unreal: 'IF' | 'CLAUSE' | null = null
  let denied = false
  for (let token = firstToken; token < endToken && anchors.length < MOST_PER_SENTENCE; token += 1) {
    const word = tokens[token]
    if (!word || (quoteAt[token] ?? -1) >= 0) continue
    if ((word.classes & WordClass.TALK) === 0 && unreal !== 'IF') continue
    if (CLAUSE_STARTS.has(word.lower)) {
      unreal = null
      denied = false
    }
    if (unreal === 'IF' && word.lower === ',') unreal = null
    if (isUnreal(document, token)) unreal = word.lower === 'if' ? 'IF' : 'CLAUSE'
    if (DENIAL_WORDS.has(word.lower)) denied = true
    const kind = kindAt(document, token, firstToken)
    if (kind === undefined || denied || unreal !== null || isPartOfName(document, token)) continue
    if (isUnplanned(document, token, firstToken)) continue
    const failed = kind === 'DEAL' && noDealCue(document, token, firstToken, endToken) >= 0
    if (!failed && isNegated(document, token, firstToken)) continue
    if (isSupposed(document, token) && !failed) continue
    anchors.push({ kind, token, sentence })
  }
  return anchors
}

/** `if`, `may`; `May` is a month, and `could not` a fact. */
function isUnreal({ tokens }: FactDocument, token: number): boolean {
  const word = tokens[token]
  if (!word || !UNREAL_WORDS.has(word.lower)) return false
  if (word.lower === 'may' && word.shape === 'CAPITALIZED') return false
  return lowerAt(tokens, token + 1) !== 'not'
}

const SUPPOSING: ReadonlySet<string> = new Set(['can', 'could', 'might', 'may', 'would'])

/** `an agreement could pave the way` */
function isSupposed({ tokens }: FactDocument, token: number): boolean {
  const next = lowerAt(tokens, token + 1)
  return SUPPOSING.has(next)
}

/** What the word is; `not accept` refuses as `not agree` does, and a free trade area is a deal. */
function kindAt(document: FactDocument, token: number, firstToken: number): TalkKind | undefined {
  const word = lowerAt(document.tokens, token)
  const kind = TALK_KINDS.get(word)
  if (kind === 'DISCUSS' && isNoun(document, token, firstToken)) return undefined
  if (kind === 'DEAL' && isVerb(document, token)) return undefined
  if (isNoTalk(document, word, token, firstToken)) return undefined
  return kind ?? kindOfOther(document, word, token, firstToken)
}

/** Of talks, or of two sides: progress is made on roads, too. */
function isNoProgress(document: FactDocument, token: number, firstToken: number): boolean {
  const sentence = document.tokens[token]?.sentence ?? 0
  const { endToken } = document.sentences[sentence] ?? { endToken: 0 }
  if (noDealCue(document, token, firstToken, endToken) < 0) return false
  const first = Math.max(firstToken, token - SIDES_REACH)
  const end = Math.min(endToken, token + SIDES_REACH)
  if (partiesIn(document, first, end).length >= 2) return true
  const before = first === firstToken && sentence > 0 ? document.sentences[sentence - 1] : undefined
  return tellsOfTalks(document, before?.firstToken ?? first, end)
}

/** Tokens around a word in which its sides are looked for, however long the sentence. */
const SIDES_REACH = 60

/** Of a word that has no kind by itself. */
function kindOfOther(
  document: FactDocument,
  word: string,
  token: number,
  firstToken: number,
): TalkKind | undefined {
  if (word === 'accept') {
    const isRefused = token > firstToken && lowerAt(document.tokens, token - 1) === 'not'
    return isRefused ? 'AGREE' : undefined
  }
  // `No progress was made on troops.`
  if (word === 'progress') return isNoProgress(document, token, firstToken) ? 'DEAL' : undefined
  const words = DEALS_BY_TOPIC.get(topicOn(document, token)?.topic.key ?? '')
  return words?.has(word) ? 'DEAL' : undefined
}

/** Words that are a deal as part of a topic's name. */
const DEALS_BY_TOPIC: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['hostages', EXCHANGES],
  ['free-trade', TRADE_AREAS],
])

/** `its review of the filing`, `a negotiated rate`, `should be reviewed yearly`: no verb of talks. */
function isNoun({ tokens }: FactDocument, token: number, firstToken: number): boolean {
  const word = lowerAt(tokens, token)
  if (word !== 'review' && !word.endsWith('ed')) return false
  if (word === 'reviewed' && PASSIVE.has(lowerAt(tokens, token - 1))) return true
  // `Discussed for long, the idea …`
  if (token === firstToken) return word !== 'review'
  return lowerAt(tokens, token + 1) === 'of' || DETERMINERS.has(lowerAt(tokens, token - 1))
}

const PASSIVE: ReadonlySet<string> = new Set(['be', 'being'])

const DETERMINERS: ReadonlySet<string> = new Set(
  "a an the its their his her any each for 's ’s".split(' '),
)

/** `a repurchase pact`, `the settlement price`, `a dispute panel`: nobody negotiates. */
function isNoTalk(
  document: FactDocument,
  word: string,
  token: number,
  firstToken: number,
): boolean {
  if (lowerAt(document.tokens, token - 1) === 'repurchase') return true
  if (AFTER_NO_TALK.has(lowerAt(document.tokens, token + 1))) return true
  return NO_TALKS.get(word)?.(document, token, firstToken) ?? false
}

const AFTER_NO_TALK: ReadonlySet<string> = new Set(['panel', 'price', 'prices', 'date', 'day'])

type IsNoTalk = (document: FactDocument, token: number, firstToken: number) => boolean

const isBehind =
  (...words: readonly string[]): IsNoTalk =>
  ({ tokens }, token) =>
    words.includes(lowerAt(tokens, token - 1))

/** Words that mean no talks, and where. Rules of a word's own: V8 compiles each when it is used often, and none anew for another. */
const NO_TALKS: ReadonlyMap<string, IsNoTalk> = new Map<string, IsNoTalk>([
  // `a news conference`
  ['conference', isBehind('news', 'press')],
  ['session', isSessionOfFirm],
  ['sessions', isSessionOfFirm],
  ['meeting', isOfOwners],
  ['meetings', isOfOwners],
  ['meet', isOfBoard],
  ['negotiate', isMandate],
  // Only who is at odds has a dispute; `the odds on a find`.
  ['odds', ({ tokens }, token) => lowerAt(tokens, token - 1) !== 'at'],
  ['review', isUnder],
  ['round', isOfOther],
  ['arrangement', isOfAmount],
  // `talk that she may go`
  ['talk', ({ tokens }, token) => ['that', 'of'].includes(lowerAt(tokens, token + 1))],
])

/** `a trading session`, `its board is to meet for its monthly sessions` */
function isSessionOfFirm(document: FactDocument, token: number, firstToken: number): boolean {
  const before = lowerAt(document.tokens, token - 1)
  return before === 'trading' || before === 'call' || isOfBoard(document, token, firstToken)
}

/** `Quist said its board is to meet`: nobody else sits there; not `the boards of both companies met`, `the IMF board met`. */
function isOfBoard(document: FactDocument, token: number, firstToken: number): boolean {
  const first = Math.max(firstToken, token - BOARD_REACH)
  for (let at = token - 1; at >= first; at -= 1) {
    const word = lowerAt(document.tokens, at)
    if (word === 'with' || word === 'and') return false
    if (word === 'board' || (word === 'directors' && lowerAt(document.tokens, at - 1) === 'of'))
      return partiesIn(document, Math.max(firstToken, token - SIDES_REACH), token).length === 0
  }
  return false
}
const BOARD_REACH = 14

/** `the authority to negotiate`: who may, not who does. */
function isMandate({ tokens }: FactDocument, token: number, firstToken: number): boolean {
  return (
    token - 2 >= firstToken &&
    lowerAt(tokens, token - 1) === 'to' &&
    MANDATES.has(lowerAt(tokens, token - 2))
  )
}
const MANDATES: ReadonlySet<string> = new Set([
  'authority',
  'authorized',
  'authorised',
  'right',
  'power',
  'powers',
  'mandate',
  'ability',
  'freedom',
])

/** `the arrangement of 14 mln dlrs`; not one that two sides sign */
function isOfAmount(document: FactDocument, token: number, firstToken: number): boolean {
  const { tokens } = document
  if (lowerAt(tokens, token + 1) !== 'of') return false
  if (tokenAt(tokens, token + 2)?.shape !== 'NUMBER') return false
  return partiesIn(document, Math.max(firstToken, token - SIDES_REACH), token).length < 2
}

const OF_OWNERS = /^(share|stock)holders?$/
const OWNER_REACH = 5

/** `a shareholders meeting`, `the annual meeting of Acme Corp`; not `of the Asian Development Bank`. */
function isOfOwners(document: FactDocument, token: number, firstToken: number): boolean {
  const { tokens, organizationAt, entities } = document
  const before = lowerAt(tokens, token - 1)
  if (OF_OWNERS.test(before) || isOfBoard(document, token, firstToken)) return true
  if (!OF_FIRMS.has(before)) return false
  const isFirm = (at: number): boolean => {
    const organization = organizationAt[at] ?? -1
    const body = organization < 0 ? undefined : entities[organization]
    return body?.type === 'ORGANIZATION' && FIRM_NAME.test(body.name)
  }
  for (let at = token + 2; at < token + OWNER_REACH && lowerAt(tokens, token + 1) === 'of'; at += 1)
    if (isFirm(at) || OF_OWNERS.test(lowerAt(tokens, at))) return true
  for (let at = token - 2; at >= Math.max(firstToken, token - OWNER_REACH); at -= 1)
    if (isFirm(at) || lowerAt(tokens, at) === 'company') return true
  return false
}
/** Meetings that firms call as well as bodies of states. */
const OF_FIRMS: ReadonlySet<string> = new Set(['annual', 'special', 'extraordinary', 'general'])
const FIRM_NAME = /\b(corp|corporation|inc|ltd|co|company|plc|industries|holdings|motors|group)\b/i

/** `under constant review` */
function isUnder({ tokens }: FactDocument, token: number, firstToken: number): boolean {
  for (let at = token - 1; at >= Math.max(firstToken, token - 2); at -= 1)
    if (lowerAt(tokens, at) === 'under') return true
  return false
}

const ROUND_REACH = 6

/** `a round of tariff cuts`; not `of trade talks`, `of the Geneva negotiations` */
function isOfOther({ tokens }: FactDocument, token: number): boolean {
  if (lowerAt(tokens, token + 1) !== 'of') return false
  for (let at = token + 2; at < token + 2 + ROUND_REACH; at += 1) {
    const word = lowerAt(tokens, at)
    const kind = TALK_KINDS.get(word)
    if (kind === 'TALK' || kind === 'MEETING' || word === 'bargaining') return false
    if (word === '.' || word === ',') return true
  }
  return true
}

/** `to deal in bonds`; not `close to deal with them` */
function isVerb({ tokens }: FactDocument, token: number): boolean {
  const next = lowerAt(tokens, token + 1)
  const isFree = lowerAt(tokens, token) === 'deal' && lowerAt(tokens, token - 2) !== 'close'
  return isFree && lowerAt(tokens, token - 1) === 'to' && (next === 'in' || next === 'with')
}

/** `no talks`, `without any agreement`; `not agree` is a cue of its own. */
function isNegated({ tokens }: FactDocument, token: number, firstToken: number): boolean {
  for (let at = token - 1; at >= Math.max(firstToken, token - 3); at -= 1) {
    const word = lowerAt(tokens, at)
    if (word === ',' || word === 'not') return false
    if (NEGATIONS.has(word)) return true
  }
  return false
}

/** `Association of Agreement Countries`: inside a name nothing is told of talks. */
function isPartOfName(document: FactDocument, token: number): boolean {
  return (document.organizationAt[token] ?? -1) >= 0 || (document.personAt[token] ?? -1) >= 0
}
