import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Letters } from '../../../src/extract/frame/letters.ts'
import { WordCache } from '../../../src/extract/frame/word-cache.ts'

const cut = (letters: Letters, start: number, end: number) => letters.slice(start, end)

function lookUp(cache: WordCache<string>, text: string): string {
  const letters = new Letters()
  const start = letters.read(text, 0, text.length)
  return cache.get(letters, start, start + text.length, cut)
}

test('A cache gives what was made of the very word, however few it keeps.', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })), (words) => {
      const cache = new WordCache<string>(4)
      for (const word of [...words, ...words]) expect(lookUp(cache, word)).toBe(word)
    }),
  )
})

test('A word that is kept is made once; a long one each time.', () => {
  const cache = new WordCache<string>(16)
  let made = 0
  const make = (letters: Letters, start: number, end: number) => {
    made += 1
    return letters.slice(start, end)
  }
  const text = 'tariffs internationalisationalistically'
  const letters = new Letters()
  const start = letters.read(text, 0, text.length)
  for (let turn = 0; turn < 3; turn += 1) cache.get(letters, start, start + 7, make)
  expect(made).toBe(1)
  for (let turn = 0; turn < 3; turn += 1) cache.get(letters, start + 8, start + text.length, make)
  expect(made).toBe(4)
})

test('Letters outside a text are 0, those around a stretch are its own.', () => {
  const letters = new Letters()
  const start = letters.read('abcdef', 1, 3)
  expect(
    [...letters.codes.subarray(0, start + 8)].map((code) => String.fromCharCode(code)),
  ).toEqual(['\0', 'a', 'b', 'c', 'd', 'e', 'f', '\0', '\0', '\0'])
  expect(letters.slice(start, start + 2)).toBe('bc')
})
