import { describe, expect, test } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { articleOf } from '../article-of.ts'

const figuresIn = (text: string) => {
  const { figures, entities } = extract(articleOf(text, { publishedOn: '1991-03-05' }))
  return figures.map(({ text: printed, countries, period }) => {
    const codes = countries.map((at) => {
      const entity = entities[at]
      return entity?.type === 'COUNTRY' ? entity.code : '?'
    })
    return [printed, ...codes, ...(period === null ? [] : [period])].join(' ')
  })
}

describe('a figure is of the time told with it', () => {
  test.each([
    ['Output was 2 mln tonnes against 3 mln in 1985.', ['2 mln tonnes', '3 mln 1985']],
    ['Output fell to 2 mln tonnes from a record 3 mln in 1985.', ['2 mln tonnes', '3 mln 1985']],
    ['Output in 1986 was 2 mln tonnes compared with a surplus in 1985.', ['2 mln tonnes 1986']],
    ['The mark rose 3 pct against the dollar in May 1990.', ['3 pct 1990-05']],
    [
      'Sales rose 3 pct to 5 mln dlrs against 4 mln in May 1990.',
      ['3 pct', '5 mln dlrs', '4 mln 1990-05'],
    ],
    ['It bought 2 mln tonnes from Peru in 1985.', ['2 mln tonnes PE 1985']],
    ['Output was more than 2 mln tonnes in 1985.', ['2 mln tonnes 1985']],
    ['Prices in February 1990 rose 3 pct from May 1989.', ['3 pct 1990-02']],
  ])('%s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected)
  })
})

describe('a figure of a list is of one country', () => {
  test.each([
    [
      'Imports rose most, Japan 9.9 pct, Kenya 20.2 pct and West Germany 3 pct.',
      ['9.9 pct JP', '20.2 pct KE', '3 pct DE'],
    ],
    [
      'Imports rose 3 pct in Japan, 4 pct in Kenya and 2 pct in Peru.',
      ['3 pct JP', '4 pct KE', '2 pct PE'],
    ],
    ['Trade of Japan with Kenya rose 3 pct.', ['3 pct JP KE']],
    ['Exports of Japan and Kenya were 3 mln tonnes in Peru.', ['3 mln tonnes KE PE JP']],
  ])('%s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected)
  })
})

describe('how far something moves is no range', () => {
  test.each([
    ['It lowered its price 50 cents to 1.50 dlrs.', ['50 cents', '1.50 dlrs']],
    [
      'Rates fell a mere 0.07 percentage points to 2.61 pct.',
      ['0.07 percentage points', '2.61 pct'],
    ],
    ['It pays 50 cents to 1.50 dlrs.', ['50 cents to 1.50 dlrs']],
    ['Output rose, at 3 pct to 5 pct a year.', ['3 pct to 5 pct']],
  ])('%s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected)
  })
})
