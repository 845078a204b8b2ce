import { describe, expect, it } from 'vitest'
import { TokenTrie } from '../../src/lexicon/token-trie.ts'
import { hashOf } from '../../src/lexicon/word-filter.ts'

const tokens = (text: string) => text.split(' ').map((lower) => ({ lower, hash: hashOf(lower) }))

describe('TokenTrie', () => {
  const trie = new TokenTrie<string>()
  const add = (words: readonly string[], value: string) =>
    trie.add(words, hashOf(words[0] ?? ''), value)
  add(['new', 'york'], 'city')
  add(['new', 'york', 'stock', 'exchange'], 'exchange')
  add(['york'], 'town')
  add(['york'], 'duke')

  it.each([
    ['the longest name', 'new york stock exchange', 0, { end: 4, values: ['exchange'] }],
    [
      'a shorter one where the longer breaks off',
      'new york stock market',
      0,
      { end: 2, values: ['city'] },
    ],
    ['all meanings of a name', 'in york today', 1, { end: 2, values: ['town', 'duke'] }],
    ['nothing', 'new jersey', 0, null],
  ])('finds %s', (_, text, at, expected) => {
    expect(trie.longestAt(tokens(text), at, text.split(' ').length)).toEqual(expected)
  })

  it('does not look past the end it is given', () => {
    expect(trie.longestAt(tokens('new york stock exchange'), 0, 3)).toEqual({
      end: 2,
      values: ['city'],
    })
  })
})
