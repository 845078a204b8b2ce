import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findProtagonists } from '../../src/server/find-protagonists.ts'
import { graphiqlTabs } from '../../src/server/graphiql-tabs.ts'
import { openSeedGraph, type SeedGraph } from '../seed-graph.ts'
import { readEvents } from './read-events.ts'
import { firstError, type Served, serve } from './serve.ts'

let graph: SeedGraph
beforeAll(async () => {
  graph = await openSeedGraph()
})
afterAll(() => graph.close())

const serveGraph = () =>
  serve({ schema: graph.schema, store: graph.store, desk: graph.context().desk })

async function ask(served: Served, query: string, variables = {}): Promise<never> {
  const response = await served.post({ query, variables })
  const { data, errors } = (await response.json()) as { data: never; errors?: unknown }
  expect(errors).toBeUndefined()
  return data
}

const INGEST = `mutation ($text: String!) {
  ingestArticle(input: { externalId: "told-now", text: $text }) { created article { headline text } }
}`
const TEXT =
  'Canada, Mexico begin lumber talks\n\nOTTAWA, June 5 (Test) - Canada and Mexico began talks on lumber on Monday.\n'

describe('the graph of the seeds, served', () => {
  test('an article that is sent comes back to those who listen, once', async () => {
    const served = await serveGraph()
    const query = 'subscription { articleIngested { externalId headline } }'
    const response = await served.post({ query }, { headers: { accept: 'text/event-stream' } })
    const events = readEvents(response)

    const first = await ask(served, INGEST, { text: TEXT })
    expect(first).toMatchObject({
      ingestArticle: { created: true, article: { headline: 'Canada, Mexico begin lumber talks' } },
    })
    const headline = 'Canada, Mexico begin lumber talks'
    expect((await events.next()).value).toEqual({
      event: 'next',
      data: { data: { articleIngested: { externalId: 'told-now', headline } } },
    })
    const again = await ask(served, INGEST, { text: TEXT })
    expect(again).toMatchObject({ ingestArticle: { created: false } })
    const remove = 'mutation { deleteArticle(externalId: "told-now") { deleted } }'
    expect(await ask(served, remove)).toEqual({ deleteArticle: { deleted: true } })
    expect(await ask(served, remove)).toEqual({ deleteArticle: { deleted: false } })
    expect(await ask(served, '{ article(externalId: "told-now") { id } }')).toEqual({
      article: null,
    })
  })

  test.each([
    ['empty', ''],
    ['blank', ' \n\t\u00a0\n'],
  ])('a text that is %s is refused with a sentence', async (_title, text) => {
    const served = await serveGraph()
    const error = await firstError(await served.post({ query: INGEST, variables: { text } }))
    expect(error).toMatchObject({ status: 200, code: 'INVALID_ARGUMENT' })
  })

  test.each([
    ['<script>alert(1)</script> & "markup"'],
    ['bell \u0007, right-to-left \u202e, zero \u200b width, e\u0301, beyond \u{1f4f0}'],
    [`${'[('.repeat(20_000)} never closed`],
    ["'; drop table article; --"],
  ])('letters of any kind come back as they were sent: %.40s', async (words) => {
    const served = await serveGraph()
    const text = `Headline\n\nOTTAWA, June 5 (Test) - ${words}\n`
    const data: { ingestArticle: { article: { text: string } } } = await ask(served, INGEST, {
      text,
    })
    expect(data.ingestArticle.article.text).toContain(words)
    await ask(served, 'mutation { deleteArticle(externalId: "told-now") { deleted } }')
  })

  test.each([
    ['{ people(first: -1) { totalCount } }', 'INVALID_ARGUMENT'],
    ['{ people(first: 1000) { totalCount } }', 'LIMIT_EXCEEDED'],
    ['{ people(after: "nonsense") { totalCount edges { cursor } } }', 'INVALID_CURSOR'],
    ['{ country(code: "XX") { name } }', 'INVALID_CODE'],
    ['{ articles(filter: { publishedFrom: "yesterday" }) { totalCount } }', 'INVALID_DATE'],
  ])('a bad value keeps its code on the way: %s', async (query, code) => {
    const { post } = await serveGraph()
    expect((await firstError(await post({ query }))).code).toBe(code)
  })
})

describe('the six questions', () => {
  test('are all answered, with evidence', async () => {
    const served = await serveGraph()
    const tabs = graphiqlTabs(await findProtagonists(graph.store))
    expect(tabs).toHaveLength(6)
    for (const { query, title } of tabs) {
      const data: Record<string, unknown> = await ask(served, query)
      expect(Object.values(data), title).not.toContain(null)
      expect(JSON.stringify(data), title).not.toMatch(/"edges":\[\]\}\}$/)
    }
  })

  test('tell the story of the cars and the glass', async () => {
    const served = await serveGraph()
    const [first, , history, , , path] = graphiqlTabs(await findProtagonists(graph.store))
    const met: { person: { name: string; meetings: { edges: unknown[] } } } = await ask(
      served,
      first?.query ?? '',
    )
    expect(met.person.name).toBe('Mickey Kantor')
    expect(met.person.meetings.edges).toContainEqual({
      node: expect.objectContaining({
        participants: {
          edges: expect.arrayContaining([{ node: { name: 'Ryutaro Hashimoto' } }]),
        },
        place: { name: 'Jakarta', country: { name: 'Indonesia' } },
        duration: 'PT2H',
      }),
    })
    const talks: {
      negotiations: { edges: { node: { name: string; history: { status: string }[] } }[] }
    } = await ask(served, history?.query ?? '')
    const steps = talks.negotiations.edges.map(({ node }) =>
      node.history.map(({ status }) => status).join(' → '),
    )
    expect(steps).toContainEqual(expect.stringMatching(/(?:RESUMING|STALLED).*AGREED$/))
    expect(await ask(served, path?.query ?? '')).toMatchObject({
      path: { length: expect.any(Number) },
    })
  })
})
