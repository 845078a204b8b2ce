import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ArchiveRecord } from '../../src/store/graph-archive.ts'
import type { GraphWriter } from '../../src/store/graph-writer.ts'
import { checkSqliteGraph } from '../../src/store/sqlite/check-sqlite-graph.ts'
import { createSqliteArchive } from '../../src/store/sqlite/create-sqlite-archive.ts'
import { createSqliteWriter } from '../../src/store/sqlite/create-sqlite-writer.ts'
import {
  openSqliteDatabase,
  type SqliteOptions,
} from '../../src/store/sqlite/open-sqlite-database.ts'
import type { SqliteDatabase } from '../../src/store/sqlite/sqlite-database.ts'

/** A graph to write to and look at. */
export interface OpenGraph {
  readonly database: SqliteDatabase
  readonly writer: GraphWriter
  /** All that the graph says, times of ingestion aside. */
  says(): Promise<string>
  records(): Promise<readonly ArchiveRecord[]>
  findings(): Promise<readonly string[]>
  close(): void
}

const folder = mkdtempSync(join(tmpdir(), 'wiregraph-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
let count = 0

/** A new database's file, copied from one made before: laws open hundreds of them. */
function newDatabase(): string {
  const template = join(folder, 'template.db')
  if (count === 0) openSqliteDatabase(template).close()
  count += 1
  const path = join(folder, `${count}.db`)
  copyFileSync(template, path)
  return path
}

/** An empty graph, unless a path is given. */
export function openGraph(path = newDatabase(), options: SqliteOptions = {}): OpenGraph {
  const database = openSqliteDatabase(path, options)
  // Nothing here cuts the power.
  database.handle.pragma('synchronous = OFF')
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
      const lines = (await records()).map((record) => JSON.stringify(record))
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
