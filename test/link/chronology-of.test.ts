import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chronologyOf } from '../../src/link/chronology-of.ts'

test('orders by date, the less exact date before the exact one, none first', () => {
  const dates = [null, '1987', '1987-03', '1987-03-01', '1987-03-02', '1994-11-15', '9999-12-31']
  const numbers = dates.map((date) => chronologyOf(date, 'Article:any'))
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
  expect(new Set(numbers).size).toBe(dates.length)
})

test('dates without year say nothing of when', () => {
  expect(chronologyOf('XXXX-12-05', 'Article:any')).toBe(chronologyOf(null, 'Article:any'))
})

test('an interval counts from its first day', () => {
  expect(chronologyOf('1987-03-02/1987-03-04', 'a')).toBe(chronologyOf('1987-03-02', 'a'))
})

test('articles of one day are parted by their ids, and every number is exact', () => {
  fc.assert(
    fc.property(fc.string(), (id) => {
      const number = chronologyOf('9999-12-31', id)
      expect(Number.isSafeInteger(number)).toBe(true)
      expect(Math.floor(number / 2 ** 26)).toBe(99991231)
    }),
  )
  expect(chronologyOf('1987', 'a')).not.toBe(chronologyOf('1987', 'b'))
})
