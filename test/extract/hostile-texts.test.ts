import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { Reading } from '../../src/model/reading.ts'
import { articleOf } from './article-of.ts'

/** Far more than any story has; what is read in squared time does not end within the test's time. */
const LENGTH = 100_000

const letters = (count: number): string =>
  String.fromCharCode(...[11, 3, 7].map((step) => 97 + ((count * step + (count >> 4)) % 26)))
const name = (count: number): string => `J${letters(count)}${letters(count >> 3)}`
const COUNTRIES = ['Japan', 'France', 'the United States', 'Brazil', 'South Korea', 'China']
const country = (count: number): string => COUNTRIES[count % COUNTRIES.length] ?? ''

/** One piece of a text each, by its number. */
const PIECES: readonly (readonly [string, (count: number) => string])[] = [
  ['one word', () => 'talks '],
  ['one letter', () => 'x'],
  ['quotation marks', () => '"'],
  ['opening marks', () => '“a '],
  ['digits', () => '7'],
  ['numbers', () => '12 '],
  ['capitals', () => 'A '],
  ['capitals in one word', () => 'A'],
  ['brackets', () => '(('],
  ['dotted letters', () => 'U.S. '],
  ['lines', () => 'A\n'],
  ['blanks', () => ' '],
  ['small letters with hyphens', () => 'a-b-'],
  ['someone who speaks', () => 'said Mr Smith '],
  ['someone who is quoted', () => '"We agree," said Mr Smith. '],
  ['countries', (count) => `${country(count)} `],
  ['countries in a list', (count) => `${country(count)}, `],
  ['countries that agree', (count) => `${country(count)} agreed on cars. `],
  ['sums', () => '$1 billion, '],
  ['shares', () => 'exports rose 5 pct to 6 pct in 1987 '],
  [
    'a figure and its topic',
    (count) => (count === 0 ? 'Steel exports rose 5 mln dlrs. ' : 'steel '),
  ],
  ['people in a list', (count) => `${name(count)} ${name(count + 1)} and `],
  ['people of one family', (count) => `${name(count)} Smith said. `],
  ['people with titles', (count) => `Minister ${name(count)} ${name(count + 1)} said. `],
  [
    'people who meet',
    (count) => `John ${name(count)} met Mary ${name(count + 1)} in Tokyo on Monday `,
  ],
  ['a meeting with them', (count) => `a meeting with them John ${name(count)} `],
  ['companies', (count) => `${name(count)} ${name(count + 1)} Corp, `],
  ['places', (count) => `in ${name(count)} `],
  ['acronyms', (count) => `The ${name(count)} Organization (${name(count).toUpperCase()}) said. `],
  ['offices of offices', () => 'president of the bank of the ministry of the '],
  ['pronouns', () => 'he said he met him '],
  ['days', () => 'meeting on Monday '],
  ['talks', (count) => `${country(count)} and ${country(count + 1)} held talks on cars `],
  ['talks on their own subjects', (count) => `Talks on ${name(count)} ${letters(count)} resumed. `],
  ['talks of rebels', (count) => `${country(count)} held talks with rebels. `],
  [
    'talks of rebels that have a name',
    (count) =>
      count === 0 ? 'The Quorn Liberation Front left. ' : 'Peru and rebels held talks on tin. ',
  ],
  [
    'ministers in a story that opens with countries',
    (count) =>
      count < 5_000
        ? `${country(count)} ${count === 4_999 ? '. ' : ''}`
        : 'Minister John Smith said in Tokyo. ',
  ],
  ['an office whose country nothing tells', () => 'Prime Minister Tanaka - '],
  ['progress that is none', () => 'no progress was made. '],
  ['boards that meet', () => 'its board is to meet for an arrangement of 5 pct '],
  ['one person in lines', () => 'John Smith John\n\n'],
  ['two countries of one noun', () => 'North and South Korea and the two Koreas '],
  ['datelines', (count) => `TOKYO, May 5 - ${country(count)} said "yes" to $5 billion\n\n`],
]

function textOf(piece: (count: number) => string): string {
  const pieces: string[] = []
  for (let length = 0, count = 0; length < LENGTH; count += 1) {
    const next = piece(count)
    pieces.push(next)
    length += next.length
  }
  return pieces.join('').slice(0, LENGTH)
}

function evidenceOf(reading: Reading): readonly Evidence[] {
  const { roles, represents, quotes, meetings, negotiations, figures, mentions } = reading
  const facts = [...roles, ...represents, ...quotes, ...meetings, ...negotiations, ...figures]
  return [...mentions, ...facts.flatMap(({ evidence }) => evidence)]
}

describe('100,000 letters of nothing but', () => {
  test.each(PIECES)('%s are read to the end, with spans inside the text', (_, piece) => {
    const text = textOf(piece)
    const reading = extract(articleOf(text, { publishedOn: '1987-03-05' }))
    const wrong = evidenceOf(reading).filter(
      ({ start, end, sentence }) =>
        start < 0 || start >= end || end > text.length || reading.sentences[sentence] === undefined,
    )
    expect(wrong).toEqual([])
    expect(reading.sentences.at(-1)?.end ?? 0).toBeGreaterThan(text.trim() === '' ? -1 : 0)
  })
})

test('a topic that the text names more often than a call takes arguments is read', () => {
  const text = `Steel exports rose 5 mln dlrs. ${'steel '.repeat(160_000)}`
  const { entities, mentions } = extract(articleOf(text))
  const steel = entities.findIndex(({ name: called }) => called === 'steel')
  expect(mentions.filter(({ entity }) => entity === steel).length).toBe(160_001)
})

test.each([
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__proto__',
])('a word that every object has, %s, stands for nothing', (word) => {
  const text = `Values and Name ${word} officials held talks with Peru. Name and ${word} ${word} officials left.`
  const { entities } = extract(articleOf(text))
  expect(entities.filter(({ type }) => type === 'COUNTRY').map((entity) => entity.name)).toEqual([
    'Peru',
  ])
})
