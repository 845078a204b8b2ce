import { SCALE_WORDS } from '../../lexicon/scale-words.ts'
import { parseDigits } from './parse-number.ts'

/** A fraction, or the two ends of what a slash parts. */
export interface SlashNumber {
  readonly value: number
  /** The upper end of a range. */
  readonly valueTo: number | null
}

const LONGEST = 24

/**
 * The number that a token with a slash stands for, which the word behind it may decide: a fraction, a range of two numbers, or a
 * dealer's two prices, of which the second leaves out what it shares with the first. Undefined for years and all else.
 *
 * @example parseSlash('6-1/2', 'pct') => { value: 6.5, valueTo: null }
 * @example parseSlash('10/12', 'pct') => { value: 10, valueTo: 12 }
 * @example parseSlash('30/32', 'mln') => { value: 30, valueTo: 32 }
 * @example parseSlash('145.60/70', 'yen') => { value: 145.6, valueTo: 145.7 }
 * @example parseSlash('1986/87', 'crop') => undefined
 */
export function parseSlash(text: string, next: string): SlashNumber | undefined {
  if (text.length > LONGEST) return undefined
  const slash = text.indexOf('/')
  const hyphen = text.indexOf('-')
  const left = text.slice(hyphen + 1, slash)
  const right = text.slice(slash + 1)
  const upper = parseDigits(left)
  const lower = parseDigits(right)
  if (upper === undefined || !lower) return undefined
  if (hyphen >= 0) {
    const whole = parseDigits(text.slice(0, hyphen))
    if (whole === undefined || upper >= lower || !DENOMINATORS.has(lower)) return undefined
    return { value: whole + upper / lower, valueTo: null }
  }
  if (isFraction(upper, lower, next)) return { value: upper / lower, valueTo: null }
  const isWhole =
    PERCENTS.has(next) && right.length === 1 && right < left.slice(-1) && upper < lower
  if (left.includes('.') && !right.includes('.') && !isWhole) return twoPrices(left, right)
  const isRange = upper > 0 && upper < lower && lower <= upper * WIDEST_RANGE
  return isRange && !areYears(left, upper, lower) ? { value: upper, valueTo: lower } : undefined
}

/** `1.5/3 pct` are the ends of a range: no dealer's second price is the lower one. */
const PERCENTS: ReadonlySet<string> = new Set(['pct', 'percent', 'per', '%'])

/** Of the fractions that are printed. */
const DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 32, 64])
/** Rates and prices go by these, in lowest terms unless points of a bond. */
const BINARY: ReadonlySet<number> = new Set([2, 4, 8, 16, 32, 64])
/** `13/150` is no range. */
const WIDEST_RANGE = 4

/** `3/4 pct`, `4/5 pct`, `9/10 dlrs`, `10/32 point`, `1/3`; not `4/6 pct`, `10/12 pct`, `62/64 dlrs`, `7/8 mln tonnes`. */
function isFraction(upper: number, lower: number, next: string): boolean {
  if (upper >= lower || !Number.isInteger(upper) || !DENOMINATORS.has(lower)) return false
  if (next === 'point' || next === 'points' || next === 'of' || upper === 1) return true
  const counts = SCALE_WORDS.has(next) || WHOLE_UNITS.has(next)
  if (counts && lower > 4) return false
  if (OTHERS.has(lower)) return isLowest(upper, lower) && PARTED.has(next)
  return lower === 3 || (BINARY.has(lower) && upper % 2 === 1)
}
/** Denominators other than those of rates, and what is told in such parts. */
const OTHERS: ReadonlySet<number> = new Set([5, 6, 10])
const PARTED: ReadonlySet<string> = new Set(
  'pct percent per percentage % cent cents dlr dlrs dollar dollars pound pounds mark marks franc francs yen stg penny pence'.split(
    ' ',
  ),
)
const isLowest = (upper: number, lower: number): boolean =>
  [2, 3, 5].every((factor) => upper % factor > 0 || lower % factor > 0)
const WHOLE_UNITS: ReadonlySet<string> = new Set(['tonnes', 'tons', 'barrels', 'bpd', 'bags'])

const MOST_YEARS = 12

/** `1986/1987`; `1900/2000 tonnes` are none. */
function areYears(left: string, from: number, to: number): boolean {
  return left.length === 4 && /^(?:19|20)/.test(left) && to - from < MOST_YEARS
}

/** `145.60/70`, `1.8195/05`, `5.81/80`: the lower end first. */
function twoPrices(left: string, right: string): SlashNumber | undefined {
  const shared = left.length - right.length
  if (shared <= left.indexOf('.')) return undefined
  const one = Number(left)
  const unit = 10 ** -(left.length - left.indexOf('.') - 1)
  const gap = Number(right) - Number(left.slice(shared))
  const turn = 10 ** right.length
  // `95/05` goes on over the full number; `81/80` goes back.
  const step = gap < 0 && gap + turn < -gap ? gap + turn : gap
  if (step === 0 || !Number.isFinite(one)) return undefined
  const other = Number((one + step * unit).toFixed(8))
  return { value: Math.min(one, other), valueTo: Math.max(one, other) }
}
