import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashOf, WordFilter } from '../../src/lexicon/word-filter.ts'

test('A filter has every word that was added, however many share its bits.', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (words) => {
      const filter = new WordFilter(32)
      for (const word of words) filter.add(hashOf(word))
      for (const word of words) expect(filter.mayHave(hashOf(word))).toBe(true)
    }),
  )
})

test('A filter with eight bits a word seldom has another.', () => {
  const filter = new WordFilter(1 << 10)
  for (let at = 0; at < 128; at += 1) filter.add(hashOf(`quota${at}`))
  const wrong = Array.from({ length: 1_000 }, (_, at) => `tariff${at}`).filter((word) =>
    filter.mayHave(hashOf(word)),
  )
  expect(wrong.length).toBeLessThan(200)
})
