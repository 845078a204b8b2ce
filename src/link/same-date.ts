import { edtfRange, isEdtf } from '../model/edtf.ts'
import { dayNumber } from './day-number.ts'

/** A leap year, to compare dates of which one names no year. */
const ANY_YEAR = '2000'

/** The days that an EDTF date can mean, as day numbers. */
export interface DatedDays {
  /** Null where the date names no year. */
  readonly days: Days | null
  /** Of any year; null where the date names no month. */
  readonly daysOfAnyYear: Days | null
}
interface Days {
  readonly from: number
  readonly to: number
}

/** Takes a date apart once, to compare it with many. */
export function datedDays(date: string): DatedDays {
  const ends = date.split('/')
  const anyYear = ends.map((end) => ANY_YEAR + end.slice(4)).join('/')
  const monthIsSaid = ends.every((end) => /^....-\d{2}/.test(end))
  return { days: daysOf(date), daysOfAnyYear: monthIsSaid ? daysOf(anyYear) : null }
}

/**
 * Whether two dates may tell the same day: one holds the other, or they are at most a day apart,
 * since a wire tells in the evening what another tells the next morning. Where one names no year,
 * the day has to be equal.
 */
export function isSameDate(one: DatedDays, other: DatedDays): boolean {
  if (one.days && other.days) return overlay(one.days, other.days, 1)
  const [first, second] = [one.daysOfAnyYear, other.daysOfAnyYear]
  return first !== null && second !== null && overlay(first, second, 0)
}

const overlay = (one: Days, other: Days, slack: number) =>
  holds(one, other, slack) || holds(other, one, slack)

const holds = (outer: Days, inner: Days, slack: number) =>
  outer.from - slack <= inner.from && inner.to <= outer.to + slack

function daysOf(date: string): Days | null {
  if (!isEdtf(date)) return null
  const { from, to } = edtfRange(date)
  return from === null || to === null ? null : { from: dayNumber(from), to: dayNumber(to) }
}
