import { WiregraphError } from './errors.ts'

/**
 * A date as precise as its source: ISO 8601-2 (EDTF) level 1 without times of day, qualifiers and
 * years of other than four digits. `X` stands for a digit that the source does not say.
 */
export interface EdtfDate {
  /** `1994`, `199X`, `XXXX`. */
  readonly year: string
  /** `01` to `12`, `XX`, or a season: `21` spring, `22` summer, `23` autumn, `24` winter. */
  readonly month: string | null
  /** `01` to `31`, `XX`. */
  readonly day: string | null
}

/** A date, or an interval between two; an end that is open is null. */
export type Edtf =
  | { readonly kind: 'date'; readonly date: EdtfDate }
  | { readonly kind: 'interval'; readonly start: EdtfDate | null; readonly end: EdtfDate | null }

/** First and last day, such as `1994-02-01` and `1994-02-28`. */
export interface EdtfRange {
  /** Null where no year is said; `0000-01-01` where the interval is open. */
  readonly from: string | null
  /** Null where no year is said; `9999-12-31` where the interval is open. */
  readonly to: string | null
}

const DATE = /^(\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/
const NO_YEAR = 'XXXX'

/** First and last month of each season, counted in the year in which it begins. */
const SEASONS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
}

/**
 * Whether a text is a date or interval that exists.
 *
 * @example isEdtf('XXXX-12-05/XXXX-12-06') => true
 * @example isEdtf('1994-02-30') => false
 */
export function isEdtf(text: string): boolean {
  return findEdtf(text) !== undefined
}

/** Throws INVALID_DATE for what is not a date or interval that exists. */
export function parseEdtf(text: string): Edtf {
  const edtf = findEdtf(text)
  if (edtf) return edtf
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text
  throw new WiregraphError(
    'INVALID_DATE',
    `Unknown date ${JSON.stringify(shown)}; EDTF such as "1994-11-14", "1994-11", "XXXX-12-05" or "1994-12-05/1994-12-06" is expected.`,
  )
}

/**
 * The inverse of `parseEdtf`.
 *
 * @example formatEdtf({ kind: 'date', date: { year: '1994', month: '11', day: null } }) => '1994-11'
 */
export function formatEdtf(edtf: Edtf): string {
  if (edtf.kind === 'date') return formatDate(edtf.date)
  return [edtf.start, edtf.end].map((date) => (date ? formatDate(date) : '..')).join('/')
}

/**
 * The days that a date can mean, for comparing as text. Throws INVALID_DATE.
 *
 * @example edtfRange('1994-02') => { from: '1994-02-01', to: '1994-02-28' }
 * @example edtfRange('XXXX-12-05') => { from: null, to: null }
 */
export function edtfRange(text: string): EdtfRange {
  return rangeOf(parseEdtf(text))
}

function rangeOf(edtf: Edtf): EdtfRange {
  const start = edtf.kind === 'date' ? edtf.date : edtf.start
  const end = edtf.kind === 'date' ? edtf.date : edtf.end
  if (start?.year === NO_YEAR || end?.year === NO_YEAR) return { from: null, to: null }
  return { from: start ? firstDay(start) : '0000-01-01', to: end ? lastDay(end) : '9999-12-31' }
}

function findEdtf(text: string): Edtf | undefined {
  const [first = '', second, ...more] = text.split('/')
  if (more.length > 0) return undefined
  if (second === undefined) {
    const date = findDate(first)
    return date && { kind: 'date', date }
  }
  const start = findEnd(first)
  const end = findEnd(second)
  if (start === undefined || end === undefined || (start === null && end === null)) return undefined
  const interval = { kind: 'interval', start, end } as const
  const { from, to } = rangeOf(interval)
  return from !== null && to !== null && from > to ? undefined : interval
}

const findEnd = (text: string) => (text === '' || text === '..' ? null : findDate(text))

function findDate(text: string): EdtfDate | undefined {
  const match = DATE.exec(text)
  if (!match) return undefined
  const [, year = '', month = null, day = null] = match
  const date = { year, month, day }
  if (month === null) return date
  if (month === 'XX') return day === null || day === 'XX' ? date : undefined
  if (SEASONS[month]) return day === null ? date : undefined
  if (month < '01' || month > '12') return undefined
  if (day === null || day === 'XX') return date
  const leapYearIsPossible = year.includes('X')
  const days = leapYearIsPossible
    ? daysIn(2000, Number(month))
    : daysIn(Number(year), Number(month))
  return day >= '01' && Number(day) <= days ? date : undefined
}

function firstDay({ year, month, day }: EdtfDate): string {
  const first = SEASONS[month ?? '']?.[0] ?? (month === 'XX' ? 1 : Number(month ?? 1))
  return formatDay(Number(year.replaceAll('X', '0')), first, said(day) ? Number(day) : 1)
}

function lastDay({ year, month, day }: EdtfDate): string {
  const lastYear = Number(year.replaceAll('X', '9'))
  const last = SEASONS[month ?? '']?.[1] ?? (said(month) ? Number(month) : 12)
  const inYear = last > 12 ? lastYear + 1 : lastYear
  const inMonth = last > 12 ? last - 12 : last
  if (inYear > 9999) return '9999-12-31'
  return formatDay(inYear, inMonth, said(day) ? Number(day) : daysIn(inYear, inMonth))
}

const said = (part: string | null) => part !== null && part !== 'XX'

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function formatDay(year: number, month: number, day: number): string {
  const digits = (value: number, length: number) => String(value).padStart(length, '0')
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
}

const formatDate = ({ year, month, day }: EdtfDate) =>
  [year, month, day].filter((part) => part !== null).join('-')
