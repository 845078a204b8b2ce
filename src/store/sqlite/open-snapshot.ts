import { openSqliteDatabase } from './open-sqlite-database.ts'
import type { SqliteDatabase } from './sqlite-database.ts'

/**
 * Another connection with a read transaction, so that what is written meanwhile is not half seen.
 * A database in memory has no second connection; it is its own snapshot as long as nobody writes.
 */
export function openSnapshot(database: SqliteDatabase): SqliteDatabase {
  if (database.path === ':memory:') return database
  const snapshot = openSqliteDatabase(database.path, { readOnly: true })
  snapshot.handle.exec('begin')
  return snapshot
}

/** Ends a snapshot, but never the database it was taken of. */
export function closeSnapshot(snapshot: SqliteDatabase, database: SqliteDatabase): void {
  if (snapshot !== database) snapshot.close()
}
