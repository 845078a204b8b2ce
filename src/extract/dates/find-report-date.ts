import type { FactDocument } from '../fact-document.ts'
import { dateOn } from '../fact-document.ts'
import { isBound } from '../figures/is-bound.ts'
import { lowerAt } from '../token-at.ts'
import type { DateMention } from './read-dates.ts'
import { withoutSaying } from './without-saying.ts'

/** Words that part one report from the next. */
const PARTS: ReadonlySet<string> = new Set(['but', ';', ':', 'while', 'although'])

/**
 * When something told at `token` is said to be: the first date behind the word in its clause, else the last one before it;
 * a day before anything vaguer.
 */
export function findReportDate(
  document: FactDocument,
  token: number,
  firstToken: number,
  endToken: number,
): DateMention | null {
  let next = firstToken
  while (next < endToken && (document.dateAt[next] ?? -1) < 0) next += 1
  if (next >= endToken) return null
  // `…, the ministry said Friday`
  const told = withoutSaying(document.tokens, token + 1, endToken)
  const date = told > next ? dateBetween(document, token, firstToken, told) : null
  return date ?? dateBetween(document, token, firstToken, endToken)
}

function dateBetween(
  document: FactDocument,
  token: number,
  firstToken: number,
  endToken: number,
): DateMention | null {
  let before: DateMention | null = null
  for (let at = firstToken; at < endToken; at += 1) {
    if (PARTS.has(document.tokens[at]?.lower ?? '')) {
      if (at > token) return before
      before = null
    }
    const date = dateOn(document, at)
    if (!date) continue
    at = date.endToken - 1
    if (isBound(document, date) || isInAside(document, date, token)) continue
    if (date.firstToken > token) {
      return before && before.grain === 'DAY' && date.grain !== 'DAY' ? before : date
    }
    before = date
  }
  return before
}

const ASIDE_REACH = 12

/** `the union, which yesterday shut a plant, resumed talks`: when something else happened. */
function isInAside({ tokens }: FactDocument, date: DateMention, token: number): boolean {
  let at = date.firstToken
  while (at > date.firstToken - ASIDE_REACH && lowerAt(tokens, at) !== ',') at -= 1
  const opener = lowerAt(tokens, at + 1)
  if (lowerAt(tokens, at) !== ',' || (opener !== 'which' && opener !== 'who')) return false
  for (let next = date.endToken; next < token; next += 1)
    if (lowerAt(tokens, next) === ',') return true
  return false
}
