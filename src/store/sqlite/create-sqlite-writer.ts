import { setTimeout as sleep } from 'node:timers/promises'
import BetterSqlite3 from 'better-sqlite3'
import { WiregraphError } from '../../model/errors.ts'
import type { Fingerprint, GraphWriter } from '../graph-writer.ts'
import { toStoreError } from './open-failure.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import { ArticleWriter } from './write-article-rows.ts'
import { writeChanges } from './write-changes.ts'
import { assertStorable } from './write-guard.ts'
import { mergeEntities } from './write-merge.ts'
import { planChanges } from './write-plan.ts'

/** Writes a graph into an SQLite database; at most one transaction at a time, across processes too. */
export function createSqliteWriter(database: SqliteDatabase): GraphWriter {
  const articles = new ArticleWriter(database)
  return {
    apply: async (changes) => {
      assertStorable(changes)
      return inTransaction(database, () => {
        const plan = planChanges(database, changes)
        return {
          outcomes: plan.outcomes,
          changedNegotiations: writeChanges(database, articles, plan),
        }
      })
    },
    fingerprints: async (externalIds) => {
      const find = database.prepare(
        'select sha256, reader_version as readerVersion from article where external_id = ?',
      )
      const found = new Map<string, Fingerprint>()
      for (const externalId of externalIds) {
        const row = find.get(externalId) as Fingerprint | undefined
        if (row !== undefined) found.set(externalId, row)
      }
      return found
    },
    mergeEntities: (keepId, mergeId, at) =>
      inTransaction(database, () => mergeEntities(database, keepId, mergeId, at)),
  }
}

const PAUSE_MILLISECONDS = 50

/**
 * Runs the work in one transaction that is whole or not at all. Waits for another process without
 * blocking this one's other work; after a bounded time it throws STORE_BUSY.
 */
async function inTransaction<Result>(
  database: SqliteDatabase,
  work: () => Result,
): Promise<Result> {
  if (database.readOnly) {
    throw new WiregraphError('STORE_READ_ONLY', 'The database was opened for reading only.')
  }
  const { handle, busyMilliseconds } = database
  try {
    const waits = Math.ceil(busyMilliseconds / PAUSE_MILLISECONDS)
    for (let waited = 0; !begin(handle, waited < waits); waited += 1) {
      await sleep(PAUSE_MILLISECONDS)
    }
    const result = work()
    handle.exec('commit')
    return result
  } catch (error) {
    // A full disk may have rolled back already.
    if (handle.inTransaction) handle.exec('rollback')
    throw toStoreError(error, database.path)
  }
}

/** False where another process writes and it is worth trying again. */
function begin(handle: BetterSqlite3.Database, again: boolean): boolean {
  try {
    handle.exec('begin immediate')
    return true
  } catch (error) {
    const busy = error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_BUSY')
    if (busy && again) return false
    throw error
  }
}
