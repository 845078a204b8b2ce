import { findCurrencyWord } from '../../lexicon/currencies.ts'
import { findUnits } from '../../lexicon/figure-units.ts'
import { SCALE_WORDS } from '../../lexicon/scale-words.ts'
import type { FactDocument } from '../fact-document.ts'
import { tokenAt } from '../token-at.ts'
import { findCurrency } from './find-currency.ts'
import { parseNumber } from './parse-number.ts'
import { type Quantity, scaled } from './quantity.ts'
import { readSign } from './read-sign.ts'

const HYPHENED = /^(hundred|thousand|million|mln|billion|bln|trillion)(?:-(\p{L}+))?$/u

/** `a 62-billion-dollar loan`, `a 3-million-tonne quota`, `$5-billion`: scale and unit in one word with the number. */
export function readCompound(
  document: FactDocument,
  at: number,
  firstToken: number,
  end: number,
): Quantity | undefined {
  const { tokens } = document
  const word = tokenAt(tokens, at + 2)
  if (tokenAt(tokens, at + 1)?.text !== '-' || !word || at + 2 >= end) return undefined
  const token = tokens[at]
  const [, scaleWord = '', unitWord = ''] = HYPHENED.exec(word.lower) ?? []
  const zeros = SCALE_WORDS.get(scaleWord)
  const number = token && zeros !== undefined ? parseNumber(token) : undefined
  if (number === undefined || zeros === undefined) return undefined
  const value = scaled(number, zeros)
  const sign = readSign(document, at, firstToken)
  const row = findCurrencyWord(unitWord)
  const currency = sign?.currency ?? (row && findCurrency(document, row, null, word.sentence))
  const measured = findUnits(unitWord).find(({ words }) => words.length === 1)
  if (currency === undefined && !measured) return undefined
  const isMoney = currency !== undefined
  return {
    firstToken: sign?.first ?? at,
    endToken: at + 3,
    value,
    valueTo: null,
    zeros,
    unit: isMoney ? 'MONEY' : (measured?.unit ?? null),
    unitText: isMoney ? null : unitWord,
    currency: currency ?? null,
  }
}
