import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { putOf, type Story } from './made-articles.ts'
import { type OpenGraph, openGraph } from './open-graph.ts'

let graph: OpenGraph
beforeEach(() => {
  graph = openGraph()
})
afterEach(() => graph.close())

const AT = '2026-01-02T00:00:00.000Z'

/** Numbers of names as in `made-articles.ts`. */
const KANTOR = 0
const SHORT_KANTOR = 2
const PAUL_KANTOR = 3
const HASHIMOTO = 4
const UNITED_STATES = 6
const JAPAN = 7
const GLASS = 14
const TALKS = 16

const told = (externalId: string, story: Partial<Story> = {}): Story => ({
  externalId,
  edition: 1,
  publishedOn: '1995-05-05',
  sentences: [[KANTOR, HASHIMOTO, UNITED_STATES, JAPAN, TALKS, GLASS]],
  status: 'STALLED',
  date: '1995-05-05',
  title: 'trade minister',
  ...story,
})
const put = (externalId: string, story: Partial<Story> = {}) => putOf(told(externalId, story))
const remove = (externalId: string) => ({ kind: 'delete', externalId }) as const

async function resultsOf(...changes: Parameters<OpenGraph['writer']['apply']>[0]) {
  const { outcomes } = await graph.writer.apply(changes)
  return outcomes.map(({ result }) => result)
}
async function namesOf(type: string) {
  return (await graph.records()).filter((row) => row.type === type).map((row) => row['name'])
}
async function idOf(type: string, name: string) {
  const row = (await graph.records()).find((one) => one.type === type && one['name'] === name)
  return row?.id ?? ''
}

async function talksId() {
  return (await graph.records()).find(({ type }) => type === 'Negotiation')?.id
}

describe('outcomes', () => {
  test('new, the same, changed, gone, never there', async () => {
    expect(await resultsOf(put('a'))).toEqual(['created'])
    expect(await resultsOf(put('a'))).toEqual(['unchanged'])
    expect(await resultsOf(put('a', { edition: 2 }))).toEqual(['updated'])
    expect(await resultsOf({ ...put('a', { edition: 2 }), readerVersion: '2' })).toEqual([
      'updated',
    ])
    expect(await resultsOf(remove('a'))).toEqual(['deleted'])
    expect(await resultsOf(remove('a'))).toEqual(['absent'])
  })

  test('changes of one article in one call are as if they came one after another', async () => {
    expect(
      await resultsOf(
        put('a'),
        put('a'),
        put('b'),
        put('a', { edition: 2, title: 'chairman' }),
        remove('b'),
        remove('b'),
      ),
    ).toEqual(['created', 'unchanged', 'created', 'updated', 'deleted', 'absent'])
    const records = await graph.records()
    expect(records.filter(({ type }) => type === 'Article')).toHaveLength(1)
    expect(records.find(({ type }) => type === 'Role')?.['title']).toBe('chairman')
  })

  test('a change and back again leaves the article as it was', async () => {
    await graph.writer.apply([put('a')])
    const before = await graph.says()
    expect(await resultsOf(put('a', { edition: 2, title: 'chairman' }), put('a'))).toEqual([
      'updated',
      'updated',
    ])
    expect(await graph.says()).toBe(before)
  })

  test('fingerprints tell what is stored, and of nothing else', async () => {
    const a = put('a')
    await graph.writer.apply([a])
    expect(await graph.writer.fingerprints(['a', 'b'])).toEqual(
      new Map([['a', { sha256: a.sha256, readerVersion: '1' }]]),
    )
  })
})

describe('one fact for many articles', () => {
  test('a role that three articles tell is one, with the evidence of each', async () => {
    await graph.writer.apply([
      put('a'),
      put('b', { title: 'Trade  Minister' }),
      put('c', { title: 'chairman' }),
    ])
    const roles = (await graph.records()).filter(({ type }) => type === 'Role')
    const evidenceOf = (title: RegExp) =>
      roles
        .filter((role) => title.test(String(role['title'])))
        .map((role) => (role['evidence'] as readonly unknown[]).length)
    expect(evidenceOf(/minister/i)).toEqual([2, 2])
    expect(evidenceOf(/chairman/)).toEqual([1, 1])
  })

  test('the one that shows leaves: the next one shows', async () => {
    await graph.writer.apply([
      put('a', { publishedOn: '1994-12-12' }),
      put('b', { title: 'Trade Minister', publishedOn: '1995-06-28' }),
    ])
    await graph.writer.apply([remove('a')])
    const roles = (await graph.records()).filter(({ type }) => type === 'Role')
    expect(roles.map((role) => role['title'])).toEqual(['Trade Minister', 'Trade Minister'])
  })
})

