import type BetterSqlite3 from 'better-sqlite3'
import type { SqliteDatabase } from './sqlite-database.ts'

/** An `insert` of one row, its values in the order of `columns`. */
export function prepareInsert(
  database: SqliteDatabase,
  table: string,
  columns: readonly string[],
): BetterSqlite3.Statement {
  const places = columns.map(() => '?').join(', ')
  return database.prepare(`insert into ${table} (${columns.join(', ')}) values (${places})`)
}
