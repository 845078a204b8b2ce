import { wordSet } from '../../lexicon/word-set.ts'
import type { NegotiationStatus } from '../../model/fact.ts'
import type { FactDocument } from '../fact-document.ts'
import { lowerAt } from '../token-at.ts'
import { STOPS_BEHIND } from './cue-words.ts'
import type { Anchor, StatusCue } from './talk-report.ts'

const ENDING = wordSet(
  'conclude concludes concluded concluding complete completes completed finalised finalized',
)
const PARTIAL = wordSet('of preliminary initial first')
const UNFINISHED = wordSet("not never n't yet nearly almost virtually practically")
const UNFINISHED_REACH = 3
const FRUITLESS_REACH = 30
const NOTHING = wordSet('no little without scant')
/** Behind a comma these tell of the talks. */
const OPENERS = wordSet('with without')
const RESULTS = wordSet('progress agreement accord deal pact result results breakthrough success')
const SETTLING = wordSet(
  'setting agreeing reaching settling fixing resolving signing deciding making finding achieving bridging striking',
)
const KINDS = wordSet('any a an further real final firm substantial significant visible')

export function isConcluding({ tokens }: FactDocument, { token }: StatusCue): boolean {
  return ENDING.has(lowerAt(tokens, token))
}

/** How talks stand that somebody concluded: agreed only where it was negotiations, all of them, and something came of them. */
export function statusOfConcluded(
  document: FactDocument,
  anchor: Anchor,
  cue: StatusCue,
  firstToken: number,
): NegotiationStatus {
  if (isUnfinished(document, cue, firstToken)) return 'ONGOING'
  if (isFruitless(document, anchor)) return 'STALLED'
  return concludesDeal(document, anchor, cue) && !cue.ahead ? 'AGREED' : 'ONGOING'
}

/** `have not concluded`, `has nearly completed` */
function isUnfinished({ tokens }: FactDocument, { token }: StatusCue, firstToken: number): boolean {
  for (let at = token - 1; at >= Math.max(firstToken, token - UNFINISHED_REACH); at -= 1)
    if (UNFINISHED.has(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) !== 'only') return true
  return false
}

/** `concluded negotiations on cod with no progress` */
function isFruitless({ tokens, sentences }: FactDocument, { token, sentence }: Anchor): boolean {
  const end = Math.min(sentences[sentence]?.endToken ?? token, token + FRUITLESS_REACH)
  for (let at = token + 1; at < end; at += 1) {
    const word = lowerAt(tokens, at)
    // `, ending a year without progress`: of what was before
    const isAside = word === ',' && !OPENERS.has(lowerAt(tokens, at + 1))
    if (isAside || STOPS_BEHIND.has(word)) return false
    if (!NOTHING.has(word)) continue
    // `without setting a quota`
    if (word === 'without' && SETTLING.has(lowerAt(tokens, at + 1))) return true
    let next = at + 1
    while (next < end && KINDS.has(lowerAt(tokens, next))) next += 1
    if (RESULTS.has(lowerAt(tokens, next))) return true
  }
  return false
}

/** `completed negotiations on a mine`; not `a round of negotiations`, `preliminary negotiations`. */
function concludesDeal({ tokens }: FactDocument, { token }: Anchor, cue: StatusCue): boolean {
  if (lowerAt(tokens, token) !== 'negotiations' || lowerAt(tokens, cue.token) === 'concluding')
    return false
  for (let at = cue.token + 1; at < token; at += 1)
    if (PARTIAL.has(lowerAt(tokens, at))) return false
  return true
}
