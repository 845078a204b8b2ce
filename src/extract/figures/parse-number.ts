import { NUMBER_WORDS } from '../../lexicon/scale-words.ts'
import type { Token } from '../document.ts'

type Word = Pick<Token, 'lower' | 'shape' | 'text'>

/**
 * The number that one token stands for; undefined for any other token, an ordinal or a pair of years.
 *
 * @example parseNumber({ text: '6-1/2', lower: '6-1/2', shape: 'NUMBER' }) => 6.5
 * @example parseNumber({ text: '2,450', lower: '2,450', shape: 'NUMBER' }) => 2450
 * @example parseNumber({ text: 'twenty-five', lower: 'twenty-five', shape: 'LOWER' }) => 25
 */
export function parseNumber(token: Word): number | undefined {
  if (token.shape === 'NUMBER') return parseDigits(token.text)
  if (token.shape === 'PUNCTUATION' || token.shape === 'SYMBOL') return undefined
  const word = NUMBER_WORDS.get(token.lower)
  if (word !== undefined) return word
  const hyphen = token.lower.indexOf('-')
  if (hyphen < 3) return undefined
  const tens = NUMBER_WORDS.get(token.lower.slice(0, hyphen))
  const units = NUMBER_WORDS.get(token.lower.slice(hyphen + 1))
  return tens !== undefined && units !== undefined && tens >= 20 && units < 10
    ? tens + units
    : undefined
}

const LONGEST = 24

function parseDigits(text: string): number | undefined {
  if (text.length > LONGEST) return undefined
  const slash = text.indexOf('/')
  if (slash < 0) return parsePlain(text)
  const hyphen = text.indexOf('-')
  const whole = hyphen < 0 ? 0 : parsePlain(text.slice(0, hyphen))
  const upper = parsePlain(text.slice(hyphen + 1, slash))
  const lower = parsePlain(text.slice(slash + 1))
  if (whole === undefined || upper === undefined || !lower || upper >= lower) return undefined
  return DENOMINATORS.has(text.slice(slash + 1)) ? whole + upper / lower : undefined
}

/** Of the fractions that are printed; what else a slash parts is a range, such as `805/807`. */
const DENOMINATORS: ReadonlySet<string> = new Set('2 3 4 5 6 7 8 9 10 12 16 32 64'.split(' '))

/**
 * The ends of a range in one token; undefined for a fraction, a pair of years and all else.
 *
 * @example parseRange('40,000/45,000') => [40000, 45000]
 * @example parseRange('1986/87') => undefined
 */
export function parseRange(text: string): readonly [number, number] | undefined {
  const slash = text.indexOf('/')
  if (slash < 1 || text.length > LONGEST || DENOMINATORS.has(text.slice(slash + 1)))
    return undefined
  const lower = parsePlain(text.slice(0, slash))
  const upper = parsePlain(text.slice(slash + 1))
  if (!lower || !upper || lower >= upper || upper > lower * WIDEST_RANGE) return undefined
  return /^(?:19|20)\d\d\//.test(text) ? undefined : [lower, upper]
}

/** `13/150` is no range. */
const WIDEST_RANGE = 4

function parsePlain(text: string): number | undefined {
  if (!/^\d[\d,]*(\.\d+)?$/.test(text)) return undefined
  return Number(text.replaceAll(',', ''))
}
