import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenize } from '../../../src/extract/frame/tokenize.ts'
import { WordTable } from '../../../src/extract/frame/word-table.ts'

const words = fc.array(fc.constantFrom(...'talks said who , . of trade -- “ minister'.split(' ')))

test('A table has the words that it was made of and no other.', () => {
  fc.assert(
    fc.property(words, words, (held, asked) => {
      const table = new WordTable(new Set(held))
      const text = asked.join(' ')
      for (const token of tokenize(text, 0, text.length))
        expect(table.has(token)).toBe(held.includes(token.lower))
      expect(table.has(undefined)).toBe(false)
    }),
  )
})

test('No table has a number.', () => {
  const [token] = tokenize('1987', 0, 4)
  expect(new WordTable(new Set(['who', 'which'])).has(token)).toBe(false)
})
