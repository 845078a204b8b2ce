import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { FirstWords } from '../../src/lexicon/first-words.ts'

/** Few hashes for many words, as somebody would choose them who wants a table to be slow. */
const words = fc.uniqueArray(fc.tuple(fc.string(), fc.integer({ min: -2, max: 2 })), {
  selector: ([word]) => word,
  minLength: 100,
  maxLength: 400,
})

test('finds what was taken in, and nothing else, whatever the hashes', () => {
  fc.assert(
    fc.property(words, (all) => {
      const table = new FirstWords<string>()
      const taken = all.filter((_, place) => place % 2 === 0)
      for (const [word, hash] of taken) table.add(hash, word, `found ${word}`)
      const found = all.map(([word, hash]) => table.find(hash, word))
      expect(found).toEqual(
        all.map(([word], place) => (place % 2 === 0 ? `found ${word}` : undefined)),
      )
    }),
    { numRuns: 50 },
  )
})
