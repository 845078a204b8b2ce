import BetterSqlite3 from 'better-sqlite3'
import { migrate } from './open-migrations.ts'
import type { SqliteDatabase } from './sqlite-database.ts'

/** Pages and indexes that do not hang together, as SQLite itself says. */
export function* findDamage(database: SqliteDatabase): Generator<string> {
  const rows = database.handle.pragma('integrity_check(50)') as { integrity_check: string }[]
  for (const { integrity_check: message } of rows) {
    if (message !== 'ok') yield `The file is damaged: ${message}.`
  }
}

interface SchemaRow {
  readonly name: string
  readonly sql: string
}

/** Tables and indexes that are not as this program makes them. */
export function* findOddSchema(database: SqliteDatabase): Generator<string> {
  const expected = new Map(expectedSchema())
  for (const { name, sql } of readSchema(database.handle)) {
    if (!expected.has(name)) yield `There is a table or index "${name}" that is none of ours.`
    else if (expected.get(name) !== sql) yield `The table or index "${name}" is made otherwise.`
    expected.delete(name)
  }
  for (const name of expected.keys()) yield `The table or index "${name}" is missing.`
}

/** As a fresh database has it; the same for as long as the program runs. */
let made: ReadonlyMap<string, string> | undefined

function expectedSchema(): ReadonlyMap<string, string> {
  if (made !== undefined) return made
  const fresh = new BetterSqlite3(':memory:')
  try {
    migrate(fresh)
    made = new Map(readSchema(fresh).map(({ name, sql }) => [name, sql]))
    return made
  } finally {
    fresh.close()
  }
}

function readSchema(handle: BetterSqlite3.Database): readonly SchemaRow[] {
  return handle
    .prepare(
      "select name, sql from sqlite_schema where sql is not null and name not like 'sqlite_%'",
    )
    .all() as SchemaRow[]
}

/** Full text that does not find what the rows say. */
export function* findUnsearchable(database: SqliteDatabase): Generator<string> {
  const articles = "insert into article_words (article_words, rank) values ('integrity-check', 1)"
  if (database.readOnly) {
    yield* findUnindexed(database)
    return
  }
  if (!passes(database, articles)) {
    yield 'The full text of articles does not match their headlines and texts.'
  }
  if (!passes(database, "insert into entity_words (entity_words) values ('integrity-check')")) {
    yield 'The full text of entities is damaged.'
  }
}

/** The engine compares index and content only on a database that may be written. */
function* findUnindexed(database: SqliteDatabase): Generator<string> {
  const rows = database
    .prepare(
      `select id from article where key not in (select id from article_words_docsize) order by id`,
    )
    .all() as { id: string }[]
  for (const { id } of rows) yield `The article ${id} cannot be found by its words.`
}

function passes(database: SqliteDatabase, command: string): boolean {
  try {
    database.handle.prepare(command).run()
    return true
  } catch (error) {
    if (error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_CORRUPT')) {
      return false
    }
    throw error
  }
}
