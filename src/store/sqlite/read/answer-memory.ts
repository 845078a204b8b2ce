import type { SqliteDatabase } from '../sqlite-database.ts'

/** Gives what was answered before under the same name, or answers. */
export type AnswerMemory = <Answer>(name: string, answer: () => Answer) => Answer

/** So many answers are kept; then the oldest goes. */
const MOST_KEPT = 1_000

/**
 * Keeps answers for as long as nobody writes: to count reads every row and to rank what a search finds every match, and a graph is
 * asked far more often than it changes. To be asked inside a transaction, so that the state cannot change between.
 */
export function createAnswerMemory(database: SqliteDatabase): AnswerMemory {
  const kept = new Map<string, unknown>()
  let state = ''
  return <Answer>(name: string, answer: () => Answer): Answer => {
    const present = stateOf(database)
    if (present !== state) kept.clear()
    state = present
    if (kept.has(name)) return kept.get(name) as Answer
    const answered = answer()
    if (kept.size >= MOST_KEPT) dropOldest(kept)
    kept.set(name, answered)
    return answered
  }
}

function dropOldest(kept: Map<string, unknown>): void {
  for (const name of kept.keys()) {
    kept.delete(name)
    return
  }
}

/** Another one after every write: `data_version` tells of other connections, `total_changes` of this one. */
function stateOf(database: SqliteDatabase): string {
  const sql = 'select data_version, total_changes() from pragma_data_version'
  return String(database.prepare(sql).raw().get())
}
