import { join } from 'node:path'
import type { GraphQLSchema } from 'graphql'
import { schema } from '../schema/build-schema.ts'
import type { GraphContext } from '../schema/context.ts'
import { extract, READER_VERSION } from '../src/extract/extract.ts'
import { createDesk } from '../src/ingest/desk.ts'
import { ingestArticles } from '../src/ingest/ingest-articles.ts'
import { readArticles } from '../src/ingest/read-articles.ts'
import { walkFiles } from '../src/ingest/walk-files.ts'
import type { GraphStore } from '../src/store/graph-store.ts'
import type { GraphWriter } from '../src/store/graph-writer.ts'
import { createSqliteWriter } from '../src/store/sqlite/create-sqlite-writer.ts'
import { openSqliteDatabase } from '../src/store/sqlite/open-sqlite-database.ts'
import { createSqliteStore } from '../src/store/sqlite/read/create-sqlite-store.ts'
import type { SqliteDatabase } from '../src/store/sqlite/sqlite-database.ts'

export const SEEDS = join(import.meta.dirname, '../seeds')
const NOW = '2026-01-01T00:00:00.000Z'

/** The graph of `seeds/`, made by the very parts that `npm start` uses, in memory. */
export interface SeedGraph {
  readonly database: SqliteDatabase
  readonly store: GraphStore
  readonly writer: GraphWriter
  readonly schema: GraphQLSchema
  /** A fresh one for each request. */
  context(): GraphContext
  close(): void
}

export async function openSeedGraph(): Promise<SeedGraph> {
  const database = openSqliteDatabase(':memory:')
  const writer = createSqliteWriter(database)
  const store = createSqliteStore(database)
  const reader = { version: READER_VERSION, read: extract }
  const items = readArticles(walkFiles([SEEDS]), { format: null, onBytes: () => {} })
  await ingestArticles(items, {
    writer,
    reader,
    now: () => NOW,
    elapsed: () => 0,
    signal: new AbortController().signal,
    onProgress: () => {},
  })
  const desk = createDesk({ writer, reader, now: () => NOW })
  return {
    database,
    store,
    writer,
    schema,
    context: () => ({ store, desk, writes: 'ALLOWED' }),
    close: () => database.close(),
  }
}
