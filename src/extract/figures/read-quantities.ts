import { CENT_WORDS, findCurrencyWord, opensCurrencyPhrase } from '../../lexicon/currencies.ts'
import { findUnits } from '../../lexicon/figure-units.ts'
import { SCALE_WORDS } from '../../lexicon/scale-words.ts'
import type { FigureUnit } from '../../model/fact.ts'
import type { Token } from '../document.ts'
import type { FactDocument } from '../fact-document.ts'
import { WordClass } from '../frame/word-class.ts'
import { lowerAt, tokenAt } from '../token-at.ts'
import { dollarOwnerAt } from './dollar-owner.ts'
import { findCurrency } from './find-currency.ts'
import { joinQuantities } from './join-quantities.ts'
import { multiply } from './multiply.ts'
import { parseNumber } from './parse-number.ts'
import { parseSlash } from './parse-slash.ts'
import { type Quantity, scaled } from './quantity.ts'
import { readCompound } from './read-compound.ts'
import { readSign } from './read-sign.ts'

interface Unit {
  readonly endToken: number
  readonly unit: FigureUnit
  readonly unitText: string | null
  readonly currency: string | null
  readonly factor: number
}

const MOST_NUMBERS = 160

/**
 * The quantities of one sentence that have a unit, printed or understood, in reading order. `carried` is the last amount of
 * the sentence before in the same paragraph, whose money one without any may be in.
 */
export function readQuantities(
  document: FactDocument,
  sentence: number,
  carried: Quantity | undefined,
): readonly Quantity[] {
  const found: Quantity[] = []
  const bounds = document.sentences[sentence]
  if (!bounds || (bounds.classes & (WordClass.NUMBER | WordClass.NUMBER_WORD)) === 0) return found
  const { firstToken, endToken } = bounds
  let at = firstToken
  while (at < endToken && found.length < MOST_NUMBERS) {
    const quantity = readQuantity(document, at, firstToken, endToken)
    if (quantity) found.push(quantity)
    at = quantity ? quantity.endToken : at + 1
  }
  return joinQuantities(document, found, carried)
}

function readQuantity(
  document: FactDocument,
  at: number,
  firstToken: number,
  end: number,
): Quantity | undefined {
  const { tokens } = document
  const token = tokens[at]
  const compound =
    token?.shape === 'NUMBER' ? readCompound(document, at, firstToken, end) : undefined
  if (compound) return compound
  const mayCount =
    token && (token.shape === 'NUMBER' || (token.classes & WordClass.NUMBER_WORD) !== 0)
  // `360 dollars per 1,000 cubic metres`
  if (!mayCount || lowerAt(tokens, at - 1) === 'per') return undefined
  const scaleNext = zerosOf(tokenAt(tokens, at + 1)) >= 3
  const isSlashed = token.shape === 'NUMBER' && token.text.includes('/')
  const slashed = isSlashed ? parseSlash(token.text, lowerAt(tokens, at + 1)) : undefined
  const upper = slashed?.valueTo ?? null
  const number =
    (token.lower === 'a' || token.lower === 'an') && scaleNext && at + 1 < end
      ? 1
      : (slashed?.value ?? parseNumber(token))
  if (number === undefined) return undefined
  let next = at + 1
  let zeros = 0
  while (next < end && zeros < 12) {
    const more = zerosOf(tokenAt(tokens, next))
    if (more === 0) break
    zeros += more
    next += 1
  }
  const sign = readSign(document, at, firstToken)
  if (next === at + 1 && isShortMillion(document, next, sign !== undefined)) {
    zeros = 6
    next += 1
  }
  const value = scaled(number, zeros)
  const valueTo = upper && scaled(upper, zeros)
  if (sign) {
    const { first, currency } = sign
    return {
      firstToken: first,
      endToken: next,
      value,
      valueTo,
      zeros,
      unit: 'MONEY',
      unitText: null,
      currency,
    }
  }
  const unit = readUnit(document, next, end, value)
  const isDate = (document.dateAt[at] ?? -1) >= 0
  if (!unit) {
    if (isDate) return undefined
    return {
      firstToken: at,
      endToken: next,
      value,
      valueTo,
      zeros,
      unit: null,
      unitText: null,
      currency: null,
    }
  }
  return {
    firstToken: at,
    endToken: unit.endToken,
    value: multiply(value, unit.factor),
    valueTo: valueTo && multiply(valueTo, unit.factor),
    zeros,
    unit: unit.unit,
    unitText: unit.unitText,
    currency: unit.currency,
  }
}

/** How many zeros a word of scale adds; none any other. */
function zerosOf(token: Token | undefined): number {
  const isScale = token !== undefined && (token.classes & WordClass.SCALE) !== 0
  return isScale ? (SCALE_WORDS.get(token.lower) ?? 0) : 0
}

