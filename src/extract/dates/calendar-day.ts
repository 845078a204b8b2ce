/** A day of the calendar; the year is null where no source says it. */
export interface CalendarDay {
  readonly year: number | null
  readonly month: number
  readonly day: number
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const two = (value: number) => String(value).padStart(2, '0')
const four = (year: number | null) => (year === null ? 'XXXX' : String(year).padStart(4, '0'))

/**
 * EDTF, with `XXXX` for a year that is not known.
 *
 * @example formatDay({ year: null, month: 12, day: 5 }) => 'XXXX-12-05'
 */
export function formatDay({ year, month, day }: CalendarDay): string {
  return `${four(year)}-${two(month)}-${two(day)}`
}

/** @example formatMonth(2009, 8) => '2009-08' */
export function formatMonth(year: number | null, month: number): string {
  return `${four(year)}-${two(month)}`
}

/** The day in `1987-03-04` or `XXXX-03-04`; undefined for anything less or else. */
export function findDay(edtf: string | null): CalendarDay | undefined {
  const match = edtf === null ? null : /^(\d{4}|XXXX)-(\d{2})-(\d{2})$/.exec(edtf)
  if (!match) return undefined
  const [, year = '', month = '', day = ''] = match
  return { year: year === 'XXXX' ? null : Number(year), month: Number(month), day: Number(day) }
}

/** Whether the month has such a day; 29 February counts where the year is not known. */
export function isDayOfMonth(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= monthLength(year ?? 2000, month)
}

function monthLength(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 31)
}

/**
 * The day so many days later (or earlier). Without a year the step must not leave the year or cross the end of
 * February, whose length is then unknown: undefined.
 *
 * @example addDays({ year: 1987, month: 3, day: 31 }, 1) => { year: 1987, month: 4, day: 1 }
 * @example addDays({ year: null, month: 3, day: 1 }, -1) => undefined
 */
export function addDays(from: CalendarDay, days: number): CalendarDay | undefined {
  const year = from.year ?? 2001
  const moved = new Date(Date.UTC(year, from.month - 1, from.day + days))
  const to = { month: moved.getUTCMonth() + 1, day: moved.getUTCDate() }
  if (from.year !== null) return { year: moved.getUTCFullYear(), ...to }
  const sameYear = moved.getUTCFullYear() === year
  return sameYear && from.month > 2 === to.month > 2 ? { year: null, ...to } : undefined
}

/** Monday 1 to Sunday 7; undefined without a year. */
export function weekdayOfDay({ year, month, day }: CalendarDay): number | undefined {
  if (year === null) return undefined
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7
}
