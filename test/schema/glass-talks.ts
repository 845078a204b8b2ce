import type { GraphContext } from '../../schema/context.ts'
import { createDesk } from '../../src/ingest/desk.ts'
import type { SourceArticle } from '../../src/model/article.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { LocalEntity, Mention, Reading } from '../../src/model/reading.ts'
import { createSqliteWriter } from '../../src/store/sqlite/create-sqlite-writer.ts'
import { openSqliteDatabase } from '../../src/store/sqlite/open-sqlite-database.ts'
import { createSqliteStore } from '../../src/store/sqlite/read/create-sqlite-store.ts'

const SENTENCES = [
  'KOBE, Dec 6 - U.S. envoy Anna Keller met Kenji Mori of the Trade Board of Japan for two hours on flat glass.',
  '"We are close," Keller said.',
  'Japan sold glass worth 60 to 70 billion dollars.',
] as const
export const GLASS_TALKS = SENTENCES.join('\n')

const ENTITIES: readonly LocalEntity[] = [
  person('Anna Keller', 'Anna', 'Keller', 'envoy Anna Keller'),
  person('Kenji Mori', 'Kenji', 'Mori', 'Mori'),
  { ...named('Trade Board'), type: 'ORGANIZATION', key: null, acronym: 'TB', country: 'JP' },
  { ...named('United States'), type: 'COUNTRY', code: 'US' },
  { ...named('Japan'), type: 'COUNTRY', code: 'JP' },
  { ...named('Kobe'), type: 'PLACE', key: null, country: 'JP' },
  { ...named('flat glass'), type: 'TOPIC', key: 'flat-glass' },
  { ...named('US-Japan flat glass talks'), type: 'NEGOTIATION' },
]
const [KELLER, MORI, BOARD, US, JAPAN, KOBE, GLASS, TALKS] = [0, 1, 2, 3, 4, 5, 6, 7] as const

function named(name: string) {
  return { name, aliases: [], salience: 0.6 }
}

function person(name: string, givenName: string, familyName: string, alias: string): LocalEntity {
  return { ...named(name), aliases: [alias], type: 'PERSON', givenName, familyName }
}

/** The first place of the words, or the one inside other words. */
function read(words: string, inside = words): Evidence {
  const start = GLASS_TALKS.indexOf(inside) + inside.indexOf(words)
  const sentence = GLASS_TALKS.slice(0, start).split('\n').length - 1
  return { start, end: start + words.length, sentence, confidence: 0.9, method: 'test/by-hand' }
}

function mention(entity: number, words: string, inside = words): Mention {
  return { ...read(words, inside), entity, kind: 'NAME' }
}

/** What a reader would give of the article, made by hand: one of each kind of fact. */
export function readGlassTalks({ text, publishedOn }: SourceArticle): Reading {
  const starts = SENTENCES.map((sentence) => text.indexOf(sentence))
  const met = [read('Anna Keller met Kenji Mori')]
  return {
    frame: {
      headline: 'Envoys meet on glass',
      dateline: { text: 'KOBE, Dec 6', place: KOBE, country: null, date: 'XXXX-12-06' },
      publishedOn: publishedOn ?? '1994-12-06',
      agency: BOARD,
      byline: ['A. Writer'],
      paragraphs: [{ start: 0, end: text.length }],
    },
    sentences: SENTENCES.map((sentence, place) => ({
      start: starts[place] ?? 0,
      end: (starts[place] ?? 0) + sentence.length,
    })),
    entities: ENTITIES,
    mentions: [
      mention(KOBE, 'KOBE'),
      mention(US, 'U.S.'),
      mention(KELLER, 'Anna Keller'),
      mention(MORI, 'Kenji Mori'),
      mention(BOARD, 'Trade Board'),
      mention(JAPAN, 'Japan'),
      mention(GLASS, 'flat glass'),
      { ...mention(TALKS, 'met Kenji Mori'), kind: 'TITLE' },
      mention(KELLER, 'Keller', 'Keller said'),
    ],
    represents: [
      { person: KELLER, country: US, evidence: [read('U.S. envoy')] },
      { person: MORI, country: JAPAN, evidence: [read('Trade Board of Japan')] },
    ],
    roles: [
      {
        person: KELLER,
        title: 'envoy',
        country: US,
        organization: null,
        evidence: [read('envoy')],
      },
      {
        person: MORI,
        title: 'of',
        country: JAPAN,
        organization: BOARD,
        evidence: [read('of the')],
      },
    ],
    quotes: [
      {
        text: 'We are close,',
        speaker: KELLER,
        attribution: null,
        evidence: [read('We are close,')],
      },
    ],
    meetings: [
      {
        participants: [KELLER, MORI],
        parties: [US, JAPAN],
        place: KOBE,
        date: '1994-12-06',
        duration: 'PT2H',
        negotiations: [TALKS],
        evidence: met,
      },
    ],
    negotiations: [
      {
        entity: TALKS,
        parties: [US, JAPAN, BOARD],
        topics: [GLASS],
        negotiators: [KELLER, MORI],
        events: [{ status: 'ONGOING', date: publishedOn, cameo: '036', evidence: met }],
        scheduledFor: '1995-01',
        evidence: met,
      },
    ],
    figures: [
      {
        text: '60 to 70 billion dollars',
        value: 60e9,
        valueTo: 70e9,
        unit: 'MONEY',
        unitText: null,
        currency: 'USD',
        measure: 'EXPORTS',
        topic: GLASS,
        countries: [JAPAN],
        period: '1994',
        evidence: [read('60 to 70 billion dollars')],
      },
    ],
  }
}

/** A real store in memory with the article in it three times, under three ids and dates. */
export async function openGlassTalks() {
  const database = openSqliteDatabase(':memory:')
  const store = createSqliteStore(database)
  const desk = createDesk({
    writer: createSqliteWriter(database),
    reader: { version: 'by-hand', read: readGlassTalks },
    now: () => '2026-01-01T00:00:00.000Z',
  })
  for (const day of ['1994-12-06', '1994-12-07', '1994-12-08']) {
    await desk.ingestArticle({
      externalId: `glass-${day}`,
      text: GLASS_TALKS,
      headline: null,
      publishedOn: day,
      url: `https://example.org/${day}`,
      agency: null,
    })
  }
  const context = (): GraphContext => ({ store, desk, writes: 'ALLOWED' })
  return { context, close: () => database.close() }
}
