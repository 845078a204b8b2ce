import { describe, expect, it } from 'vitest'
import { monthOf, weekdayOf, wholeDate } from '../../src/lexicon/calendar.ts'

describe('calendar', () => {
  it.each([
    ['December', 12],
    ['Dec.', 12],
    ['DEC', 12],
    ['Sept.', 9],
    ['may', 5],
    ['Friday', undefined],
  ])('%s is month %s', (word, month) => {
    expect(monthOf(word)).toBe(month)
  })

  it.each([
    ['Monday', 1],
    ['Sun.', 7],
    ['Thurs', 4],
    ['May', undefined],
  ])('%s is weekday %s', (word, weekday) => {
    expect(weekdayOf(word)).toBe(weekday)
  })

  it.each([
    [1977, 9, 7, '1977-09-07'],
    [2000, 2, 29, '2000-02-29'],
    [1900, 2, 29, null],
    [1987, 6, 31, null],
    [1987, 13, 1, null],
    [null, 9, 7, null],
    [1977, 9, null, null],
  ])('%s, %s, %s is %s', (year, month, day, expected) => {
    expect(wholeDate(year, month, day)).toBe(expected)
  })
})
