import type { EntityRef } from '../../model/reading.ts'
import type { FactDocument } from '../fact-document.ts'
import { lowerAt, tokenAt } from '../token-at.ts'
import type { Quantity } from './quantity.ts'

/** Before a country that stands in a list, with its figure right behind it. */
const BEFORE: ReadonlySet<string> = new Set([',', ':', ';', 'and', '-', '–'])
/** Between a figure and its country in a list. */
const INSIDE: ReadonlySet<string> = new Set(['in', 'for'])
const BEHIND: ReadonlySet<string> = new Set([',', ';', 'and'])
/** Words from a country of a list to the next figure. */
const REACH = 4

/**
 * The country of a figure that a list gives country by country: `Japan 9.9 pct, Peru 3.2`, `5 pct in Japan, 3 pct in Peru`; null for
 * any other figure.
 */
export function countryInList(document: FactDocument, quantity: Quantity): EntityRef | null {
  return countryBefore(document, quantity) ?? countryBehind(document, quantity)
}

function countryBefore(
  { tokens, countryAt }: FactDocument,
  { firstToken }: Quantity,
): EntityRef | null {
  const country = countryAt[firstToken - 1] ?? -1
  if (country < 0) return null
  let first = firstToken - 1
  while ((countryAt[first - 1] ?? -1) === country) first -= 1
  return BEFORE.has(lowerAt(tokens, first - 1)) ? country : null
}

function countryBehind(
  { tokens, countryAt }: FactDocument,
  { endToken }: Quantity,
): EntityRef | null {
  if (!INSIDE.has(lowerAt(tokens, endToken))) return null
  let end = endToken + 1
  if (lowerAt(tokens, end) === 'the') end += 1
  const country = countryAt[end] ?? -1
  if (country < 0) return null
  while ((countryAt[end] ?? -1) === country) end += 1
  if (!BEHIND.has(lowerAt(tokens, end)))
    return isBehindAnother({ tokens, countryAt }, endToken) ? country : null
  for (let next = end + 1; next < end + REACH; next += 1)
    if (tokenAt(tokens, next)?.shape === 'NUMBER') return country
  return isBehindAnother({ tokens, countryAt }, endToken) ? country : null
}

/** Whether the country before stands behind `in` too, with nothing but a figure between. */
function isBehindAnother(
  { tokens, countryAt }: Pick<FactDocument, 'tokens' | 'countryAt'>,
  endToken: number,
): boolean {
  for (let at = endToken - 1; at >= endToken - 2 * REACH; at -= 1) {
    if ((countryAt[at] ?? -1) < 0) continue
    let first = at
    while ((countryAt[first - 1] ?? -1) >= 0) first -= 1
    if (lowerAt(tokens, first - 1) === 'the') first -= 1
    return INSIDE.has(lowerAt(tokens, first - 1)) && BEHIND.has(lowerAt(tokens, at + 1))
  }
  return false
}
