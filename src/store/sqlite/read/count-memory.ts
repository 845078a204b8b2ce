import type { SqliteDatabase } from '../sqlite-database.ts'

/** Gives what was counted before under the same name, or counts. */
export type CountMemory = <Count>(name: string, count: () => Count) => Count

/** So many counts are kept; then all go. */
const MOST_KEPT = 1_000

/**
 * Keeps what was counted for as long as nobody writes: a count reads every row, and a graph is asked far
 * more often than it changes. To be asked inside a transaction, so that the state cannot change between.
 */
export function createCountMemory(database: SqliteDatabase): CountMemory {
  const kept = new Map<string, unknown>()
  let state = ''
  return <Count>(name: string, count: () => Count): Count => {
    const present = stateOf(database)
    if (present !== state || kept.size >= MOST_KEPT) kept.clear()
    state = present
    if (!kept.has(name)) kept.set(name, count())
    return kept.get(name) as Count
  }
}

/** Another one after every write: `data_version` tells of other connections, `total_changes` of this one. */
function stateOf(database: SqliteDatabase): string {
  const sql = 'select data_version, total_changes() from pragma_data_version'
  return String(database.prepare(sql).raw().get())
}
