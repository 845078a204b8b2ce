import { describe, expect, test } from 'vitest'
import { readStory } from '../read-story.ts'

/** [story, [words, speaker or attribution, rule]…] */
const ROWS: readonly (readonly [string, readonly (readonly [string, string | null, string])[]])[] =
  [
    ['"We are close," said Carla Hills.', [['We are close,', 'Carla Hills', 'said-after']]],
    [
      '“We are close,” Carla Hills told reporters.',
      [['We are close,', 'Carla Hills', 'said-after']],
    ],
    [
      'Carla Hills told reporters, "There is no deal."',
      [['There is no deal.', 'Carla Hills', 'said-before']],
    ],
    [
      '“We are close,” a Swiss official said. “There is time.”',
      [
        ['We are close,', 'a Swiss official', 'said-after'],
        ['There is time.', 'a Swiss official', 'goes-on'],
      ],
    ],
    [
      'A spokesman for Carla Hills said the offer was "far from enough".',
      [['far from enough', 'A spokesman for Carla Hills', 'said-before']],
    ],
    ['Carla Hills sat in the "green room" until noon.', []],
    ['Japan promised its "best efforts" to Carla Hills.', []],
    ['The mark " stands alone, said Carla Hills.', []],
  ]

describe('speech between quotation marks', () => {
  test.each(ROWS)('%s', (story, expected) => {
    const { reading, nameOf } = readStory(story)
    const found = reading.quotes.map((quote) => [
      quote.text,
      nameOf(quote.speaker) ?? quote.attribution,
      quote.evidence[0]?.method.replace('read-quotes/', ''),
    ])
    expect(found).toEqual(expected)
  })
})
