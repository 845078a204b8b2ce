import fc from 'fast-check'
import { GraphQLScalarType } from 'graphql'
import { describe, expect, it, test } from 'vitest'
import { schema } from '../../schema/build-schema.ts'
import { countries } from '../../src/lexicon/countries.ts'
import { CURRENCY_WORDS } from '../../src/lexicon/currencies.ts'

const ACCEPTED: Readonly<Record<string, readonly string[]>> = {
  EDTF: [
    '1994',
    '1994-11',
    '1994-11-14',
    '199X',
    'XXXX-12-05/XXXX-12-06',
    '1994-11-14/..',
    '1992-02-29',
  ],
  CountryCode: ['JP', 'US', 'SU', 'DD', 'YU', 'CS', 'ZR', 'TW'],
  CurrencyCode: ['USD', 'JPY', 'DEM', 'XEU', 'EUR'],
  Duration: ['PT2H', 'P1D', 'P2W', 'PT1H30M', 'P1Y2M3DT4H5M6.5S'],
  DateTime: ['1995-06-28T16:00:00Z', '1995-06-28T16:00:00.123+02:00', '2016-12-31T23:59:60Z'],
}
const REFUSED: Readonly<Record<string, readonly unknown[]>> = {
  EDTF: [
    '',
    'soon',
    '1994-13',
    '1994-02-30',
    '1993-02-29',
    '94-11-14',
    '1995/1994',
    '14.11.1994',
    1994,
    null,
    {},
  ],
  CountryCode: ['', 'jp', 'JPN', 'XX', 'EU', 'UK', ' JP', '__proto__', 7, ['JP']],
  CurrencyCode: ['', 'usd', 'US', 'dlrs', 'AAA', 'constructor', 1],
  Duration: ['', 'P', 'PT', 'P1DT', '2H', 'PT2', 'P1.5D', 2],
  DateTime: [
    '',
    '1995-06-28',
    '1995-06-28T16:00:00',
    '1995-02-30T16:00:00Z',
    '1995-06-28T24:00:00Z',
    0,
  ],
}

function scalar(name: string): GraphQLScalarType {
  const type = schema.getType(name)
  if (type instanceof GraphQLScalarType) return type
  throw new Error(`${name} is no scalar`)
}

describe.each(Object.keys(ACCEPTED))('%s', (name) => {
  it.each(ACCEPTED[name] ?? [])('takes %j as it is', (value) => {
    expect(scalar(name).parseValue(value)).toBe(value)
    expect(scalar(name).serialize(value)).toBe(value)
  })

  it.each(REFUSED[name] ?? [])('refuses %j and says what is expected', (value) => {
    const code = name.endsWith('Code') ? 'INVALID_CODE' : 'INVALID_DATE'
    expect(() => scalar(name).parseValue(value)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(
          new RegExp(`is no ${name}; an .* such as ".*" is expected\\.$`, 's'),
        ),
        extensions: { code },
      }),
    )
  })
})

test('whatever is given, a scalar takes it as it is or refuses it in a few words', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(ACCEPTED)), fc.anything(), (name, value) => {
      try {
        expect(scalar(name).parseValue(value)).toBe(value)
      } catch (error) {
        expect((error as Error).message.length).toBeLessThan(300)
        expect(error).toHaveProperty('extensions.code')
      }
    }),
  )
})

test('every country and currency that a reader knows can be asked for', () => {
  const codes = [
    ...countries.map(({ code }) => ['CountryCode', code] as const),
    ...CURRENCY_WORDS.flatMap(({ otherwise, byCountry }) =>
      [otherwise, ...Object.values(byCountry)].map((code) => ['CurrencyCode', code] as const),
    ),
  ]
  const refused = codes.filter(([name, code]) => {
    try {
      return scalar(name).parseValue(code) !== code
    } catch {
      return true
    }
  })
  expect(refused).toEqual([])
})
