import { describe, expect, test } from 'vitest'
import { CURRENCY_SIGNS, CURRENCY_WORDS } from '../../src/lexicon/currencies.ts'
import { STATUS_OF_WORD } from '../../src/lexicon/talk-words.ts'
import { findTopic, TOPICS, topicForms } from '../../src/lexicon/topics.ts'
import { hashOf } from '../../src/lexicon/word-filter.ts'

describe('topics', () => {
  test('have keys of their own', () => {
    const keys = TOPICS.map(({ key }) => key)
    expect(keys).toEqual([...new Set(keys)])
  })

  test('have words that name no other topic', () => {
    const words = TOPICS.flatMap((topic) => [...new Set(topic.words)])
    const twice = words.filter((word, place) => words.indexOf(word) !== place)
    expect(twice).toEqual([])
  })

  test.each([
    ['cars', 'automobiles'],
    ['autos', 'automobiles'],
    ['microchips', 'semiconductors'],
    ['glass', 'flat-glass'],
  ])('%s are %s', (word, key) => {
    expect(topicForms.longestAt([{ lower: word, hash: hashOf(word) }], 0, 1)?.values).toEqual([
      findTopic(key),
    ])
    expect(findTopic(key)?.key).toBe(key)
  })
})

describe('currencies', () => {
  test('have ISO 4217 codes', () => {
    const codes = [
      ...CURRENCY_SIGNS.values(),
      ...CURRENCY_WORDS.flatMap(({ byCountry, otherwise }) => [
        ...Object.values(byCountry),
        otherwise,
      ]),
    ]
    expect(codes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([])
  })

  test('share no word', () => {
    const words = CURRENCY_WORDS.flatMap((row) => row.words)
    expect(words).toEqual([...new Set(words)])
  })
})

test('each way that talks stand but one has words that tell it', () => {
  // A date makes talks SCHEDULED, no word does.
  expect([...new Set(STATUS_OF_WORD.values())].sort()).toEqual([
    'AGREED',
    'ONGOING',
    'PLANNED',
    'REJECTED',
    'RESUMING',
    'STALLED',
  ])
})
