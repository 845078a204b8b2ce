import fc from 'fast-check'
import type { EntityType } from '../../src/model/entity.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { LocalEntity, Mention, Reading } from '../../src/model/reading.ts'
import type { Span } from '../../src/model/span.ts'
import type { ArticleChange } from '../../src/store/graph-writer.ts'

export type Put = Omit<Extract<ArticleChange, { kind: 'put' }>, 'reading'> & {
  readonly reading: Reading
}

const base = { aliases: [], salience: 0.5 }

/** Names that linking has to think about: shared family names, initials, acronyms, twin places. */
const NAMES: readonly LocalEntity[] = [
  person('Mickey Kantor', 'Mickey', 'Kantor'),
  person('M. Kantor', 'M.', 'Kantor'),
  person('Kantor', null, 'Kantor'),
  person('Paul Kantor', 'Paul', 'Kantor'),
  person('Ryutaro Hashimoto', 'Ryutaro', 'Hashimoto'),
  person('Hashimoto', null, 'Hashimoto'),
  country('United States', 'US'),
  country('Japan', 'JP'),
  organization('Glass Makers Union', 'GMU'),
  organization('Glass Makers Union', null),
  organization('GMU', null),
  place('Tokyo', 'tokyo-jp', 'JP'),
  place('Springfield', null, 'US'),
  place('Springfield', null, null),
  topic('flat-glass', 'flat glass'),
  topic('automobiles', 'automobiles'),
  { type: 'NEGOTIATION', name: 'talks', aliases: [], salience: 0.5 },
]

function person(name: string, givenName: string | null, familyName: string): LocalEntity {
  return { ...base, type: 'PERSON', name, givenName, familyName }
}
function country(name: string, code: string): LocalEntity {
  return { ...base, type: 'COUNTRY', name, code }
}
function organization(name: string, acronym: string | null): LocalEntity {
  return { ...base, type: 'ORGANIZATION', name, key: null, acronym, country: null }
}
function place(name: string, key: string | null, code: string | null): LocalEntity {
  return { ...base, type: 'PLACE', name, key, country: code }
}
function topic(key: string, name: string): LocalEntity {
  return { ...base, type: 'TOPIC', key, name }
}

/** What a made article says: which of `NAMES` stand in which sentence, when, and of what status talks are. */
export interface Story {
  readonly externalId: string
  readonly edition: number
  readonly publishedOn: string | null
  readonly sentences: readonly (readonly number[])[]
  readonly status: 'SCHEDULED' | 'STALLED' | 'AGREED'
  readonly date: string | null
  readonly title: string
}

export const stories: fc.Arbitrary<Story> = fc.record({
  externalId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  edition: fc.integer({ min: 1, max: 3 }),
  publishedOn: fc.constantFrom(null, '1994-12-12', '1995-05-05', '1995-06-28'),
  sentences: fc.array(fc.array(fc.nat({ max: NAMES.length - 1 }), { maxLength: 4 }), {
    minLength: 1,
    maxLength: 3,
  }),
  status: fc.constantFrom('SCHEDULED', 'STALLED', 'AGREED'),
  date: fc.constantFrom(null, '1995-06-28', '1995-07'),
  title: fc.constantFrom('trade minister', 'Trade Minister', 'chairman'),
})

/** The article that tells a story, with the reading that an able reader makes of it. */
export function putOf(story: Story): Put {
  const { text, sentences, entities, mentions } = write(story.sentences)
  return {
    kind: 'put',
    article: {
      externalId: story.externalId,
      format: 'text',
      path: `${story.externalId}.txt`,
      url: null,
      text,
      headline: null,
      publishedOn: story.publishedOn,
      agency: null,
      byline: [],
      marks: null,
    },
    sha256: JSON.stringify(story),
    readerVersion: '1',
    ingestedAt: '2026-01-01T00:00:00.000Z',
    reading: {
      frame: {
        headline: `Story ${story.externalId}`,
        dateline: null,
        publishedOn: story.publishedOn,
        agency: refOf(entities, 'ORGANIZATION'),
        byline: [],
        paragraphs: [{ start: 0, end: text.length }],
      },
      sentences,
      entities,
      mentions,
      ...factsOf(story, entities, mentions),
    },
  }
}

function write(story: Story['sentences']) {
  const entities: LocalEntity[] = []
  const mentions: Mention[] = []
  const sentences: Span[] = []
  const refs = new Map<number, number>()
  let text = ''
  for (const [sentence, names] of story.entries()) {
    const begins = text.length
    for (const name of names) {
      const entity = NAMES[name] as LocalEntity
      const ref = refs.get(name) ?? entities.push(entity) - 1
      refs.set(name, ref)
      const start = text.length
      text += entity.name
      mentions.push({ entity: ref, kind: 'NAME', ...at(start, text.length, sentence) })
      text += ', '
    }
    text += 'met. '
    sentences.push({ start: begins, end: text.length - 1 })
  }
  return { text, sentences, entities, mentions }
}

function at(start: number, end: number, sentence: number): Evidence {
  return { start, end, sentence, confidence: 0.9, method: 'made-articles/name' }
}

type Facts = Omit<Reading, 'frame' | 'sentences' | 'entities' | 'mentions'>

function factsOf(
  story: Story,
  entities: readonly LocalEntity[],
  mentions: readonly Mention[],
): Facts {
  const of = (type: EntityType) =>
    entities.flatMap((entity, ref) => (entity.type === type ? [ref] : []))
  const persons = of('PERSON')
  const countries = of('COUNTRY')
  const talks = of('NEGOTIATION')
  const evidence = mentions.slice(0, 1)
  const [organization = null] = of('ORGANIZATION')
  const [spokenFor = null] = countries
  return {
    represents: persons.flatMap((one) =>
      spokenFor === null ? [] : [{ person: one, country: spokenFor, evidence }],
    ),
    roles: persons.map((one) => ({
      person: one,
      title: story.title,
      country: spokenFor,
      organization,
      evidence,
    })),
    quotes: persons
      .slice(0, 1)
      .map((speaker) => ({ text: 'met', speaker, attribution: null, evidence })),
    meetings:
      persons.length < 2
        ? []
        : [
            {
              participants: persons,
              parties: countries,
              place: refOf(entities, 'PLACE'),
              date: story.date,
              duration: null,
              negotiations: talks,
              evidence: mentions,
            },
          ],
    negotiations: talks.map((entity) => ({
      entity,
      parties: countries,
      topics: of('TOPIC'),
      negotiators: persons,
      events: [{ status: story.status, date: story.date, cameo: '057', evidence }],
      scheduledFor: story.status === 'SCHEDULED' ? story.date : null,
      evidence,
    })),
    figures: countries.slice(0, 1).map(() => ({
      text: '$5.9 billion',
      value: 5_900_000_000,
      valueTo: null,
      unit: 'MONEY',
      unitText: null,
      currency: 'USD',
      measure: 'IMPORTS',
      topic: refOf(entities, 'TOPIC'),
      countries,
      period: null,
      evidence,
    })),
  }
}

function refOf(entities: readonly LocalEntity[], type: EntityType): number | null {
  const ref = entities.findIndex((entity) => entity.type === type)
  return ref === -1 ? null : ref
}
