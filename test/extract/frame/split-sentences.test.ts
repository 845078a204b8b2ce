import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../src/extract/frame/split-sentences.ts'
import { tokenize } from '../../../src/extract/frame/tokenize.ts'

function sentencesOf(text: string): string[] {
  const tokens = tokenize(text, 0, text.length)
  let first = 0
  return splitSentences(tokens).map((end) => {
    const sentence = text.slice(tokens[first]?.start, tokens[end - 1]?.end)
    first = end
    return sentence
  })
}

describe('splitSentences', () => {
  it.each([
    ['parts at a full stop', 'Talks began. They ended.', ['Talks began.', 'They ended.']],
    ['keeps a closing quotation mark', 'He said "no." She left.', ['He said "no."', 'She left.']],
    [
      'opens at a quotation mark',
      'He left. "Never," she said.',
      ['He left.', '"Never," she said.'],
    ],
    [
      'keeps titles whole',
      'U.S. Trade Representative Ann Lee met Sen. Bo Day.',
      ['U.S. Trade Representative Ann Lee met Sen. Bo Day.'],
    ],
    [
      'ends at U.S. before an opener',
      'He flew to the U.S. The talks failed.',
      ['He flew to the U.S.', 'The talks failed.'],
    ],
    [
      'does not end at U.S. before a noun',
      'The U.S. Treasury said so.',
      ['The U.S. Treasury said so.'],
    ],
    [
      'ends at Corp. before an opener',
      'He sold Acme Corp. He kept the rest.',
      ['He sold Acme Corp.', 'He kept the rest.'],
    ],
    [
      'keeps dates and initials',
      'J. P. Roe met her on Dec. 5. It rained.',
      ['J. P. Roe met her on Dec. 5.', 'It rained.'],
    ],
    ['keeps decimals', 'It rose 4.5 pct. Exports fell.', ['It rose 4.5 pct.', 'Exports fell.']],
    [
      'joins wrapped lines',
      'The talks in\nGeneva went on. They\nended.',
      ['The talks in\nGeneva went on.', 'They\nended.'],
    ],
    ['takes a question mark', 'Who pays? Nobody.', ['Who pays?', 'Nobody.']],
    ['takes text without an end', 'No end here', ['No end here']],
  ])('%s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })
})
