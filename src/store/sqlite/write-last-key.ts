import type { SqliteDatabase } from './sqlite-database.ts'

/** The greatest key of a table, after which a transaction numbers the rows that it holds back; 0 where there is none. */
export function readLastKey(
  database: SqliteDatabase,
  table: 'entity' | 'fact' | 'signature',
): number {
  const row = database.prepare(`select coalesce(max(key), 0) as key from ${table}`).get()
  return (row as { key: number }).key
}
