import { describe, expect, test } from 'vitest'
import { readStory } from '../read-story.ts'

type Row = readonly [
  text: string,
  value: number,
  valueTo: number | null,
  unit: string,
  currency: string | null,
  measure: string,
]

const ROWS: readonly (readonly [string, readonly Row[]])[] = [
  [
    "Japan's trade surplus rose to 8.2 billion dlrs from 6.5 billion.",
    [
      ['8.2 billion dlrs', 8.2e9, null, 'MONEY', 'USD', 'BALANCE'],
      ['6.5 billion', 6.5e9, null, 'MONEY', 'USD', 'BALANCE'],
    ],
  ],
  [
    'Exports rose 12 pct to 640 mln stg.',
    [
      ['12 pct', 12, null, 'PERCENT', null, 'CHANGE'],
      ['640 mln stg', 6.4e8, null, 'MONEY', 'GBP', 'EXPORTS'],
    ],
  ],
  [
    'Output will rise by 200,000 to 300,000 bpd.',
    [['200,000 to 300,000 bpd', 200_000, 300_000, 'VOLUME', null, 'CHANGE']],
  ],
  [
    'Debt fell from 191 to 125 billion dollars.',
    [
      ['191', 191e9, null, 'MONEY', 'USD', 'DEBT'],
      ['125 billion dollars', 125e9, null, 'MONEY', 'USD', 'DEBT'],
    ],
  ],
  [
    'Tin was quoted at 805/807 dlrs a tonne.',
    [['805/807 dlrs', 805, 807, 'MONEY', 'USD', 'PRICE']],
  ],
  [
    'Canada sold 40,000/45,000 tonnes of wheat.',
    [['40,000/45,000 tonnes', 40_000, 45_000, 'MASS', null, 'EXPORTS']],
  ],
  [
    'Output rose from 40/45 to 50 mln tonnes.',
    [
      ['40/45', 40e6, 45e6, 'MASS', null, 'PRODUCTION'],
      ['50 mln tonnes', 50e6, null, 'MASS', null, 'PRODUCTION'],
    ],
  ],
  ['Output rose 3/4 pct in 1986/87.', [['3/4 pct', 0.75, null, 'PERCENT', null, 'CHANGE']]],
  [
    'It paid 3 mln Canadian dlrs, 4 mln Hong Kong dlrs, 6 mln N.Z. Dlrs and 50 Australian cents.',
    [
      ['3 mln Canadian dlrs', 3e6, null, 'MONEY', 'CAD', 'OTHER'],
      ['4 mln Hong Kong dlrs', 4e6, null, 'MONEY', 'HKD', 'OTHER'],
      ['6 mln N.Z. Dlrs', 6e6, null, 'MONEY', 'NZD', 'OTHER'],
      ['50 Australian cents', 0.5, null, 'MONEY', 'AUD', 'PRICE'],
    ],
  ],
  ['Output rose 2/5 pct.', [['2/5 pct', 0.4, null, 'PERCENT', null, 'CHANGE']]],
  ['Output rose 4/5 pct.', [['4/5 pct', 0.8, null, 'PERCENT', null, 'CHANGE']]],
  ['Output rose 9/10 pct.', [['9/10 pct', 0.9, null, 'PERCENT', null, 'CHANGE']]],
  ['Output rose 5/6 pct.', [['5/6 pct', 0.83333333333333, null, 'PERCENT', null, 'CHANGE']]],
  ['Output rose 6/10 pct.', [['6/10 pct', 6, 10, 'PERCENT', null, 'CHANGE']]],
  ['Output rose 3 pct to 5 pct a year.', [['3 pct to 5 pct', 3, 5, 'PERCENT', null, 'CHANGE']]],
  [
    'Prices rose five cents to 10 cents a pound.',
    [['five cents to 10 cents', 0.05, 0.1, 'MONEY', 'USD', 'PRICE']],
  ],
  ['Prices rose 10/12 pct.', [['10/12 pct', 10, 12, 'PERCENT', null, 'CHANGE']]],
  ['Tariffs rose 11/20 pct.', [['11/20 pct', 11, 20, 'PERCENT', null, 'TARIFF']]],
  ['Output was 30/32 mln tonnes.', [['30/32 mln tonnes', 30e6, 32e6, 'MASS', null, 'PRODUCTION']]],
  [
    'Canada sold 1900/2000 tonnes of wheat.',
    [['1900/2000 tonnes', 1900, 2000, 'MASS', null, 'EXPORTS']],
  ],
  ['The price was 62/64 dlrs a tonne.', [['62/64 dlrs', 62, 64, 'MONEY', 'USD', 'PRICE']]],
  [
    'Peru will pay 360 dollars per 1,000 cubic metres of gas.',
    [['360 dollars', 360, null, 'MONEY', 'USD', 'PRICE']],
  ],
  [
    'The price was 150 Malaysian/Singapore cents a kilo.',
    [['150 Malaysian/Singapore cents', 1.5, null, 'MONEY', 'MYR', 'PRICE']],
  ],
  [
    'Brazil owes a 62-billion-dollar debt.',
    [['62-billion-dollar', 62e9, null, 'MONEY', 'USD', 'DEBT']],
  ],
  [
    'Prices fell 37 cents to 13.11 dlrs a barrel.',
    [
      ['37 cents', 0.37, null, 'MONEY', 'USD', 'PRICE'],
      ['13.11 dlrs', 13.11, null, 'MONEY', 'USD', 'PRICE'],
    ],
  ],
  ['The price fell 10/32 point.', [['10/32 point', 0.3125, null, 'PERCENT', null, 'CHANGE']]],
  [
    'The dollar closed at 145.60/70 yen.',
    [['145.60/70 yen', 145.6, 145.7, 'MONEY', 'JPY', 'PRICE']],
  ],
  [
    'The pound closed at 1.6195/05 dlrs.',
    [['1.6195/05 dlrs', 1.6195, 1.6205, 'MONEY', 'USD', 'PRICE']],
  ],
  ['Money was at 5.81/80 pct.', [['5.81/80 pct', 5.8, 5.81, 'PERCENT', null, 'OTHER']]],
  ['Rates rose 1.5/3 pct.', [['1.5/3 pct', 1.5, 3, 'PERCENT', null, 'CHANGE']]],
  ['The rate stood at 6-1/2 pct.', [['6-1/2 pct', 6.5, null, 'PERCENT', null, 'PRICE']]],
  ['Crude sold at 18 dlrs a barrel.', [['18 dlrs', 18, null, 'MONEY', 'USD', 'PRICE']]],
  [
    'India sells goods worth Rs 38,000 crore a year.',
    [['Rs 38,000 crore', 3.8e11, null, 'MONEY', 'INR', 'EXPORTS']],
  ],
  ['Japan set a 5,200-tonne quota for hake.', [['5,200-tonne', 5200, null, 'MASS', null, 'QUOTA']]],
  [
    'The duty was cut to 0.3 percent from 7.5 percent.',
    [
      ['0.3 percent', 0.3, null, 'PERCENT', null, 'TARIFF'],
      ['7.5 percent', 7.5, null, 'PERCENT', null, 'TARIFF'],
    ],
  ],
  [
    'Egypt changes 0.42 Egyptian pounds.',
    [['0.42 Egyptian pounds', 0.42, null, 'MONEY', 'EGP', 'PRICE']],
  ],
  ['The area has 1.9 billion people in 10 states.', []],
  ['The ministry has 40 officials in 12 rooms since 1986.', []],
]

