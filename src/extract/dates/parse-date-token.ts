import { monthNumbers } from '../../lexicon/calendar.ts'
import type { Token } from '../document.ts'
import { WordClass } from '../frame/word-class.ts'

/** Words that make the number before them an amount. */
export const COUNTED: ReadonlySet<string> = new Set(
  'mln million billion bln tonnes tons percent pct per dlrs dollars barrels bpd'.split(' '),
)

const DAY = /^\d{1,2}(st|nd|rd|th)?$/
const YEAR = /^(1[89]|20)\d\d$/

/** The day of the month that a token is; `5`, `16th`. */
export function dayOf(token: Token | undefined): number | undefined {
  if (token?.shape !== 'NUMBER' || token.lower.length > 4 || !DAY.test(token.lower))
    return undefined
  const day = Number.parseInt(token.text, 10)
  return day >= 1 && day <= 31 ? day : undefined
}

/** The year that a token is; `1986`. */
export function yearOf(token: Token | undefined): number | undefined {
  if (token?.shape !== 'NUMBER' || token.text.length !== 4 || !YEAR.test(token.text))
    return undefined
  return Number(token.text)
}

/** The month that a token names: `May` and not `may`. */
export function monthOf(token: Token | undefined): number | undefined {
  if (!token || (token.classes & WordClass.MONTH) === 0 || token.shape === 'LOWER') return undefined
  return monthNumbers.get(token.lower)
}
