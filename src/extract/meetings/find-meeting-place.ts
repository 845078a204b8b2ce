import type { EntityRef } from '../../model/reading.ts'
import type { FactDocument } from '../fact-document.ts'
import { lowerAt } from '../token-at.ts'

const PLACE_LINKS: ReadonlySet<string> = new Set(['in', 'at', 'near', 'to'])
const LEAVING: ReadonlySet<string> = new Set([
  'leaves',
  'leave',
  'left',
  'ambassador',
  'returned',
  'flown',
])

/**
 * Where a meeting told at token `at` is held: the place behind `in` or `at` in its sentence, nearest behind the word; the
 * place of the dateline, if it may be, where the article says `here` or the sentence says that it was today.
 */
export function findMeetingPlace(
  document: FactDocument,
  sentence: number,
  at: number,
  mayBeHere = true,
): EntityRef | null {
  const { firstToken, endToken } = document.sentences[sentence] ?? { firstToken: 0, endToken: 0 }
  let nearest: EntityRef | null = null
  let least = Number.POSITIVE_INFINITY
  for (let token = firstToken; token < endToken; token += 1) {
    const place = document.placeAt[token] ?? -1
    if (place < 0 || !isBehindLink(document, token, firstToken)) continue
    if (isOfWhoLeaves(document, token) || isOtherVisit(document, token)) continue
    const distance = token < at ? (at - token) * 3 : token - at
    if (distance < least) {
      least = distance
      nearest = place
    }
  }
  if (nearest === null && saysThere(document, firstToken, endToken)) {
    const before = placeOfSentence(document, sentence - 1)
    if (before !== null) return before
  }
  return nearest ?? (mayBeHere ? placeOfDateline(document, firstToken, endToken) : null)
}

function saysThere({ tokens }: FactDocument, first: number, end: number): boolean {
  for (let at = first + 1; at < end; at += 1) {
    const next = lowerAt(tokens, at + 1)
    if (tokens[at]?.lower === 'there' && !EXISTS.has(next)) return true
  }
  return false
}
/** `there is nothing`: no place. */
const EXISTS: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'had',
  'has',
  'would',
  'will',
])

/** `A flew to Geneva. He will see B there.` */
function placeOfSentence(document: FactDocument, sentence: number): EntityRef | null {
  const { firstToken, endToken } = document.sentences[sentence] ?? { firstToken: 0, endToken: 0 }
  for (let token = firstToken; token < endToken; token += 1) {
    const place = document.placeAt[token] ?? -1
    if (place >= 0 && isBehindLink(document, token, firstToken)) return place
  }
  return null
}

/** `who leaves for Moscow`, `the ambassador to Moscow`: not where they met. */
function isOfWhoLeaves({ tokens }: FactDocument, token: number): boolean {
  return [2, 3].some((step) => LEAVING.has(lowerAt(tokens, token - step)))
}

/** `talks with B ahead of a visit to Moscow`: that is elsewhere. */
function isOtherVisit({ tokens }: FactDocument, token: number): boolean {
  if (lowerAt(tokens, token - 1) !== 'to' || !VISITS.has(lowerAt(tokens, token - 2))) return false
  return [3, 4, 5].some((step) => OTHER_TIME.has(lowerAt(tokens, token - step)))
}
const VISITS: ReadonlySet<string> = new Set(['visit', 'trip', 'journey', 'tour'])
const OTHER_TIME: ReadonlySet<string> = new Set(['ahead', 'before', 'after'])

function isBehindLink(
  { tokens, placeAt }: FactDocument,
  token: number,
  firstToken: number,
): boolean {
  let first = token
  while (first > firstToken && placeAt[first - 1] === placeAt[token]) first -= 1
  return PLACE_LINKS.has(tokens[first - 1]?.lower ?? '')
}

const TODAY: ReadonlySet<string> = new Set(['today', 'here', 'tonight', 'afternoon'])
const LEAD_SENTENCES = 5
const LEAD_REACH = 80

/** `The ministers agreed here`, `met this afternoon`. */
function placeOfDateline(document: FactDocument, first: number, end: number): EntityRef | null {
  const place = document.dateline?.place ?? null
  if (place === null) return null
  for (let at = first; at < end; at += 1) {
    if (TODAY.has(document.tokens[at]?.lower ?? '')) return place
  }
  let lead = 0
  for (const sentence of document.sentences) {
    if (sentence.part !== 'BODY') continue
    lead += 1
    if (lead > LEAD_SENTENCES) break
    for (
      let at = sentence.firstToken;
      at < Math.min(sentence.endToken, sentence.firstToken + LEAD_REACH);
      at += 1
    ) {
      if (document.tokens[at]?.lower === 'here') return place
    }
  }
  return null
}
