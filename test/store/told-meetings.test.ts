import { afterEach, describe, expect, test } from 'vitest'
import type { GraphStore, MeetingRow, PageRequest } from '../../src/store/graph-store.ts'
import type { ArticleChange } from '../../src/store/graph-writer.ts'
import { createSqliteStore } from '../../src/store/sqlite/read/create-sqlite-store.ts'
import { ArticleDraft } from './article-draft.ts'
import { type OpenGraph, openGraph } from './open-graph.ts'

interface Telling {
  readonly id: string
  readonly publishedOn?: string | null
  readonly people?: readonly string[]
  readonly countries?: readonly string[]
  readonly place?: string
  readonly date?: string
  readonly duration?: string
  readonly talks?: string
}

const CODES: Readonly<Record<string, string>> = { Japan: 'JP', Norway: 'NO', Chile: 'CL' }

function putOf(telling: Telling): ArticleChange {
  const { id, publishedOn = '1991-03-05', people = [], countries = [], place, talks } = telling
  const draft = new ArticleDraft(id, publishedOn)
  const participants = people.map((name) => draft.person(name))
  const parties = countries.map((name) => draft.country(name, CODES[name] ?? 'JP'))
  const placeRef = place === undefined ? null : draft.place(place)
  const subject = talks === undefined ? null : draft.negotiation(talks)
  const [first = parties[0] ?? 0, second = parties[1] ?? 0] = participants
  const evidence = draft.sentence`${first} met ${second} as ${id} tells.`
  for (const ref of placeRef === null ? [] : [placeRef]) draft.sentence`It was at ${ref}.`
  if (subject !== null) {
    draft.talks({ entity: subject, parties }, [{ status: 'ONGOING', date: null }], evidence)
  }
  const negotiations = subject === null ? [] : [subject]
  const { date = null, duration = null } = telling
  draft.meeting({ participants, parties, place: placeRef, date, duration, negotiations }, evidence)
  return draft.toChange()
}

const graphs: OpenGraph[] = []
afterEach(() => {
  for (const graph of graphs.splice(0)) graph.close()
})

async function storeOf(tellings: readonly Telling[]): Promise<GraphStore> {
  const graph = openGraph()
  graphs.push(graph)
  await graph.writer.apply(tellings.map(putOf))
  expect(await graph.findings()).toEqual([])
  return createSqliteStore(graph.database)
}

const ALL: PageRequest = {
  ...{ first: null, last: null, after: null, before: null, filter: null, orderBy: null },
}

async function meetingsIn(store: GraphStore, filter: PageRequest['filter'] = null) {
  const [page] = await store.pages('Query.meetings', [0], { ...ALL, filter })
  return page?.edges.map(({ row }) => row) ?? []
}

const PAIR = { people: ['Ann Adler', 'Chie Doi'] }

