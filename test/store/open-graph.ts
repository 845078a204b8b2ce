import type { ArchiveRecord } from '../../src/store/graph-archive.ts'
import type { GraphWriter } from '../../src/store/graph-writer.ts'
import { checkSqliteGraph } from '../../src/store/sqlite/check-sqlite-graph.ts'
import { createSqliteArchive } from '../../src/store/sqlite/create-sqlite-archive.ts'
import { createSqliteWriter } from '../../src/store/sqlite/create-sqlite-writer.ts'
import { openSqliteDatabase } from '../../src/store/sqlite/open-sqlite-database.ts'
import type { SqliteDatabase } from '../../src/store/sqlite/sqlite-database.ts'

/** A graph to write to and look at; in memory unless a path is given. */
export interface OpenGraph {
  readonly database: SqliteDatabase
  readonly writer: GraphWriter
  /** All that the graph says, times of ingestion aside. */
  says(): Promise<string>
  records(): Promise<readonly ArchiveRecord[]>
  findings(): Promise<readonly string[]>
  close(): void
}

export function openGraph(path = ':memory:'): OpenGraph {
  const database = openSqliteDatabase(path)
  const records = async () => {
    const all: ArchiveRecord[] = []
    for await (const record of createSqliteArchive(database).records()) all.push(record)
    return all
  }
  return {
    database,
    writer: createSqliteWriter(database),
    records,
    says: async () => {
      const lines = (await records()).map(({ ingestedAt: _, ...record }) => JSON.stringify(record))
      return lines.join('\n')
    },
    findings: async () => {
      const found: string[] = []
      for await (const { check, message } of checkSqliteGraph(database)) {
        found.push(`${check}: ${message}`)
      }
      return found
    },
    close: () => database.close(),
  }
}
