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
import type { Anchor } from './talk-report.ts'

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
    if (isNegated(document, token, firstToken) || isSupposed(document, token)) continue
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
  if (isNoTalk(document, token, firstToken)) return undefined
  if (kind === 'DEAL' && isVerb(document, token)) return undefined
  // `the odds on a find`; only who is at odds has a dispute.
  if (word === 'odds' && lowerAt(document.tokens, token - 1) !== 'at') return undefined
  if (kind !== undefined) return kind
  if (word === 'accept' && token > firstToken && lowerAt(document.tokens, token - 1) === 'not')
    return 'AGREE'
  const topic = topicOn(document, token)
  if (topic?.topic.key === 'hostages' && EXCHANGES.has(word)) return 'DEAL'
  return topic?.topic.key === 'free-trade' && TRADE_AREAS.has(word) ? 'DEAL' : undefined
}

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

/** `a news conference`, `talk that she may go`: nobody negotiates. */
function isNoTalk(document: FactDocument, token: number, firstToken: number): boolean {
  const { tokens } = document
  const word = lowerAt(tokens, token)
  const before = lowerAt(tokens, token - 1)
  const next = lowerAt(tokens, token + 1)
  if (word === 'conference') return before === 'news' || before === 'press'
  // `a repurchase pact`, `the settlement price`, `a dispute panel`
  if (before === 'repurchase' || AFTER_NO_TALK.has(next)) return true
  if (word === 'session' || word === 'sessions') return before === 'trading' || before === 'call'
  if (word === 'meeting' || word === 'meetings') return isOfOwners(document, token, firstToken)
  if (word === 'round' && next === 'of') return !isOfTalks(tokens, token + 2)
  // `the arrangement of 11 mln dlrs`; not one that two sides sign
  if (word === 'arrangement' && next === 'of')
    return (
      tokenAt(tokens, token + 2)?.shape === 'NUMBER' &&
      partiesIn(document, firstToken, token).length < 2
    )
  return word === 'talk' && (next === 'that' || next === 'of')
}

const AFTER_NO_TALK: ReadonlySet<string> = new Set(['panel', 'price', 'prices', 'date', 'day'])
const OF_OWNERS = /^(share|stock)holders?$/
const OWNER_REACH = 5

/** `a shareholders meeting`, `the annual meeting of Acme Corp`; not `of the Asian Development Bank`. */
function isOfOwners(document: FactDocument, token: number, firstToken: number): boolean {
  const { tokens, organizationAt, entities } = document
  const before = lowerAt(tokens, token - 1)
  if (OF_OWNERS.test(before)) return true
  if (before !== 'annual') return false
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
const FIRM_NAME = /\b(corp|corporation|inc|ltd|co|company|plc|industries|holdings|motors|group)\b/i

const ROUND_REACH = 6

/** `a round of trade talks`, `round of the Geneva negotiations`; not `of tariff cuts`. */
function isOfTalks(tokens: FactDocument['tokens'], from: number): boolean {
  for (let at = from; at < from + ROUND_REACH; at += 1) {
    const word = lowerAt(tokens, at)
    const kind = TALK_KINDS.get(word)
    if (kind === 'TALK' || kind === 'MEETING' || word === 'bargaining') return true
    if (word === '.' || word === ',') return false
  }
  return false
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
