import { CURRENCY_SIGNS, findCurrencyWord } from '../../lexicon/currencies.ts'
import { SCALE_WORDS } from '../../lexicon/scale-words.ts'
import type { FactDocument } from '../fact-document.ts'
import { WordClass } from '../frame/word-class.ts'
import { parseNumber } from './parse-number.ts'

/** Money in front of the number: `US$`, `$`, `Rs`, `dlrs`. */
export function readSign(
  document: FactDocument,
  at: number,
  firstToken: number,
): { readonly first: number; readonly currency: string } | undefined {
  if (at <= firstToken) return undefined
  const { tokens } = document
  const before = tokens[at - 1]
  if (!before || (before.classes & WordClass.MONEY) === 0) return undefined
  const currency = CURRENCY_SIGNS.get(before.text)
  if (currency !== undefined) {
    const owner = tokens[at - 2]
    const printedUs = before.text === '$' && at - 2 >= firstToken && owner?.text === 'U.S.'
    return { first: printedUs && owner?.end === before.start ? at - 2 : at - 1, currency }
  }
  if (before.lower !== 'dlrs' && before.lower !== 'dlr' && before.lower !== 'stg') return undefined
  const earlier = tokens[at - 2]
  const counted = earlier && (SCALE_WORDS.has(earlier.lower) || parseNumber(earlier) !== undefined)
  if (counted && at - 2 >= firstToken) return undefined
  const row = findCurrencyWord(before.lower)
  return row && { first: at - 1, currency: row.otherwise }
}
