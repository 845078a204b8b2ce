import { lexicographicSortSchema, parse, printSchema, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { schema } from '../../schema/build-schema.ts'
import { graphiqlTabs } from '../../src/server/graphiql-tabs.ts'
import type { GraphStore, NegotiationEventRow, Statistics } from '../../src/store/graph-store.ts'
import { ARTICLE, fakeStore, person } from './fake-graph.ts'
import { serve } from './serve.ts'

const PAGE = { headers: { accept: 'text/html' } }
const EVIL = `</script><script>alert("&'")</script>`

/** A graph whose every word would like to be markup. */
function evilStore(): GraphStore {
  const evil = { ...person(1), name: EVIL, id: EVIL }
  const event: NegotiationEventRow = {
    typename: 'NegotiationEvent',
    key: 1,
    id: 'e',
    status: 'STALLED',
    date: EVIL,
    cameo: null,
    plover: null,
    ploverMode: null,
  }
  return fakeStore({
    entitiesByName: async (_type, names) => names.map(() => undefined),
    pages: async (_connection, parents) =>
      parents.map(() => ({
        edges: [{ row: evil as never, cursor: '' }],
        hasNextPage: false,
        hasPreviousPage: false,
      })),
    lists: async (list, parents) =>
      parents.map(() => [
        list === 'Negotiation.history' ? event : { articleKey: 1, sentence: EVIL },
      ]) as never,
    rows: async (_kind, keys) => keys.map(() => ({ ...ARTICLE, headline: EVIL })) as never,
  })
}

describe('the start page', () => {
  test('counts what the graph holds, and asks six questions', async () => {
    const { get } = await serve()
    const response = await get('/')
    const page = await response.text()
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page).toContain('<li><b>6</b> articles</li>')
    expect(page).toContain('<li><b>1</b> meeting</li>')
    const questions = [...page.matchAll(/href="\/graphql\?query=([^"]+)"/g)]
    expect(questions).toHaveLength(6)
    for (const [, query = ''] of questions) {
      expect(validate(schema, parse(decodeURIComponent(query)))).toEqual([])
    }
  })

  test('tells where it was reached', async () => {
    const { get, url } = await serve()
    expect(await (await get('/')).text()).toContain(`curl -s http://${url.host}/graphql`)
  })

  test('says how an empty graph is filled', async () => {
    const statistics = new Proxy({}, { get: () => 0 }) as Statistics
    const store = fakeStore({
      statistics: async () => statistics,
      entitiesByName: async (_type, names) => names.map(() => undefined),
      pages: async (_connection, parents) =>
        parents.map(() => ({ edges: [], hasNextPage: false, hasPreviousPage: false })),
    })
    const { get } = await serve({ store })
    const page = await (await get('/')).text()
    expect(page).toContain('wiregraph ingest')
    expect(page).not.toContain('<b>0</b>')
  })

  test('holds no markup that comes from the graph', async () => {
    const { get } = await serve({ store: evilStore() })
    const response = await get('/')
    const page = await response.text()
    expect(page).toContain('&lt;/script&gt;&lt;script&gt;alert(&quot;&amp;&#39;&quot;)')
    expect(page).not.toContain('<script')
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-/,
    )
  })
})

describe('GraphiQL', () => {
  test('is compressed once, and not sent again to who has it', async () => {
    const { get } = await serve()
    const first = await get('/graphql', PAGE)
    expect(first.headers.get('content-encoding')).toBe('gzip')
    expect(Number(first.headers.get('content-length'))).toBeLessThan(3_000_000)
    expect(await first.text()).toContain('WhoMetWhom')
    const etag = first.headers.get('etag') ?? ''
    const again = await get('/graphql', { headers: { ...PAGE.headers, 'if-none-match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  test('is sent whole to who cannot unpack', async () => {
    const { get } = await serve()
    const response = await get('/graphql', {
      headers: { ...PAGE.headers, 'accept-encoding': 'identity' },
    })
    expect(response.headers.get('content-encoding')).toBeNull()
    expect(await response.text()).toMatch(/<\/html>\s*$/)
  })

  test('a name from an article does not end its script', async () => {
    const { get } = await serve({ store: evilStore() })
    const page = await (await get('/graphql', PAGE)).text()
    expect(page).toContain('alert(')
    expect(page).not.toContain('<script>alert(')
    expect(page.match(/<\/script>/g)).toHaveLength(2)
  })

  test('programs that ask the same address are not sent a page', async () => {
    const { get } = await serve()
    const response = await get('/graphql?query={__typename}', { headers: { accept: '*/*' } })
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } })
  })
})

test('/schema.graphql is the schema that is served', async () => {
  const { get } = await serve()
  const response = await get('/schema.graphql')
  expect(await response.text()).toBe(`${printSchema(lexicographicSortSchema(schema))}\n`)
  const etag = response.headers.get('etag') ?? ''
  expect((await get('/schema.graphql', { headers: { 'if-none-match': etag } })).status).toBe(304)
})

test('the questions fit the pane that they are shown in', () => {
  const tabs = graphiqlTabs({
    person: { name: 'Kantor', id: 'UGVyc29uOkthbnRvcg' },
    topic: { name: 'flat glass', id: 'VG9waWM6ZmxhdC1nbGFzcw' },
  })
  expect(tabs.flatMap(({ query }) => query.split('\n')).filter((line) => line.length > 64)).toEqual(
    [],
  )
})
