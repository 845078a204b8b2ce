import type { CalendarDay } from './calendar-day.ts'

/**
 * The year of a month and day printed without one: that in which it lies nearest to the article's own day, at most half a
 * year away; where the words look ahead, not before that day. Null where the article's year is not known.
 *
 * @example nearestYear({ year: 1987, month: 12, day: 30 }, 1, 4, true) => 1988
 */
export function nearestYear(
  base: CalendarDay | undefined,
  month: number,
  day: number,
  ahead: boolean,
): number | null {
  if (!base || base.year === null) return null
  const distance = (month - base.month) * 31 + (day - base.day)
  if (ahead && distance < 0) return distance < -31 ? base.year + 1 : base.year
  if (distance > 186) return base.year - 1
  return distance < -186 ? base.year + 1 : base.year
}
