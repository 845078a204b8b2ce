import type BetterSqlite3 from 'better-sqlite3'
import { WiregraphError } from '../../model/errors.ts'
import { STATEMENTS as GRAPH } from './migrations/0001-graph.ts'
import { STATEMENTS as DUPLICATES } from './migrations/0002-duplicates.ts'
import { STATEMENTS as PLOVER } from './migrations/0003-plover.ts'
import { STATEMENTS as DIGESTS } from './migrations/0004-digests.ts'
import { STATEMENTS as WORDS } from './migrations/0005-words.ts'
import { STATEMENTS as LESS_TO_WRITE } from './migrations/0006-less-to-write.ts'

/** What brings a database from one schema version to the next: the n-th entry leads to version n. */
const MIGRATIONS: readonly (readonly string[])[] = [
  GRAPH,
  DUPLICATES,
  PLOVER,
  DIGESTS,
  WORDS,
  LESS_TO_WRITE,
]

/** The schema version that this program reads and writes. */
export const SCHEMA_VERSION = MIGRATIONS.length

/** Tells our files from those of other programs that use SQLite: "Wire" in ASCII. */
const APPLICATION_ID = 0x57697265

/** The schema version of an open database. */
export function readSchemaVersion(handle: BetterSqlite3.Database): number {
  return Number(handle.pragma('user_version', { simple: true }))
}

/** Throws unless the database is ours and no newer than this program. */
export function assertKnownSchema(handle: BetterSqlite3.Database, path: string): void {
  if (Number(handle.pragma('application_id', { simple: true })) !== APPLICATION_ID) {
    throw new WiregraphError(
      'STORE_INVALID',
      `The file "${path}" is not a Wiregraph database; it was not written to. Name another file with --db.`,
    )
  }
  const version = readSchemaVersion(handle)
  if (version > SCHEMA_VERSION) {
    throw new WiregraphError(
      'STORE_INVALID',
      `The database "${path}" has schema version ${version}; this program knows versions up to ${SCHEMA_VERSION}. Use the newer program that wrote it, or name another file with --db.`,
    )
  }
}

/** Brings the database to the last version, each step in one transaction. */
export function migrate(
  handle: BetterSqlite3.Database,
  migrations: readonly (readonly string[])[] = MIGRATIONS,
): void {
  while (readSchemaVersion(handle) < migrations.length) {
    handle
      .transaction(() => {
        // Another process may have taken this step while we waited for the lock.
        const version = readSchemaVersion(handle)
        const statements = migrations[version]
        if (statements === undefined) return
        for (const statement of statements) handle.exec(statement)
        handle.pragma(`user_version = ${version + 1}`)
        handle.pragma(`application_id = ${APPLICATION_ID}`)
      })
      .immediate()
  }
}
