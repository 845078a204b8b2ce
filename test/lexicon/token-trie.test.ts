import { describe, expect, it } from 'vitest'
import { TokenTrie } from '../../src/lexicon/token-trie.ts'

const tokens = (text: string) => text.split(' ').map((lower) => ({ lower }))

describe('TokenTrie', () => {
  const trie = new TokenTrie<string>()
  trie.add(['new', 'york'], 'city')
  trie.add(['new', 'york', 'stock', 'exchange'], 'exchange')
  trie.add(['york'], 'town')
  trie.add(['york'], 'duke')

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