describe('negotiations', () => {
  const changed = async (...changes: Parameters<OpenGraph['writer']['apply']>[0]) =>
    (await graph.writer.apply(changes)).changedNegotiations

  test('a report that adds to the history tells the change; any other change does not', async () => {
    const first = await changed(put('a'))
    expect(first).toEqual([await talksId()])
    expect(await changed(put('a'))).toEqual([])
    expect(await changed(put('b', { sentences: [[KANTOR, JAPAN]] }))).toEqual([])
    const second = await changed(
      put('c', { status: 'AGREED', publishedOn: '1995-06-28', date: '1995-06-28' }),
    )
    expect(second).toEqual([await talksId()])
  })

  test('status is that of the last event, whatever came in last', async () => {
    const statusOf = async () =>
      (await graph.records()).find(({ type }) => type === 'Negotiation')?.['status']
    await graph.writer.apply([
      put('late', { status: 'AGREED', publishedOn: '1995-06-28', date: '1995-06-28' }),
    ])
    await graph.writer.apply([put('early')])
    expect(await statusOf()).toBe('AGREED')
    await graph.writer.apply([remove('late')])
    expect(await statusOf()).toBe('STALLED')
  })

  test('the next round is the one that the newest report sets', async () => {
    await graph.writer.apply([
      put('new', { status: 'SCHEDULED', publishedOn: '1995-06-28', date: '1995-07' }),
      put('old', { status: 'SCHEDULED', publishedOn: '1995-05-05', date: '1995-06-28' }),
      put('newest', { status: 'STALLED', publishedOn: '1995-06-28', date: '1995-06-28' }),
    ])
    const [talks] = (await graph.records()).filter(({ type }) => type === 'Negotiation')
    expect(talks?.['scheduledFor']).toBe('1995-07')
  })
})

describe('ids last', () => {
  const resolves = (id: string) =>
    graph.database.handle
      .prepare(
        `select e.name from signature s join entity e on e.key = s.entity_key
         where s.id = coalesce((select successor_id from retired_signature where id = ?), ?)`,
      )
      .pluck()
      .get(id, id)

  test('an id finds its entity when a fuller name leads, and when its own name is gone', async () => {
    await graph.writer.apply([put('short', { sentences: [[SHORT_KANTOR, JAPAN]] })])
    const shortId = await idOf('Person', 'Kantor')
    await graph.writer.apply([put('full', { sentences: [[KANTOR, JAPAN]] })])
    expect(await namesOf('Person')).toEqual(['Mickey Kantor'])
    expect(resolves(shortId)).toBe('Mickey Kantor')
    await graph.writer.apply([remove('short')])
    expect(resolves(shortId)).toBe('Mickey Kantor')
    await graph.writer.apply([remove('full')])
    expect(resolves(shortId)).toBeUndefined()
    await graph.writer.apply([put('full', { sentences: [[KANTOR, JAPAN]] })])
    expect(resolves(shortId)).toBe('Mickey Kantor')
  })
})

describe('merging', () => {
  test('two become one, for what is there and for what comes later', async () => {
    await graph.writer.apply([put('a', { sentences: [[KANTOR], [PAUL_KANTOR], [HASHIMOTO]] })])
    const [keep, merge] = [
      await idOf('Person', 'Paul Kantor'),
      await idOf('Person', 'Mickey Kantor'),
    ]
    const { id } = await graph.writer.mergeEntities(keep, merge, AT)
    expect(id).toBe(keep)
    expect(await namesOf('Person')).toEqual(expect.arrayContaining(['Paul Kantor']))
    await graph.writer.apply([remove('a')])
    await graph.writer.apply([put('b', { sentences: [[KANTOR], [PAUL_KANTOR]] })])
    expect(await namesOf('Person')).toEqual(['Paul Kantor'])
    expect(await graph.findings()).toEqual([])
  })

  test('of different types, unknown ones and itself', async () => {
    await graph.writer.apply([put('a')])
    const kantor = await idOf('Person', 'Mickey Kantor')
    const japan = await idOf('Country', 'Japan')
    const before = await graph.says()
    await expect(graph.writer.mergeEntities(kantor, japan, AT)).rejects.toMatchObject({
      code: 'INVALID_ARGUMENT',
      message: expect.stringMatching(/"Mickey Kantor".*PERSON.*"Japan".*COUNTRY/),
    })
    await expect(graph.writer.mergeEntities(kantor, 'nobody', AT)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('"nobody"'),
    })
    expect(await graph.writer.mergeEntities(kantor, kantor, AT)).toEqual({
      id: kantor,
      changedNegotiations: [],
    })
    expect(await graph.says()).toBe(before)
    expect(graph.database.handle.prepare('select * from correction').all()).toEqual([])
  })
})

describe('what is always there', () => {
  test('every country has its capital, also where no article names it', async () => {
    await graph.writer.apply([put('a', { sentences: [[JAPAN]] })])
    const records = await graph.records()
    expect(records.map((row) => row['name']).filter(Boolean)).toEqual(['Japan', 'Tokyo'])
    expect(records.find((row) => row['name'] === 'Tokyo')).toMatchObject({
      country: { id: await idOf('Country', 'Japan') },
    })
  })
})

test('letters that no file can hold are refused before anything is written', async () => {
  const { article, ...rest } = put('a')
  const broken = { ...rest, article: { ...article, text: `${article.text}\ud800` } }
  await expect(graph.writer.apply([put('b'), broken])).rejects.toMatchObject({
    code: 'INVALID_ARGUMENT',
    message: expect.stringContaining('"a"'),
  })
  expect(await graph.says()).toBe('')
})

test('NUL, combining and astral letters come back as they went in', async () => {
  const { article, ...rest } = put('a')
  const text = `${article.text}\0e\u0301\u200b\u{1f30d}`
  await graph.writer.apply([{ ...rest, article: { ...article, text } }])
  const [record] = await graph.records()
  expect(record?.['text']).toBe(text)
  expect(await graph.findings()).toEqual([])
})
