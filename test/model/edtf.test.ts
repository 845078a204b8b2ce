import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edtfRange, formatEdtf, isEdtf, parseEdtf } from '../../src/model/edtf.ts'
import { WiregraphError } from '../../src/model/errors.ts'

describe('edtfRange', () => {
  test.each([
    ['1994-11-14', '1994-11-14', '1994-11-14'],
    ['1994-02', '1994-02-01', '1994-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['1987', '1987-01-01', '1987-12-31'],
    ['198X', '1980-01-01', '1989-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['1987-XX', '1987-01-01', '1987-12-31'],
    ['1987-04-XX', '1987-04-01', '1987-04-30'],
    ['1987-21', '1987-03-01', '1987-05-31'],
    ['1987-24', '1987-12-01', '1988-02-29'],
    ['9999-24', '9999-12-01', '9999-12-31'],
    ['1994-12-05/1994-12-06', '1994-12-05', '1994-12-06'],
    ['1994/1995-03', '1994-01-01', '1995-03-31'],
    ['1994/..', '1994-01-01', '9999-12-31'],
    ['../1994', '0000-01-01', '1994-12-31'],
    ['XXXX-12-05', null, null],
    ['XXXX-12', null, null],
    ['XXXX-12-05/XXXX-12-06', null, null],
    ['XXXX-12-30/XXXX-01-02', null, null],
  ])('%s is from %s to %s', (edtf, from, to) => {
    expect(edtfRange(edtf)).toEqual({ from, to })
  })
})

describe('parseEdtf', () => {
  test.each([
    '',
    'yesterday',
    '94-11-14',
    '1994-1-4',
    '1994-13',
    '1994-00',
    '1994-11-31',
    '1994-02-29',
    '1994-02-30',
    '1994-11-00',
    '1994-21-01',
    '1994-XX-05',
    'XXXX-02-30',
    'X994',
    '1994-11-14T10:00:00Z',
    ' 1994',
    '1994\n',
    '/',
    '../..',
    '1995/1994',
    '1994/1995/1996',
  ])('refuses %j', (text) => {
    expect(isEdtf(text)).toBe(false)
    expect(() => parseEdtf(text)).toThrow(WiregraphError)
  })

  test('names the value and what is expected', () => {
    expect(() => parseEdtf('1994-02-30')).toThrow(
      'Unknown date "1994-02-30"; EDTF such as "1994-11-14", "1994-11", "XXXX-12-05" or "1994-12-05/1994-12-06" is expected.',
    )
  })

  test.each([
    '1996-02-29',
    'XXXX-02-29',
    'XXXX-12-05',
    '199X-02-29',
    'XXXX',
  ])('takes %s', (text) => {
    expect(isEdtf(text)).toBe(true)
  })
})

const digits = (value: number, length: number) => String(value).padStart(length, '0')
const year = fc.oneof(
  fc.integer({ min: 0, max: 9999 }).map((value) => digits(value, 4)),
  fc.constantFrom('XXXX', '199X', '19XX'),
)
const part = (max: number) =>
  fc.oneof(
    fc.integer({ min: 1, max }).map((value) => digits(value, 2)),
    fc.constant('XX'),
  )
const date = fc.oneof(
  year,
  fc
    .tuple(year, fc.oneof(part(12), fc.constantFrom('21', '22', '23', '24')))
    .map((parts) => parts.join('-')),
  fc.tuple(year, part(12), part(28)).map((parts) => parts.join('-')),
)
const edtf = fc
  .oneof(
    date,
    fc.tuple(date, fc.oneof(date, fc.constant('..'))).map((ends) => ends.join('/')),
  )
  .filter(isEdtf)

describe('what always holds', () => {
  test('parsing is undone by formatting', () => {
    fc.assert(fc.property(edtf, (text) => formatEdtf(parseEdtf(text)) === text))
  })

  test('no date ends before it begins, and both its days exist', () => {
    fc.assert(
      fc.property(edtf, (text) => {
        const { from, to } = edtfRange(text)
        expect(from === null).toBe(to === null)
        if (from === null || to === null) return
        expect(from <= to).toBe(true)
        expect([from, to].every(isEdtf)).toBe(true)
      }),
    )
  })

  test('any text is taken or refused, never more', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof isEdtf(text) === 'boolean'))
  })
})
