import type BetterSqlite3 from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import type { Tables } from './tables.ts'

/** One open SQLite database: Kysely for questions, the handle for hot statements. Both are one connection. */
export interface SqliteDatabase {
  /** As the caller named it. */
  readonly path: string
  readonly readOnly: boolean
  /** How long a writer waits for another process that writes. */
  readonly busyMilliseconds: number
  readonly handle: BetterSqlite3.Database
  readonly kysely: Kysely<Tables>
  /** A prepared statement, from the cache where it has been asked for before. */
  prepare(sql: string): BetterSqlite3.Statement
  close(): void
}

const CACHED_STATEMENTS = 400

export function createSqliteDatabase(
  path: string,
  handle: BetterSqlite3.Database,
  settings: Pick<SqliteDatabase, 'readOnly' | 'busyMilliseconds'>,
): SqliteDatabase {
  const prepare = createStatementCache(handle, CACHED_STATEMENTS)
  const close = () => {
    if (handle.open) handle.close()
  }
  const dialect = new SqliteDialect({ database: { prepare, close } as BetterSqlite3.Database })
  return { path, ...settings, handle, kysely: new Kysely<Tables>({ dialect }), prepare, close }
}

/** `handle.prepare` with the least recently used statements dropped; preparing costs as much as a small query. */
function createStatementCache(
  handle: BetterSqlite3.Database,
  limit: number,
): (sql: string) => BetterSqlite3.Statement {
  const statements = new Map<string, BetterSqlite3.Statement>()
  return (sql) => {
    const cached = statements.get(sql)
    // A statement that somebody is iterating over cannot be run a second time.
    if (cached?.busy) return handle.prepare(sql)
    const statement = cached ?? handle.prepare(sql)
    statements.delete(sql)
    statements.set(sql, statement)
    if (statements.size > limit) {
      for (const oldest of statements.keys()) {
        statements.delete(oldest)
        break
      }
    }
    return statement
  }
}
