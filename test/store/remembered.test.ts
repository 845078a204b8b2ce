import { expect, test } from 'vitest'
import { createSqliteWriter } from '../../src/store/sqlite/create-sqlite-writer.ts'
import { openSqliteDatabase } from '../../src/store/sqlite/open-sqlite-database.ts'
import { createSqliteStore } from '../../src/store/sqlite/read/create-sqlite-store.ts'
import { putOf } from './made-articles.ts'
import { openGraph } from './open-graph.ts'

const put = (externalId: string) =>
  putOf({
    externalId,
    edition: 1,
    publishedOn: '1995-05-05',
    sentences: [[0, 4, 6, 7, 14, 16]],
    status: 'STALLED',
    date: '1995-05-05',
    title: 'trade minister',
  })

const ARTICLES_NAMING = {
  query: 'hashimoto',
  types: ['ARTICLE'],
  ...{ first: 10, last: null, after: null, before: null },
} as const

test('counts and searches follow what is written, by this connection and by others', async () => {
  const graph = openGraph()
  const store = createSqliteStore(graph.database)
  const sizes = async () => [
    (await store.statistics()).Article,
    ...(await store.counts('Query.articles', [0], null)),
    (await store.search(ARTICLES_NAMING)).edges.length,
    await store.searchCount(ARTICLES_NAMING),
  ]
  expect(await sizes()).toEqual([0, 0, 0, 0])
  await graph.writer.apply([put('a')])
  expect(await sizes()).toEqual([1, 1, 1, 1])
  const other = openSqliteDatabase(graph.database.path)
  const writer = createSqliteWriter(other)
  await writer.apply([put('b'), put('c')])
  expect(await sizes()).toEqual([3, 3, 3, 3])
  await writer.apply([{ kind: 'delete', externalId: 'a' }])
  expect(await sizes()).toEqual([2, 2, 2, 2])
  expect(await sizes()).toEqual([2, 2, 2, 2])
  other.close()
  graph.close()
})
