import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extract, READER_VERSION } from '../../src/extract/extract.ts'
import { hashArticle } from '../../src/ingest/hash-article.ts'
import { readArticles } from '../../src/ingest/read-articles.ts'
import { walkFiles } from '../../src/ingest/walk-files.ts'
import { SEEDS } from '../seed-graph.ts'
import type { Put } from './made-articles.ts'
import { openGraph } from './open-graph.ts'

async function readSeeds(): Promise<readonly Put[]> {
  const puts: Put[] = []
  for await (const item of readArticles(walkFiles([SEEDS]), { format: null, onBytes: () => {} })) {
    if (item.kind !== 'article') continue
    const { article } = item
    puts.push({
      kind: 'put',
      article,
      sha256: hashArticle(article),
      readerVersion: READER_VERSION,
      reading: extract(article),
      ingestedAt: '2026-01-01T00:00:00.000Z',
    })
  }
  return puts
}

test('the seeds in any order, one by one, deleted and added again, say the same', async () => {
  const seeds = await readSeeds()
  expect(seeds.length).toBeGreaterThan(5)
  const straight = openGraph()
  await straight.writer.apply(seeds)
  const expected = await straight.says()
  expect(await straight.findings()).toEqual([])
  straight.close()
  const orders = fc.record({
    shuffled: fc.shuffledSubarray([...seeds], { minLength: seeds.length }),
    leaving: fc.subarray([...seeds]),
  })
  await fc.assert(
    fc.asyncProperty(orders, async ({ shuffled, leaving }) => {
      const graph = openGraph()
      for (const put of shuffled) await graph.writer.apply([put])
      for (const { article } of leaving) {
        await graph.writer.apply([{ kind: 'delete', externalId: article.externalId }])
      }
      expect(await graph.findings()).toEqual([])
      await graph.writer.apply(leaving)
      expect(await graph.says()).toBe(expected)
      graph.close()
    }),
    { numRuns: 15 },
  )
})
