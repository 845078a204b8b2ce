import type { SqliteDatabase } from '../sqlite-database.ts'
import type { ParentKind } from './connection-source.ts'

const TABLES = { article: 'article', entity: 'entity', fact: 'fact' } as const

/** The public ids behind keys; undefined where a row is gone. */
export function findPublicIds(
  database: SqliteDatabase,
  kind: ParentKind,
  keys: readonly number[],
): readonly (string | undefined)[] {
  if (kind === 'root') return keys.map(() => '')
  const statement = database.prepare(`select id from ${TABLES[kind]} where key = ?`).raw()
  return keys.map((key) => (statement.get(key) as [string] | undefined)?.[0])
}