describe('tellings of one meeting', () => {
  test.each<[what: string, one: Partial<Telling>, other: Partial<Telling>, count: number]>([
    ['the same day', { ...PAIR, date: '1991-03-04' }, { ...PAIR, date: '1991-03-04' }, 1],
    [
      'a month that holds the day',
      { ...PAIR, date: '1991-03' },
      { ...PAIR, date: '1991-03-04' },
      1,
    ],
    ['another day', { ...PAIR, date: '1991-03-04' }, { ...PAIR, date: '1991-03-05' }, 2],
    [
      'another place',
      { ...PAIR, date: '1991-03-04', place: 'Lowtown' },
      { ...PAIR, date: '1991-03-04', place: 'Hillford' },
      2,
    ],
    ['a day and none, reported beside', { ...PAIR, date: '1991-03-04' }, PAIR, 1],
    ['no day, weeks apart', PAIR, { ...PAIR, publishedOn: '1991-03-25' }, 2],
    ['one more was there', PAIR, { people: ['Ann Adler', 'Chie Doi', 'Eva Ito'] }, 2],
    [
      'two sides, nobody named',
      { countries: ['Japan', 'Norway'], date: '1991-03-04' },
      { countries: ['Norway', 'Japan'], date: '1991-03-04' },
      1,
    ],
    [
      'one side',
      { countries: ['Japan'], date: '1991-03-04' },
      { countries: ['Japan'], date: '1991-03-04' },
      2,
    ],
    [
      'one person, same day and place',
      { people: ['Ann Adler'], place: 'Lowtown', date: '1991-03-04' },
      { people: ['Ann Adler'], place: 'Lowtown', date: '1991-03-04' },
      1,
    ],
    [
      'one person, no place',
      { people: ['Ann Adler'], date: '1991-03-04' },
      { people: ['Ann Adler'], date: '1991-03-04' },
      2,
    ],
  ])('%s', async (_, one, other, count) => {
    const store = await storeOf([
      { id: 'one', ...one },
      { id: 'other', ...other },
    ])
    expect(await meetingsIn(store)).toHaveLength(count)
    const articles = await store.articlesByExternalId(['one', 'other'])
    const keys = articles.map((article) => article?.key ?? 0)
    expect(await store.counts('Article.meetings', keys, null)).toEqual([1, 1])
  })

  test('say together what each says, and each article, place, talks and id leads to it', async () => {
    const tellings: Telling[] = [
      { id: 'brief', ...PAIR, countries: ['Japan'], talks: 'fish talks' },
      { id: 'full', ...PAIR, date: '1991-03-04', place: 'Lowtown', publishedOn: '1991-03-06' },
      { id: 'late', ...PAIR, countries: ['Norway'], duration: 'PT2H', publishedOn: '1991-03-07' },
    ]
    const store = await storeOf(tellings)
    const [meeting, ...others] = await meetingsIn(store)
    expect(others).toEqual([])
    expect(meeting).toMatchObject({ date: '1991-03-04', duration: 'PT2H' })
    const key = meeting?.key ?? 0
    const [parties] = await store.lists('Meeting.parties', [key])
    expect(parties?.map(({ name }) => name)).toEqual(['Japan', 'Norway'])
    const [evidence] = await store.lists('Meeting.evidence', [key])
    expect(evidence?.map(({ exact }) => exact.split(' ').at(-2))).toEqual(['brief', 'full', 'late'])
    const [talks] = await store.pages('Meeting.negotiations', [key], ALL)
    expect(talks?.edges).toHaveLength(1)
    const parents = [
      ['Negotiation.meetings', talks?.edges[0]?.row.key],
      ['Place.meetings', meeting?.placeKey],
    ] as const
    for (const [connection, parent] of parents) {
      const [page] = await store.pages(connection, [parent ?? 0], ALL)
      expect(page?.edges.map(({ row }) => row.key)).toEqual([key])
      expect(await store.counts(connection, [parent ?? 0], null)).toEqual([1])
    }
    expect(
      await meetingsIn(store, { parties: ['JP', 'NO'], from: '1991-03-04', to: '1991-03-04' }),
    ).toHaveLength(1)
    expect(await meetingsIn(store, { from: '1991-03-05' })).toHaveLength(0)
    const ids = graphs[0]?.database
      .prepare("select id from fact where type = 'Meeting'")
      .pluck()
      .all() as string[]
    const nodes = (await store.nodes(ids)) as readonly MeetingRow[]
    expect(nodes.map((node) => node.id)).toEqual(ids.map(() => meeting?.id))
  })

  test('an article that tells two means two', async () => {
    const draft = new ArticleDraft('two', '1991-03-05')
    const people = [draft.person('Ann Adler'), draft.person('Chie Doi')]
    for (const word of ['once', 'again']) {
      draft.meeting({ participants: people }, draft.sentence`They met ${word}.`)
    }
    const graph = openGraph()
    graphs.push(graph)
    await graph.writer.apply([draft.toChange(), putOf({ id: 'other', ...PAIR })])
    expect(await meetingsIn(createSqliteStore(graph.database))).toHaveLength(2)
  })
})