/** `£400m`, `1m barrels`, `3m tonnes`; not `400m` of a race. */
function isShortMillion({ tokens }: FactDocument, at: number, money: boolean): boolean {
  const token = tokenAt(tokens, at)
  if (token?.lower !== 'm' || token.start !== tokens[at - 1]?.end) return false
  const next = lowerAt(tokens, at + 1)
  return money || findCurrencyWord(next) !== undefined || findUnits(next).length > 0
}

function readUnit(
  document: FactDocument,
  at: number,
  end: number,
  value: number,
): Unit | undefined {
  const { tokens } = document
  if (at >= end) return undefined
  const isHyphen = tokens[at]?.text === '-' && tokens[at]?.end === tokenAt(tokens, at + 1)?.start
  const hyphen = isHyphen ? 1 : 0
  if (at + hyphen >= end) return undefined
  return (
    readPoints(tokens, at + hyphen, end, value) ??
    readMeasure(document, at + hyphen, end, value) ??
    readMoney(document, at + hyphen, end)
  )
}

/** `25 basis points`, `7/8 point`: percent. Whole points without more are those of an index. */
function readPoints(
  tokens: readonly Token[],
  at: number,
  end: number,
  value: number,
): Unit | undefined {
  const first = tokens[at]?.lower
  const isBasis = first === 'basis' && at + 1 < end
  const points = isBasis ? tokens[at + 1]?.lower : first
  if (points !== 'point' && points !== 'points') return undefined
  if (!isBasis && Number.isInteger(value)) return undefined
  const factor = isBasis ? 0.01 : 1
  return {
    endToken: isBasis ? at + 2 : at + 1,
    unit: 'PERCENT',
    unitText: null,
    currency: null,
    factor,
  }
}

const FEWEST_COUNTED = 100

function readMeasure(
  document: FactDocument,
  at: number,
  end: number,
  value: number,
): Unit | undefined {
  const { tokens, text } = document
  const first = tokens[at]
  if (!first || (first.classes & WordClass.UNIT) === 0) return undefined
  const found = findUnits(first.lower).find(
    ({ words }) =>
      at + words.length <= end && words.every((word, step) => lowerAt(tokens, at + step) === word),
  )
  const last = found && tokens[at + found.words.length - 1]
  if (!last) return undefined
  if (found.unit === 'COUNT' && value < FEWEST_COUNTED) return undefined
  const unitText = found.unit === 'PERCENT' ? null : text.slice(first.start, last.end)
  return {
    endToken: at + found.words.length,
    unit: found.unit,
    unitText,
    currency: null,
    factor: 1,
  }
}

const LONGEST_ADJECTIVE = 3

/** Money behind the number, perhaps with whose: `dlrs`, `U.S. dollars`, `Special Drawing Rights`. */
function readMoney(document: FactDocument, at: number, end: number): Unit | undefined {
  const { tokens, countryAt } = document
  let next = at
  const owner = countryAt[at] ?? -1
  while (next < end && next - at < LONGEST_ADJECTIVE && owner >= 0 && countryAt[next] === owner)
    next += 1
  // `Malaysian/Singapore cents`
  if (next > at && tokenAt(tokens, next)?.text === '/') next += 2
  const dollars = next === at ? dollarOwnerAt(tokens, at) : null
  if (dollars) next = dollars.endToken
  const token = tokenAt(tokens, next)
  if (!token || next >= end || (token.classes & WordClass.MONEY) === 0) return undefined
  const cents = CENT_WORDS.get(token.lower)
  const long =
    next + 2 < end && opensCurrencyPhrase(token.lower)
      ? findCurrencyWord(`${token.lower} ${tokens[next + 1]?.lower} ${tokens[next + 2]?.lower}`)
      : undefined
  const row = long ?? findCurrencyWord(token.lower)
  if (cents !== undefined) {
    const currency =
      (dollars && cents.byCountry[dollars.code]) ??
      findCurrency(document, cents, owner >= 0 ? owner : null, token.sentence)
    return { endToken: next + 1, unit: 'MONEY', unitText: null, currency, factor: 0.01 }
  }
  if (!row) return undefined
  if (isWeight(token, tokenAt(tokens, next + 1))) {
    const unitText = token.text
    return { endToken: next + 1, unit: 'MASS', unitText, currency: null, factor: 1 }
  }
  const currency =
    (dollars && row.byCountry[dollars.code]) ??
    findCurrency(document, row, owner >= 0 ? owner : null, token.sentence)
  return {
    endToken: long ? next + 3 : next + 1,
    unit: 'MONEY',
    unitText: null,
    currency,
    factor: 1,
  }
}

/** `5,000 pounds of beef` */
function isWeight(token: Token, next: Token | undefined): boolean {
  return token.lower === 'pounds' && next?.lower === 'of'
}