describe('figures that measure trade', () => {
  test.each(ROWS)('%s', (story, expected) => {
    const { reading } = readStory(story)
    const found = reading.figures.map((figure) => [
      figure.text,
      figure.value,
      figure.valueTo,
      figure.unit,
      figure.currency,
      figure.measure,
    ])
    expect(found).toEqual(expected)
  })
})

describe('whose figures are', () => {
  const HOME = 'Japan wants new terms. Japan owes much. '
  test.each([
    [
      'the side that has it, not the nearer other side',
      "Peru's debts to Japan are 2 billion dlrs.",
      [['PE']],
    ],
    [
      'who sends to others',
      `${HOME}Exports to Peru and Chile rose to 30 mln dlrs.`,
      [['CL', 'PE', 'JP']],
    ],
    [
      'the country whose money it is',
      'Japan and Peru met. The yen gained five pct against the dollar.',
      [['JP']],
    ],
    [
      'the country of the article',
      `${HOME}Banks spoke. They were firm. The debt is 15 billion dlrs.`,
      [['JP']],
    ],
    [
      'both sides of a dispute',
      'Japan and Peru quarrel. Peru and Japan met. Peru is angry. Japan faces tariffs of nine pct.',
      [['JP', 'PE']],
    ],
    [
      'nobody where many are named alike',
      'Iran, Peru and Chile met. It rained. It snowed. The debt is 15 billion dlrs.',
      [[]],
    ],
    [
      'nobody for the price of the world',
      `${HOME}Banks spoke. They were firm. Crude sold at 18 dlrs a barrel.`,
      [[]],
    ],
  ])('takes %s', (_, story, expected) => {
    const { reading } = readStory(story)
    const codes = reading.figures.map(({ countries }) =>
      countries.map((ref) => {
        const country = reading.entities[ref]
        return country?.type === 'COUNTRY' ? country.code : ''
      }),
    )
    expect(codes).toEqual(expected)
  })
})
