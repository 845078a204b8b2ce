import { graphql } from 'graphql'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { schema } from '../../schema/build-schema.ts'
import { ask, plain } from './ask.ts'
import { GLASS_TALKS, openGlassTalks } from './glass-talks.ts'

let graph: Awaited<ReturnType<typeof openGlassTalks>>
beforeAll(async () => {
  graph = await openGlassTalks()
})
afterAll(() => graph.close())

async function idOf(call: string): Promise<string> {
  const { data } = await ask(graph.context(), `{ found: ${call} { id } }`)
  return (data as { found: { id: string } }).found.id
}

describe('a cursor', () => {
  async function cursor(): Promise<string> {
    const { data } = await ask(graph.context(), '{ people(first: 1) { pageInfo { endCursor } } }')
    return (data as { people: { pageInfo: { endCursor: string } } }).people.pageInfo.endCursor
  }
  const PEOPLE = 'query ($c: String) { people(after: $c) { edges { cursor } } }'

  it.each([
    ['cut', PEOPLE, (good: string) => good.slice(0, -1)],
    ['changed', PEOPLE, (good: string) => `${good.slice(0, -1)}${good.endsWith('A') ? 'B' : 'A'}`],
    ['very long', PEOPLE, (good: string) => good.repeat(1000)],
    ['empty', PEOPLE, () => ''],
    ['of object internals', PEOPLE, () => '__proto__'],
    [
      'of another list',
      'query ($c: String) { topics(after: $c) { edges { cursor } } }',
      (good: string) => good,
    ],
    [
      'of another order',
      'query ($c: String) { people(before: $c, orderBy: NAME_ASC) { edges { cursor } } }',
      (good: string) => good,
    ],
    [
      'of another filter',
      'query ($c: String) { people(after: $c, filter: { name: "k" }) { edges { cursor } } }',
      (good: string) => good,
    ],
  ])('that is %s is INVALID_CURSOR', async (_, source, spoil) => {
    const { errors } = await ask(graph.context(), source, { c: spoil(await cursor()) })
    expect(errors).toEqual([
      { code: 'INVALID_CURSOR', message: expect.stringContaining('which this list did not issue') },
    ])
  })
})

describe('a cursor that is of one list and not of another', () => {
  it('answers the one, and tells the other where it is wrong', async () => {
    const [japan, glass] = [
      await idOf('country(code: "JP")'),
      await idOf('topic(name: "flat glass")'),
    ]
    const { data: before } = await ask(
      graph.context(),
      'query ($id: ID!) { node(id: $id) { ... on Entity { mentions(first: 1) { edges { cursor } } } } }',
      { id: japan },
    )
    const cursor = (before as { node: { mentions: { edges: { cursor: string }[] } } }).node.mentions
      .edges[0]?.cursor
    const { data, errors } = await graphql({
      schema,
      source: `query ($japan: ID!, $glass: ID!, $cursor: String) {
        good: node(id: $japan) { ...found }
        bad: node(id: $glass) { ...found }
        both: nodes(ids: [$glass, $japan]) { ...found }
        other: people(first: 1) { totalCount }
      }
      fragment found on Entity { name mentions(first: 1, after: $cursor) { edges { cursor } } }`,
      variableValues: { japan, glass, cursor },
      contextValue: graph.context(),
    })
    const found = { name: 'Japan', mentions: { edges: [{ cursor: expect.any(String) }] } }
    expect(plain(data)).toEqual({
      good: found,
      bad: null,
      both: [null, found],
      other: { totalCount: 2 },
    })
    expect(errors?.map(({ path, extensions }) => [path?.join('.'), extensions['code']])).toEqual([
      ['bad.mentions.edges', 'INVALID_CURSOR'],
      ['both.0.mentions.edges', 'INVALID_CURSOR'],
    ])
  })
})

describe('an id in a filter', () => {
  it.each([
    '',
    '__proto__',
    'constructor',
    'not an id',
    'Q291bnRyeTpKUA',
    'x'.repeat(1000),
  ])('that is none of a person, %j, matches nothing', async (id) => {
    const { data, errors } = await ask(
      graph.context(),
      `query ($id: ID!) { articles(filter: { people: [$id] }) { totalCount }
          quotes(filter: { speaker: $id }) { totalCount }
          negotiations(filter: { negotiator: $id }) { totalCount } }`,
      { id },
    )
    expect(errors).toEqual([])
    expect(data).toEqual({
      articles: { totalCount: 0 },
      quotes: { totalCount: 0 },
      negotiations: { totalCount: 0 },
    })
  })
})

