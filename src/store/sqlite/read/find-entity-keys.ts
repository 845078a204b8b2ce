import type { SqliteDatabase } from '../sqlite-database.ts'

/** A chain of retirements is as long as names have come and gone; a ring cannot be. */
const LONGEST_CHAIN = 50

/**
 * The entities that public ids mean. Any id that was given out does, also that of an entity which
 * has been merged into another and of a name that no article uses any more.
 */
export function findEntityKeys(
  database: SqliteDatabase,
  ids: readonly string[],
): readonly (number | undefined)[] {
  const find = database.prepare('select entity_key from signature where id = ?').raw()
  const retired = database.prepare('select successor_id from retired_signature where id = ?').raw()
  return ids.map((id) => {
    let current: string | undefined = id
    for (let step = 0; current !== undefined && step < LONGEST_CHAIN; step += 1) {
      const found = find.get(current) as [number] | undefined
      if (found !== undefined) return found[0]
      current = (retired.get(current) as [string] | undefined)?.[0]
    }
    return undefined
  })
}
