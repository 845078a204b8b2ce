import { existsSync } from 'node:fs'
import { WiregraphError } from '../model/errors.ts'
import type { SqliteDatabase } from '../store/sqlite/sqlite-database.ts'

/** Whether a command makes the database, changes it, or only reads it. */
export type Access = 'MAKE' | 'CHANGE' | 'READ'

/** Opens the database that `--db` names. Throws for one that is missing, unless it may be made. */
export async function openDatabase(url: string, access: Access): Promise<SqliteDatabase> {
  const path = pathOf(url)
  if (access !== 'MAKE' && !existsSync(path)) {
    throw new WiregraphError(
      'NOT_FOUND',
      `There is no database ${JSON.stringify(path)}; "wiregraph ingest PATH" makes one, --db or WIREGRAPH_DB names another.`,
    )
  }
  const { openSqliteDatabase } = await import('../store/sqlite/open-sqlite-database.ts')
  return openSqliteDatabase(path, { readOnly: access === 'READ' })
}

function pathOf(url: string): string {
  if (/^postgres(?:ql)?:\/\//i.test(url)) {
    throw new WiregraphError(
      'USAGE',
      'PostgreSQL is not supported yet; --db takes the path of a file, such as data/wiregraph.db.',
    )
  }
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(url)
  if (scheme !== null) {
    throw new WiregraphError(
      'USAGE',
      `A database of kind ${JSON.stringify(scheme[1])} is not known; --db takes the path of a file.`,
    )
  }
  return url
}
