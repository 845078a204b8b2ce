const MILLISECONDS = 86_400_000

/**
 * Days since 1970 of a day as `edtfRange` gives it.
 *
 * @example dayNumber('1970-02-01') => 31
 */
export function dayNumber(day: string): number {
  const [year, month, date] = day.split('-').map(Number)
  return Date.UTC(year ?? 0, (month ?? 1) - 1, date ?? 1) / MILLISECONDS
}
