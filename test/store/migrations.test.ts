import BetterSqlite3 from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { STATEMENTS as GRAPH } from '../../src/store/sqlite/migrations/0001-graph.ts'
import { STATEMENTS as DUPLICATES } from '../../src/store/sqlite/migrations/0002-duplicates.ts'
import { STATEMENTS as PLOVER } from '../../src/store/sqlite/migrations/0003-plover.ts'
import { STATEMENTS as DIGESTS } from '../../src/store/sqlite/migrations/0004-digests.ts'
import {
  migrate,
  readSchemaVersion,
  SCHEMA_VERSION,
} from '../../src/store/sqlite/open-migrations.ts'

let handle: BetterSqlite3.Database
beforeEach(() => {
  handle = new BetterSqlite3(':memory:')
})
afterEach(() => handle.close())

const tables = () =>
  handle.prepare("select name from sqlite_schema where type = 'table' order by name").pluck().all()

test('an empty database comes to the version that this program knows, and stays there', () => {
  migrate(handle)
  expect(readSchemaVersion(handle)).toBe(SCHEMA_VERSION)
  const made = tables()
  migrate(handle)
  expect(tables()).toEqual(made)
})

test('an older database takes only the steps that it lacks', () => {
  migrate(handle, [['create table one (a)']])
  handle.exec('insert into one values (7)')
  migrate(handle, [
    ['create table one (a)'],
    ['alter table one add column b', 'create table two (c)'],
  ])
  expect(readSchemaVersion(handle)).toBe(2)
  expect(handle.prepare('select * from one').all()).toEqual([{ a: 7, b: null }])
  expect(tables()).toEqual(['one', 'two'])
})

test('a step that breaks leaves the database at the version before it', () => {
  const steps = [['create table one (a)'], ['create table two (b)', 'create table one (a)']]
  expect(() => migrate(handle, steps)).toThrow('already exists')
  expect(readSchemaVersion(handle)).toBe(1)
  expect(tables()).toEqual(['one'])
})

test('what was found by its words before is found after them', () => {
  migrate(handle, [GRAPH, DUPLICATES, PLOVER, DIGESTS])
  handle.exec(`
    insert into article (key, id, external_id, chronology, format, sha256, reader_version, ingested_at,
      headline, byline, paragraphs, sentences, text)
    values (7, 'id', 'story', 0, 'text', '', '1', '', 'WHEAT TALKS', '[]', '[]', '[]', 'Sellers met.');
    insert into article_words (rowid, headline, text) select key, headline, text from article`)
  migrate(handle)
  const find = handle.prepare('select rowid from article_words where article_words match ?').pluck()
  expect(['wheat', 'text : sell*', 'w*'].map((words) => find.all(words))).toEqual([[7], [7], [7]])
  expect(find.all('barley')).toEqual([])
  handle.exec("insert into article_words (article_words, rank) values ('integrity-check', 1)")
})
