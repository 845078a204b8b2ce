import { createReadStream, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extract, extractAll } from '../../src/extract/extract.ts'
import { FIGURE_RULES } from '../../src/extract/figures/measured.ts'
import { MEETING_RULES } from '../../src/extract/meetings/meeting-rules.ts'
import { NEGOTIATION_RULES } from '../../src/extract/negotiations/read-negotiations.ts'
import { QUOTE_RULES } from '../../src/extract/quotes/read-quotes.ts'
import { plainText } from '../../src/formats/plain-text.ts'
import { isRefusal } from '../../src/formats/source-format.ts'
import type { SourceArticle } from '../../src/model/article.ts'
import type { Reading } from '../../src/model/reading.ts'

const SEEDS = join(import.meta.dirname, '../../seeds')

async function readSeeds(): Promise<readonly SourceArticle[]> {
  const articles: SourceArticle[] = []
  for (const path of readdirSync(SEEDS).filter((name) => name.endsWith('.txt'))) {
    for await (const item of plainText.read(createReadStream(join(SEEDS, path)), { path })) {
      if (!isRefusal(item)) articles.push(item)
    }
  }
  return articles
}
const SEED_ARTICLES = await readSeeds()
const seed = (part: string) => {
  const article = SEED_ARTICLES.find(({ externalId }) => externalId.includes(part))
  if (!article) throw new Error(`No seed is called ${part}.`)
  return { article, reading: extract(article) }
}

test('Articles that are read together are read as each by itself, whatever stands around them.', () => {
  const articles = [...SEED_ARTICLES, ...SEED_ARTICLES.toReversed(), ...SEED_ARTICLES]
  expect(extractAll(articles)).toEqual(articles.map(extract))
  expect(extractAll([])).toEqual([])
})

const evidenceOf = ({ quotes, meetings, negotiations, figures }: Reading) => [
  ...quotes.flatMap(({ evidence }) => evidence),
  ...meetings.flatMap(({ evidence }) => evidence),
  ...figures.flatMap(({ evidence }) => evidence),
  ...negotiations.flatMap(({ events, evidence }) => [
    ...evidence,
    ...events.flatMap((event) => event.evidence),
  ]),
]

const RULES: ReadonlySet<string> = new Set(
  Object.entries({
    'read-quotes': QUOTE_RULES,
    'read-figures': FIGURE_RULES,
    'read-negotiations': NEGOTIATION_RULES,
    'read-meetings': MEETING_RULES,
  }).flatMap(([reader, rules]) => Object.keys(rules).map((rule) => `${reader}/${rule}`)),
)

describe('evidence', () => {
  test.each(
    SEED_ARTICLES.map((article) => [article.externalId, article] as const),
  )('of every fact of %s lies in the sentence it names and tells a living rule', (_, article) => {
    const reading = extract(article)
    const evidence = evidenceOf(reading)
    expect(evidence.length).toBeGreaterThan(0)
    for (const { start, end, sentence, method, confidence } of evidence) {
      const span = reading.sentences[sentence]
      expect(start).toBeGreaterThanOrEqual(span?.start ?? Number.POSITIVE_INFINITY)
      expect(article.text.slice(start, end).trim()).not.toBe('')
      expect(RULES).toContain(method)
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  })

  test('of a figure is what is printed', () => {
    const { article, reading } = seed('luxury-car-tariffs')
    const printed = reading.figures.map(({ text, measure, evidence }) => [
      text,
      measure,
      ...evidence.map(({ start, end }) => article.text.slice(start, end)),
    ])
    expect(printed).toEqual([
      ['100 percent', 'TARIFF', '100 percent'],
      ['$5.9 billion', 'IMPORTS', '$5.9 billion'],
    ])
  })
})

const talksOf = ({ negotiations, entities }: Reading) =>
  negotiations.map(({ topics, events, scheduledFor, negotiators }) => {
    const last = events.at(-1)
    const keys = topics.flatMap((ref) => {
      const topic = entities[ref]
      return topic?.type === 'TOPIC' ? [topic.key] : []
    })
    const names = negotiators.map((ref) => entities[ref]?.name)
    return [keys, last?.status, last?.date, scheduledFor, names]
  })

const BOTH = ['Mickey Kantor', 'Ryutaro Hashimoto']

describe('the seeds tell one story', () => {
  test.each([
    [
      'us-japan-car-glass-talks',
      [
        [['automobiles'], 'RESUMING', null, null, BOTH],
        [['flat-glass'], 'SCHEDULED', 'XXXX-12-05/XXXX-12-06', 'XXXX-12-05/XXXX-12-06', []],
        [['deregulation'], 'PLANNED', null, null, ['Mickey Kantor']],
      ],
    ],
    ['flat-glass-agreement', [[['flat-glass'], 'AGREED', '1994-12-12', null, []]]],
    ['whistler-car-talks', [[['automobiles', 'auto-parts'], 'STALLED', '1995-05-05', null, BOTH]]],
    ['luxury-car-tariffs', []],
    [
      'geneva-auto-agreement',
      [[['automobiles', 'auto-parts'], 'AGREED', '1995-06-28', null, BOTH]],
    ],
    ['bogor-declaration', [[['free-trade', 'investment'], 'AGREED', '1994-11-15', null, []]]],
  ])('%s', (part, expected) => {
    expect(talksOf(seed(part).reading)).toEqual(expected)
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    ...'Japan Kantor said talks on cars " “ ” ( 5 mln dlrs pct to from , . ; met with agreed no if May 1991 \n'.split(
      ' ',
    ),
  )

  test('is read to the end, with spans that slice and refs that exist', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 120 }), (list) => {
        const text = `TOKYO, May 5 - ${list.join(' ')}`
        const [base] = SEED_ARTICLES
        if (!base) return
        const reading = extract({ ...base, text, marks: null, headline: null })
        for (const { start, end } of evidenceOf(reading)) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        for (const { entity, topics, parties } of reading.negotiations) {
          for (const ref of [entity, ...topics, ...parties]) {
            expect(reading.entities[ref]).toBeDefined()
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test('is read the same each time', () => {
    const { article, reading } = seed('us-japan')
    expect(extract(article)).toEqual(reading)
  })
})
