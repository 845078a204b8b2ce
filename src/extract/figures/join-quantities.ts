import { CHANGE_WORDS } from '../../lexicon/measure-words.ts'
import type { Token } from '../document.ts'
import type { FactDocument } from '../fact-document.ts'
import { lowerAt, tokenAt } from '../token-at.ts'
import { multiply } from './multiply.ts'
import { type Quantity, scaled } from './quantity.ts'

/**
 * Gives quantities without a unit that of the neighbour they share it with, and makes ranges one quantity; drops those
 * that nothing gives a unit.
 *
 * `fell to 6 billion dlrs from 8 billion`: two. `from 191 to 125 billion dollars` after a verb of motion: two, the
 * first in billions too. `200,000 to 300,000 bpd`: one.
 */
export function joinQuantities(
  document: FactDocument,
  quantities: readonly Quantity[],
  carried: Quantity | undefined,
): readonly Quantity[] {
  if (quantities.length === 0) return quantities
  let amount = carried
  const joined: Quantity[] = []
  for (let index = 0; index < quantities.length; index += 1) {
    const quantity = quantities[index]
    const next = quantities[index + 1]
    if (!quantity) continue
    const pair = next && joinPair(document.tokens, quantity, next)
    if (pair) {
      joined.push(...pair)
      index += 1
    } else if (quantity.unit !== null) joined.push(quantity)
    else {
      const understood = inheritUnit(document.tokens, quantity, amount)
      if (understood) joined.push(understood)
    }
    const latest = joined.at(-1)
    if (latest && latest.unit !== 'PERCENT') amount = latest
  }
  return joined
}

/** Of a range, how many times the lower end the upper one can be. */
const FARTHEST_RANGE = 5

/** `fell 37 cents to 13.11 dlrs`: how far, and where it ends; `rose 3 pct to 5 pct a year` is a range. */
const MOVES: ReadonlySet<string> = new Set(
  'fell rose gained lost dropped slipped climbed eased jumped added up down off lower higher declined increased decreased advanced surged plunged soared tumbled slid'.split(
    ' ',
  ),
)

/** `A to B unit` */
function joinPair(
  tokens: readonly Token[],
  first: Quantity,
  second: Quantity,
): readonly Quantity[] | undefined {
  const link = lowerAt(tokens, first.endToken)
  if (second.firstToken !== first.endToken + 1 || second.unit === null) return undefined
  const before = lowerAt(tokens, first.firstToken - 1)
  const isRange =
    link === 'to' || link === '-' || link === '–' || (link === 'and' && before === 'between')
  if (!isRange) return undefined
  const sameUnit = first.unit === second.unit && first.currency === second.currency
  if (first.unit !== null && !sameUnit) return undefined
  const value =
    first.zeros === 0 && first.unit === null ? scaled(first.value, second.zeros) : first.value
  // `by 200,000 to 3 million`: how far, and where it ends.
  const isFar =
    second.value >= value * FARTHEST_RANGE ||
    (MOVES.has(before) && first.unit !== null && !isSamePrinted(tokens, first, second))
  // `cut its price 50 cents to 1.50 dlrs`
  if (link === 'to' && first.unit !== null && !isSamePrinted(tokens, first, second))
    if (movesBefore(tokens, first.firstToken)) return [first, second]
  const ends = isFar && (before === 'by' || MOVES.has(before))
  if (link === 'to' && (before === 'from' || ends)) return [withUnit(first, second, value), second]
  if (value >= second.value) return undefined
  return [rangeOf(first, second, value)]
}

/** Words from a verb of change to the amount of the change. */
const REACH = 8

/** Whether a verb of change stands before a token in its clause. */
function movesBefore(tokens: readonly Token[], token: number): boolean {
  const sentence = tokens[token]?.sentence
  for (let at = token - 1; at >= token - REACH; at -= 1) {
    const before = tokenAt(tokens, at)
    if (before?.sentence !== sentence || before?.shape === 'PUNCTUATION') return false
    if (CHANGE_WORDS.has(before?.lower ?? '')) return true
  }
  return false
}

/** `five cents to 10 cents`; not `37 cents to 13.11 dlrs` */
function isSamePrinted(tokens: readonly Token[], first: Quantity, second: Quantity): boolean {
  const [one, other] = [first, second].map(({ endToken }) =>
    tokens[endToken - 1]?.lower.replace(/s?\.?$/, ''),
  )
  return one === other
}

/** Words that may stand behind a number whose unit is understood; a noun there would be what it counts. */
const MAY_FOLLOW: ReadonlySet<string> = new Set(
  'in from to a the this last and or of on by at under over for while but compared against during respectively more less annually each next earlier when with as up down was were is are after before since this yesterday he she'.split(
    ' ',
  ),
)

function inheritUnit(
  tokens: readonly Token[],
  quantity: Quantity,
  last: Quantity | undefined,
): Quantity | undefined {
  if (!last || last.unit === null || quantity.zeros < 3) return undefined
  const here = tokens[quantity.firstToken]
  const next = tokenAt(tokens, quantity.endToken)
  const ends = !next || next.sentence !== here?.sentence || next.shape === 'PUNCTUATION'
  if (!ends && !MAY_FOLLOW.has(next.lower)) return undefined
  return withUnit(quantity, last, quantity.value)
}

// Written out: objects made by copying have shapes of their own, and what reads many shapes is slow.

function withUnit(quantity: Quantity, of: Quantity, value: number): Quantity {
  return {
    firstToken: quantity.firstToken,
    endToken: quantity.endToken,
    value,
    valueTo: quantity.valueTo && multiply(quantity.valueTo, value / (quantity.value || 1)),
    zeros: quantity.zeros,
    unit: of.unit,
    unitText: of.unitText,
    currency: of.currency,
  }
}

function rangeOf(first: Quantity, second: Quantity, value: number): Quantity {
  return {
    firstToken: first.firstToken,
    endToken: second.endToken,
    value,
    valueTo: second.valueTo ?? second.value,
    zeros: second.zeros,
    unit: second.unit,
    unitText: second.unitText,
    currency: second.currency,
  }
}
