/** Year, month or season, day: digits may be X (unknown) from the right; `?`, `~`, `%` qualify. */
const DATE = /^(Y-?\d{5,9}|-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?([?~%]?)$/
const INSTANT = /^(-?\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:Z|[+-](\d{2})(?::?(\d{2}))?)?$/

/**
 * Whether this is a date or interval of EDTF level 1 (ISO 8601-2:2019, profile of the Library of
 * Congress), widened by years and months that are unknown while the day is told: `XXXX-12-05`.
 *
 * @example isEdtf('1994-11-14') => true
 */
export function isEdtf(text: string): boolean {
  const parts = text.split('/')
  if (parts.length === 1) return isDate(text) || isInstant(text)
  if (parts.length !== 2) return false
  const [start = '', end = ''] = parts
  if (isOpen(start) && isOpen(end)) return false
  return (isOpen(start) || isDate(start)) && (isOpen(end) || isDate(end)) && !isAfter(start, end)
}

function isOpen(end: string): boolean {
  return end === '' || end === '..'
}

function isDate(text: string): boolean {
  const match = DATE.exec(text)
  if (match === null) return false
  const [, year = '', month, day] = match
  if (year.startsWith('Y')) return month === undefined
  if (!/^-?\d{0,4}X{0,4}$/.test(year)) return false
  if (month === undefined) return true
  if (!isUnknown(month) && !isMonth(month)) {
    // Seasons 21 to 24 (spring to winter) stand in the place of the month and have no day.
    return day === undefined && /^2[1-4]$/.test(month)
  }
  return day === undefined || isUnknown(day) || isDay(year, month, day)
}

function isUnknown(digits: string): boolean {
  return digits === 'XX'
}

function isMonth(digits: string): boolean {
  return /^(0[1-9]|1[0-2])$/.test(digits)
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

function isDay(year: string, month: string, day: string): boolean {
  if (!/^(0[1-9]|[12]\d|3[01])$/.test(day)) return false
  if (isUnknown(month)) return true
  const longest = month === '02' && !mayBeLeap(year) ? 28 : (DAYS[Number(month) - 1] ?? 0)
  return Number(day) <= longest
}

function mayBeLeap(year: string): boolean {
  if (year.includes('X')) return true
  const number = Number(year)
  return number % 4 === 0 && (number % 100 !== 0 || number % 400 === 0)
}

function isInstant(text: string): boolean {
  const match = INSTANT.exec(text)
  if (match === null) return false
  const [, date = '', hour, minute, second, offsetHour = '00', offsetMinute = '00'] = match
  return (
    isDate(date) &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) <= 60 &&
    Number(offsetHour) < 15 &&
    Number(offsetMinute) < 60
  )
}

/** Whether an interval would end before it begins; only fully known dates of equal precision tell. */
function isAfter(start: string, end: string): boolean {
  const known = /^\d{4}(-\d\d){0,2}$/
  return start.length === end.length && known.test(start) && known.test(end) && start > end
}
