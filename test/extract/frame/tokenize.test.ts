import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from '../../../src/extract/frame/tokenize.ts'

const tokensOf = (text: string): string[] =>
  tokenize(text, 0, text.length).map((token) => token.text)

describe('tokenize', () => {
  it.each([
    ['U.S.-Japan talks', ['U.S.', '-', 'Japan', 'talks']],
    ['a two-hour meeting', ['a', 'two-hour', 'meeting']],
    ['Lim Chang-yuel of Winston-Salem', ['Lim', 'Chang-yuel', 'of', 'Winston', '-', 'Salem']],
    ["Japan's farmers' vote", ['Japan', "'s", 'farmers', "'", 'vote']],
    ['Denmark’s vote', ['Denmark', '’s', 'vote']],
    ["We can't, O'Brien said", ['We', "can't", ',', "O'Brien", 'said']],
    ['US$60 billion, C$9', ['US$', '60', 'billion', ',', 'C$', '9']],
    ['rose 6-1/2 pct to $4.5 mln', ['rose', '6-1/2', 'pct', 'to', '$', '4.5', 'mln']],
    ['8.3% of 1,000 in 1987/88', ['8.3', '%', 'of', '1,000', 'in', '1987/88']],
    ['on Dec. 5.', ['on', 'Dec.', '5', '.']],
    [
      'He came to a town called Mar. Then',
      ['He', 'came', 'to', 'a', 'town', 'called', 'Mar.', 'Then'],
    ],
    ['No. 5, he said no. Then', ['No.', '5', ',', 'he', 'said', 'no', '.', 'Then']],
    ['J. Smith -- Exxon <XON>', ['J.', 'Smith', '--', 'Exxon', '<', 'XON', '>']],
    ['Leaving....This', ['Leaving', '....', 'This']],
    ['AT&T and G-7', ['AT&T', 'and', 'G-7']],
    ["``Never,'' he said", ['``', 'Never', ',', "''", 'he', 'said']],
  ])('cuts %j', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected)
  })

  it.each([
    ['talks', 'LOWER'],
    ['Japan', 'CAPITALIZED'],
    ['GATT', 'CAPITALS'],
    ['U.S.', 'CAPITALS'],
    ['McDonald', 'MIXED'],
    ['4.5', 'NUMBER'],
    ['$', 'SYMBOL'],
    ['%', 'SYMBOL'],
    ['"', 'PUNCTUATION'],
    ['“', 'PUNCTUATION'],
    ['Šefčovič', 'CAPITALIZED'],
  ])('says how %j is written: %s', (text, shape) => {
    expect(tokenize(text, 0, text.length).map((token) => token.shape)).toEqual([shape])
  })

  it('covers every letter that is no blank exactly once, whatever the text', () => {
    const letters = fc.constantFrom(...'Aa1 .,-\'"“’/&<>()$%\n\u00e9\ud83d\ude00')
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        const tokens = tokenize(text, 0, text.length)
        let at = 0
        for (const token of tokens) {
          expect(text.slice(at, token.start).trim()).toBe('')
          expect(text.slice(token.start, token.end)).toBe(token.text)
          expect(token.end).toBeGreaterThan(token.start)
          at = token.end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
    )
  })
})
