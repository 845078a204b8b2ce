import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { articleOf } from './article-of.ts'

/** Sentences that look like what a rule reads and say something else. */
describe('what only looks like', () => {
  test.each([
    ['an acronym before a name', 'LIMA - L.C. Duncan Jr. met Jan Berg in Rome.', 'L.C.'],
    ['an acronym before a name', 'LIMA - HMS Ann Berg sailed to Oslo on Monday.', 'HMS'],
    ['a party', 'BERNE - The Office of Industry, Trade and Labour met in Oslo.', 'Labour Party'],
    ['a party', 'LIMA - It is left-wing Labour costs that rose.', 'Labour Party'],
    ['a bank', 'OSLO - First Nissan Motor Co raised prices.', 'First Nissan Motor Co'],
    ['a party', 'OSLO - Minister Karl Lund left. The Lund party flew to Rome.', 'Lund party'],
    ['a firm', 'OSLO - Reuters London said so.', 'Reuters London'],
    ['a firm', 'OSLO - First Lawson cut taxes, then he left.', 'First Lawson'],
    ['a person', 'OSLO - Machu Picchu of Peru, the official guide, is old.', 'Machu Picchu'],
    ['a firm', 'OSLO - It was Socialist president Ann Berg.', 'Socialist'],
    ['a firm', 'OSLO - Of the Ways and Means chairman Ann Berg said no.', 'Means'],
  ])('%s: %s', (_, text, name) => {
    expect(extract(articleOf(text)).entities.map((entity) => entity.name)).not.toContain(name)
  })

  test.each([
    ['Chad owes the International Monetary Fund much. The Fund said so.', 2],
    [
      'Chad owes the International Monetary Fund much. The Templeton Growth Fund rose. The Fund said so.',
      1,
    ],
  ])('which fund: %s', (text, count) => {
    const { entities, mentions } = extract(articleOf(text))
    const fund = entities.findIndex((entity) => entity.name === 'International Monetary Fund')
    expect(mentions.filter(({ entity }) => entity === fund)).toHaveLength(count)
  })

  test.each([
    ['ADA - First National Bank of Ardley (Ardley) said profits rose.', null],
    ['OSLO - Quist Trading Co (Quist) said profits rose.', null],
    ['TOKYO - Kansai Electric Power Co (Kepco) said profits rose.', 'Kepco'],
  ])('an acronym in brackets: %s', (text, acronym) => {
    const acronyms = extract(articleOf(text)).entities.flatMap((entity) =>
      entity.type === 'ORGANIZATION' && entity.acronym !== null ? [entity.acronym] : [],
    )
    expect(acronyms).toEqual(acronym === null ? [] : [acronym])
  })

  test.each([
    ['OSLO - Ann Berg will head the Norwegian delegation to Peru.', 1],
    ['OSLO - Ann Berg will not head the Norwegian delegation to Peru.', 0],
    ['PARIS - Jacques Berg took the lead for France on Monday.', 0],
    ['OSLO - Ann Berg refused to lead the Norwegian delegation.', 0],
  ])('who leads a team: %s', (text, count) => {
    expect(extract(articleOf(text)).represents).toHaveLength(count)
  })

  test.each([
    ['LIMA - Jan Berg of Poland was in Rome for talks with Peru on fish.', 'ONGOING'],
    ['LIMA - Argentina is in no hurry for talks with Peru on fish.', null],
    ['LIMA - Chile sent a note asking for talks with Peru on fish.', null],
    ['LIMA - Chile sent its trade minister to Oslo for talks with Peru on fish.', 'ONGOING'],
    ['LIMA - Chile is in need of cash for talks with Peru on fish.', null],
  ])('being there for talks: %s', (text, status) => {
    const { negotiations } = extract(articleOf(text))
    const told = negotiations.flatMap(({ events }) => events.map((event) => event.status))
    expect(told).toEqual(status === null ? [] : [status])
  })

  test.each([
    ['OSLO - Jack Straw, Michel Barnier and Joschka Quorn met.', ['Joschka Quorn']],
    ['OSLO - Jack Straw, Michel Barnier and Quorn Airlines met.', []],
    ['OSLO - Jack Straw, Michel Barnier and Quorn Valley Trains met.', []],
    ['OSLO - Michel Barnier and Joschka Quorn met.', []],
  ])('the third of three people: %s', (text, expected) => {
    const names = extract(articleOf(text)).entities.flatMap(({ type, name }) =>
      type === 'PERSON' && !/Straw|Barnier/.test(name) ? [name] : [],
    )
    expect(names).toEqual(expected)
  })

  test.each([
    [
      'OSLO - Jan Berg, spokesman for the Trade and Industry Ministry, left.',
      'spokesman for the Trade and Industry Ministry',
    ],
    [
      'OSLO - Jan Berg, secretary for trade and industry, left.',
      'secretary for trade and industry',
    ],
  ])('a title with two fields: %s', (text, title) => {
    expect(extract(articleOf(text)).roles.map((role) => role.title)).toEqual([title])
  })

  test.each([
    'LIMA - In February, Trade Director Karl Berg came to Lima and said "we will not pay a cent".',
    'LIMA - Trade Director Karl Berg came to Lima and said "we will not pay a cent".',
  ])('who came and said: %s', (text) => {
    const { entities, quotes } = extract(articleOf(text))
    expect(quotes.map(({ speaker }) => speaker !== null && entities[speaker]?.name)).toEqual([
      'Karl Berg',
    ])
  })

  test('offices of two who were named: no title of the first', () => {
    const { roles } = extract(
      articleOf("OSLO - The board named Ann Berg and Ola Nor directors of Peru's bank."),
    )
    expect(roles.map(({ title }) => title)).toEqual([])
  })
})
