/**
 * Month and weekday names of English newswire, full and abbreviated.
 * Source: general knowledge, written for this project. Licence: as the project.
 */

/** A month's number (1 to 12) by its lower-case name, with or without the full stop of an abbreviation. */
export const monthNumbers: ReadonlyMap<string, number> = withStops([
  ['january jan', 1],
  ['february feb', 2],
  ['march mar', 3],
  ['april apr', 4],
  ['may', 5],
  ['june jun', 6],
  ['july jul', 7],
  ['august aug', 8],
  ['september sept sep', 9],
  ['october oct', 10],
  ['november nov', 11],
  ['december dec', 12],
])

/** A weekday's ISO number (Monday 1 to Sunday 7) by its lower-case name, with or without a full stop. */
export const weekdayNumbers: ReadonlyMap<string, number> = withStops([
  ['monday mon', 1],
  ['tuesday tues tue', 2],
  ['wednesday weds wed', 3],
  ['thursday thurs thur thu', 4],
  ['friday fri', 5],
  ['saturday sat', 6],
  ['sunday sun', 7],
])

/** Words for a day by how many days it lies from the article's own. */
export const dayWords: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

/** Words before a month, week or year that turn back or forth. */
export const turnWords: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

/** The number of a quarter or half of the year. */
export const quarterWords: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
])

/** The month that a word names, whatever its case; undefined for any other word. */
export function monthOf(word: string): number | undefined {
  return monthNumbers.get(word.toLowerCase())
}

/** The ISO weekday that a word names, whatever its case; undefined for any other word. */
export function weekdayOf(word: string): number | undefined {
  return weekdayNumbers.get(word.toLowerCase())
}

/** The EDTF day; null where a part is missing or the calendar has no such day. */
export function wholeDate(
  year: number | null,
  month: number | null,
  day: number | null,
): string | null {
  if (year === null || month === null || day === null || month < 1 || month > 12) return null
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  if (day < 1 || day > days) return null
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-')
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

function withStops(rows: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const [names, value] of rows) {
    const [full = '', ...short] = names.split(' ')
    numbers.set(full, value)
    for (const name of short) {
      numbers.set(name, value)
      numbers.set(`${name}.`, value)
    }
  }
  return numbers
}
