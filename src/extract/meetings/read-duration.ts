import { NUMBER_WORDS } from '../../lexicon/scale-words.ts'
import type { Token } from '../document.ts'
import { lowerAt } from '../token-at.ts'

const UNITS: ReadonlyMap<string, 'M' | 'H' | 'D' | 'W'> = new Map([
  ['minute', 'M'],
  ['minutes', 'M'],
  ['hour', 'H'],
  ['hours', 'H'],
  ['day', 'D'],
  ['days', 'D'],
  ['week', 'W'],
  ['weeks', 'W'],
])

/**
 * How long something lasted, as an ISO 8601-1 duration: the first length of time among tokens `first` to `end`.
 * `two-hour`, `for 45 minutes`, `an hour and a half`, `one and a half hours`, `40-minute`.
 */
export function readDuration(tokens: readonly Token[], first: number, end: number): string | null {
  for (let at = first; at < end; at += 1) {
    const found = durationAt(tokens, at, end)
    if (found !== null) return found
  }
  return null
}

function durationAt(tokens: readonly Token[], at: number, end: number): string | null {
  const lower = (index: number) => (index < end ? (tokens[index]?.lower ?? '') : '')
  const word = lower(at)
  const isHalfHour =
    word === 'half-hour' ||
    (word === 'half' && /^(an|-)$/.test(lower(at + 1)) && lower(at + 2) === 'hour')
  if (isHalfHour) return opensLength(tokens, at) ? 'PT30M' : null
  const hyphen = word.indexOf('-')
  if (hyphen > 0) {
    const count = countOf(word.slice(0, hyphen))
    const unit = UNITS.get(word.slice(hyphen + 1))
    return count !== undefined && unit ? format(count, unit) : null
  }
  const count = countOf(word)
  if (count === undefined) return null
  const next = lower(at + 1) === '-' ? at + 2 : at + 1
  const unit = UNITS.get(lower(next))
  const half = isHalf(lower, next + 1) ? 0.5 : 0
  if (unit) return format(count + half, unit)
  const later = isHalf(lower, at + 1) ? UNITS.get(lower(at + 4)) : undefined
  if (later) return format(count + 0.5, later)
  // `two and a half-hour`
  const inHours = [1, 2, 3].map((step) => lower(at + step)).join(' ') === 'and a half-hour'
  return inHours ? format(count + 0.5, 'H') : null
}

/** Not `two and a half-hour`, `every half-hour`. */
function opensLength(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1)
  return before !== 'every' && !(before === 'a' && lowerAt(tokens, at - 2) === 'and')
}

/** `and a half` */
function isHalf(lower: (index: number) => string, at: number): boolean {
  return lower(at) === 'and' && lower(at + 1) === 'a' && lower(at + 2) === 'half'
}

function countOf(word: string): number | undefined {
  if (word === 'a' || word === 'an') return 1
  if (/^\d{1,3}(\.\d)?$/.test(word)) return Number(word)
  return NUMBER_WORDS.get(word)
}

function format(count: number, unit: 'M' | 'H' | 'D' | 'W'): string {
  const whole = Math.floor(count)
  const half = count > whole
  if (unit === 'M') return `PT${whole}M`
  if (unit === 'H') return `PT${whole > 0 ? `${whole}H` : ''}${half ? '30M' : ''}`
  return `P${half && unit === 'D' ? `${whole}DT12H` : `${whole}${unit}`}`
}
