import { entityWordsOf, NAMED_ENTITY, type NamedEntityRow, nameFormsOf } from './derive-names.ts'
import type { SqliteDatabase } from './sqlite-database.ts'

const FORMS = 'select form from entity_name where entity_key = ?'
const WORDS = 'select name, aliases from entity_words where rowid = ?'
const STRAYS = `
  select entity_key as key from entity_name where entity_key not in (select key from entity)
  union
  select rowid from entity_words where rowid not in (select key from entity)`

/** Entities that cannot be found by each of their names, or can by others. */
export function* findOddNames(database: SqliteDatabase): Generator<string> {
  let after = 0
  for (;;) {
    const rows = database
      .prepare(`${NAMED_ENTITY} where key > ? order by key limit 500`)
      .all(after) as NamedEntityRow[]
    for (const row of rows) yield* oddNamesOf(database, row)
    const last = rows.at(-1)
    if (last === undefined) break
    after = last.key
  }
  for (const { key } of database.prepare(STRAYS).all() as { key: number }[]) {
    yield `There are names of entity ${key}, which is not there.`
  }
}

function* oddNamesOf(database: SqliteDatabase, row: NamedEntityRow): Generator<string> {
  const forms = (database.prepare(FORMS).all(row.key) as { form: string }[]).map(({ form }) => form)
  const expected = nameFormsOf(row)
  if (forms.sort().join('\n') !== expected.join('\n')) {
    yield `The entity "${row.name}" is asked for by "${forms.join('", "')}"; its names are "${expected.join('", "')}".`
  }
  const words = database.prepare(WORDS).get(row.key) as ReturnType<typeof entityWordsOf> | undefined
  const expectedWords = entityWordsOf(row)
  if (words?.name !== expectedWords?.name || words?.aliases !== expectedWords?.aliases) {
    yield `The full text of entity "${row.name}" holds other names than it has.`
  }
}