test.each([
  '%',
  '_',
  '*',
  '%eller',
  'K_ller',
  "' or 1=1 --",
  '\u0000',
  '😀',
])('the name %j means itself and finds nobody', async (name) => {
  const { data, errors } = await ask(
    graph.context(),
    'query ($name: String!) { person(name: $name) { name } people(filter: { name: $name }) { totalCount } }',
    { name },
  )
  expect(errors).toEqual([])
  expect(data).toEqual({ person: null, people: { totalCount: 0 } })
})

describe('path', () => {
  const SOURCE =
    'query ($from: ID!, $to: ID!, $n: Int) { path(from: $from, to: $to, maxSteps: $n) { length } }'

  it('is null from or to what is unknown, and from what is no entity', async () => {
    const keller = await idOf('person(name: "Keller")')
    const article = await idOf('article(externalId: "glass-1994-12-06")')
    for (const other of ['', '__proto__', article]) {
      for (const ends of [
        { from: keller, to: other },
        { from: other, to: keller },
      ]) {
        const { data, errors } = await ask(graph.context(), SOURCE, { ...ends, n: 4 })
        expect(errors).toEqual([])
        expect(data).toEqual({ path: null })
      }
    }
  })

  it('has no step from an entity to itself', async () => {
    const keller = await idOf('person(name: "Keller")')
    const { data } = await ask(graph.context(), SOURCE, { from: keller, to: keller, n: 0 })
    expect(data).toEqual({ path: { length: 0 } })
  })

  it.each([
    [-1, 'INVALID_ARGUMENT'],
    [7, 'LIMIT_EXCEEDED'],
    [2_147_483_647, 'LIMIT_EXCEEDED'],
  ])('of at most %i steps is %s', async (n, code) => {
    const keller = await idOf('person(name: "Keller")')
    const { errors } = await ask(graph.context(), SOURCE, { from: keller, to: keller, n })
    expect(errors).toEqual([{ code, message: expect.stringContaining(`"maxSteps" is ${n}`) }])
  })
})

describe('a search', () => {
  const SOURCE = 'query ($query: String!) { search(query: $query) { totalCount edges { score } } }'

  it.each([
    'glass',
    'GLASS',
    'glass AND',
    'glass NEAR/2 (',
    '"flat glass',
    'headline:glass',
    'glass\u0000',
  ])('for %j is answered', async (query) => {
    const { errors } = await ask(graph.context(), SOURCE, { query })
    expect(errors).toEqual([])
  })

  it.each([
    ['', 'INVALID_ARGUMENT'],
    [' \n', 'INVALID_ARGUMENT'],
    ['-glass', 'INVALID_ARGUMENT'],
    ['"', 'INVALID_ARGUMENT'],
    ['x'.repeat(501), 'LIMIT_EXCEEDED'],
  ])('for %j is %s', async (query, code) => {
    const { errors } = await ask(graph.context(), SOURCE, { query })
    expect(new Set(errors.map((error) => error.code))).toEqual(new Set([code]))
  })
})

describe('ingestArticle', () => {
  const SOURCE = `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { created } }`

  it.each([
    ['an empty text', { text: '' }, 'INVALID_ARGUMENT'],
    ['a blank text', { text: ' \n\t' }, 'INVALID_ARGUMENT'],
    ['a text that is too long', { text: 'x'.repeat(1_000_001) }, 'LIMIT_EXCEEDED'],
    ['a NUL', { text: 'a\u0000b' }, 'INVALID_ARGUMENT'],
    ['half a character', { text: 'a\ud800b' }, 'INVALID_ARGUMENT'],
    [
      'a link that is a script',
      { text: GLASS_TALKS, url: 'javascript:alert(1)' },
      'INVALID_ARGUMENT',
    ],
    [
      'a link that is not http(s)',
      { text: GLASS_TALKS, url: 'ftp://example.org' },
      'INVALID_ARGUMENT',
    ],
    ['a blank id', { text: GLASS_TALKS, externalId: ' ' }, 'INVALID_ARGUMENT'],
    [
      'a headline that is too long',
      { text: GLASS_TALKS, headline: 'x'.repeat(1001) },
      'LIMIT_EXCEEDED',
    ],
    ['a date that is none', { text: GLASS_TALKS, publishedOn: 'yesterday' }, 'INVALID_DATE'],
  ])('with %s is refused, and the graph stays as it was', async (_, input, code) => {
    const count = '{ statistics { articles } }'
    const before = await ask(graph.context(), count)
    const { errors } = await ask(graph.context(), SOURCE, { input })
    expect(errors.map((error) => error.code)).toEqual([code])
    expect(await ask(graph.context(), count)).toEqual(before)
  })
})
