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
      "``We are close,'' Carla Hills told reporters, blaming ``the other side.''",
      [
        ['We are close,', 'Carla Hills', 'said-after'],
        ['the other side.', 'Carla Hills', 'said-before'],
      ],
    ],
    [
      'Carla Hills gave no details but said: "There is no deal."',
      [['There is no deal.', 'Carla Hills', 'said-before']],
    ],
    [
      'Carla Hills said talks went on. But added: "There is no deal."',
      [['There is no deal.', 'Carla Hills', 'said-before']],
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
    [
      'Carla Hills said there was time, but described the mood as "far from warm".',
      [['far from warm', 'Carla Hills', 'said-before']],
    ],
    [
      'Carla Hills called the accord "a beginning".',
      [['a beginning', 'Carla Hills', 'said-before']],
    ],
    [
      '"We are close," said the American envoy, Carla Hills.',
      [['We are close,', 'Carla Hills', 'said-after']],
    ],
    [
      'Carla Hills said she "warmly welcomed" it.',
      [['warmly welcomed', 'Carla Hills', 'said-before']],
    ],
    [
      'Ann Berg, an adviser to Carla Hills, stressed: "There is no deal."',
      [['There is no deal.', 'Ann Berg', 'said-before']],
    ],
    [
      'The cut gave Poland what its finance chief called "room to breathe."',
      [['room to breathe.', 'its finance chief', 'said-before']],
    ],
    [
      'Carla Hills said she had gone there "without maps".',
      [['without maps', 'Carla Hills', 'said-before']],
    ],
    [
      'President Luc Petit of France left. "Not yet," the 72-year-old French leader said.',
      [['Not yet,', 'Luc Petit', 'said-after']],
    ],
    ['Carla Hills said her "Grown in Peru 2025" programme cost little.', []],
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
