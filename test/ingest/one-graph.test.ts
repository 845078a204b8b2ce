import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { readArticles } from '../../src/ingest/read-articles.ts'
import { walkFiles } from '../../src/ingest/walk-files.ts'
import type { SourceArticle } from '../../src/model/article.ts'
import { openGraph } from './graph.ts'

const articles: SourceArticle[] = []
let expected = ''

beforeAll(async () => {
  const seeds = join(import.meta.dirname, '../../seeds')
  const options = { format: null, onBytes: () => {} }
  for await (const item of readArticles(walkFiles([seeds]), options)) {
    if (item.kind === 'article') articles.push(item.article)
  }
  const graph = openGraph()
  await graph.ingest(articles)
  expected = await graph.triples()
  graph.close()
})

/** The graph must not tell how its articles came. */
async function sameGraph(work: (graph: ReturnType<typeof openGraph>) => Promise<void>) {
  const graph = openGraph()
  await work(graph)
  const triples = await graph.triples()
  graph.close()
  expect(triples).toBe(expected)
}

const order = () =>
  fc.shuffledSubarray(
    articles.map((_, place) => place),
    { minLength: articles.length },
  )
const some = () => fc.subarray(articles.map((_, place) => place))
const pick = (places: readonly number[]) => places.flatMap((place) => articles[place] ?? [])

describe('the graph is a function of its articles', { timeout: 120_000 }, () => {
  test('there is something in it', () => {
    expect(articles).toHaveLength(6)
    expect(expected.split('\n').length).toBeGreaterThan(100)
  })

  test('in any order, split into any runs', async () => {
    await fc.assert(
      fc.asyncProperty(order(), fc.array(fc.nat(6)), async (places, cuts) => {
        await sameGraph(async (graph) => {
          const bounds = [0, ...cuts, places.length].sort((one, other) => one - other)
          for (const [at, start] of bounds.entries()) {
            await graph.ingest(pick(places.slice(start, bounds[at + 1])))
          }
        })
      }),
      { numRuns: 15 },
    )
  })

  test('with some deleted and added again', async () => {
    await fc.assert(
      fc.asyncProperty(order(), some(), async (places, gone) => {
        await sameGraph(async (graph) => {
          await graph.ingest(pick(places))
          await graph.delete(pick(gone).map(({ externalId }) => externalId))
          await graph.ingest(pick([...gone].reverse()))
        })
      }),
      { numRuns: 15 },
    )
  })

  test('with some changed and changed back', async () => {
    await fc.assert(
      fc.asyncProperty(some(), async (changed) => {
        await sameGraph(async (graph) => {
          await graph.ingest(articles)
          const other = pick(changed).map((article) => ({
            ...article,
            text: 'Peru, Chile agree\n\nLIMA - Peru and Chile agreed on tin on Monday.',
          }))
          const { updated } = await graph.ingest(other)
          expect(updated).toBe(changed.length)
          await graph.ingest(articles)
        })
      }),
      { numRuns: 10 },
    )
  })

  test('ingested twice, which changes nothing', async () => {
    await sameGraph(async (graph) => {
      await graph.ingest(articles)
      const again = await graph.ingest([...articles].reverse())
      expect(again).toMatchObject({ articles: 6, created: 0, updated: 0, unchanged: 6 })
    })
  })

  test('read anew where an older reader read it', async () => {
    await sameGraph(async (graph) => {
      await graph.ingest(articles)
      graph.database.handle.exec("update article set reader_version = '0'")
      expect(await graph.ingest(articles)).toMatchObject({ updated: 6, unchanged: 0 })
    })
  })
})

test('a graph whose articles are all deleted is as good as new', async () => {
  const graph = openGraph()
  const empty = await graph.triples()
  await graph.ingest(articles)
  await graph.delete(articles.map(({ externalId }) => externalId))
  const emptied = await graph.triples()
  graph.close()
  expect(emptied).toBe(empty)
})
