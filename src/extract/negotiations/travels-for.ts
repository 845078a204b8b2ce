import { wordSet } from '../../lexicon/word-set.ts'
import type { FactDocument } from '../fact-document.ts'
import { WordClass } from '../frame/word-class.ts'
import { lowerAt, tokenAt } from '../token-at.ts'
import { STOPS_BEFORE } from './cue-words.ts'
import { isToCome } from './is-to-come.ts'
import type { StatusCue } from './talk-report.ts'

const GONE = wordSet(
  'left flew arrived travelled traveled came went returned visited met sent dispatched',
)
const GOING = wordSet(
  'leave leaves fly flies arrive arrives travel travels go goes come comes due sending send sends',
)
const SENDING = wordSet('sent dispatched sending send sends')
/** Who is sent, beside people and offices. */
const SENT = wordSet(
  'team mission delegation envoy envoys negotiator negotiators official officials',
)
const SENT_REACH = 8
const BEING = wordSet('was were is are')
const BETWEEN = wordSet('also now still already')
const PURPOSE_REACH = 5
const TRAVEL_REACH = 14

/** `flew to Paris for talks`, `will leave for Bonn on Friday for consultations with B`: what the journey is for. */
export function travelCue(
  document: FactDocument,
  token: number,
  firstToken: number,
): StatusCue | undefined {
  const { tokens } = document
  let at = token - 1
  const nearest = Math.max(firstToken, token - PURPOSE_REACH)
  while (at >= nearest && tokens[at]?.lower !== 'for') at -= 1
  if (at < nearest) return undefined
  for (let back = at - 1; back >= Math.max(firstToken, at - TRAVEL_REACH); back -= 1) {
    const word = tokens[back]?.lower ?? ''
    if (STOPS_BEFORE.has(word) || word === 'said') return undefined
    const isGone = GONE.has(word) || isThere(tokens, back, at)
    if (!isGone && !GOING.has(word)) continue
    if (SENDING.has(word) && !sendsSomebody(document, back, at)) continue
    const ahead = !isGone || isToCome(document, back, firstToken)
    return { status: 'ONGOING', token: back, ahead, aside: false }
  }
  return undefined
}

/** `sent its trade minister`; not `sent a note`. */
function sendsSomebody({ tokens, personAt }: FactDocument, at: number, end: number): boolean {
  for (let next = at + 1; next < Math.min(end, at + SENT_REACH); next += 1) {
    const isOffice = ((tokens[next]?.classes ?? 0) & WordClass.OFFICE) !== 0
    if (isOffice || (personAt[next] ?? -1) >= 0 || SENT.has(lowerAt(tokens, next))) return true
  }
  return false
}

/** `was also in Rome for talks`; not `was sentenced in Rome for talks`, nor `are here for other talks`. */
function isThere(tokens: FactDocument['tokens'], at: number, end: number): boolean {
  if (!BEING.has(lowerAt(tokens, at))) return false
  const next = BETWEEN.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1
  if (next + 1 >= end || lowerAt(tokens, next) !== 'in') return false
  // `in Rome`, `in town`; not `in no hurry`.
  return lowerAt(tokens, next + 1) === 'town' || tokenAt(tokens, next + 1)?.shape !== 'LOWER'
}
