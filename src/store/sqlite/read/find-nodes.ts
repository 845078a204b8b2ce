import { TYPENAMES } from '../../../link/entity-linking.ts'
import { parseGlobalId } from '../../../model/global-id.ts'
import type { FactRow, NodeRow } from '../../graph-store.ts'
import type { SqliteDatabase } from '../sqlite-database.ts'
import { findEntityKeys } from './find-entity-keys.ts'
import { loadArticles } from './load-articles.ts'
import { loadEntities } from './load-entities.ts'
import { FACT_TYPENAMES, loadFacts } from './load-facts.ts'

const ENTITY_TYPENAMES: ReadonlySet<string> = new Set(Object.values(TYPENAMES))

type Finder = (database: SqliteDatabase, ids: readonly string[]) => ReadonlyMap<string, NodeRow>

/** Nodes by public id, in the order asked. A fact told by several articles is the telling that shows for all. */
export function findNodes(
  database: SqliteDatabase,
  ids: readonly string[],
): readonly (NodeRow | undefined)[] {
  const idsByFinder = new Map<Finder, Set<string>>()
  for (const id of ids) {
    const finder = finderOf(parseGlobalId(id)?.typename)
    if (finder === undefined) continue
    const known = idsByFinder.get(finder) ?? new Set()
    idsByFinder.set(finder, known.add(id))
  }
  const nodes = new Map<string, NodeRow>()
  for (const [finder, wanted] of idsByFinder) {
    for (const [id, node] of finder(database, [...wanted])) nodes.set(id, node)
  }
  return ids.map((id) => nodes.get(id))
}

function finderOf(typename: string | undefined): Finder | undefined {
  if (typename === undefined) return undefined
  if (typename === 'Article') return findArticles
  if (ENTITY_TYPENAMES.has(typename)) return findEntities
  return FACT_FINDERS.get(typename)
}

const findArticles: Finder = (database, ids) => {
  const keys = keysOf(database, 'select key from article where id = ?', ids)
  return pair(ids, keys, loadArticles(database, known(keys)))
}

const findEntities: Finder = (database, ids) => {
  const keys = findEntityKeys(database, ids)
  return pair(ids, keys, loadEntities(database, known(keys)))
}

const FACT_FINDERS: ReadonlyMap<string, Finder> = new Map(
  FACT_TYPENAMES.map((typename) => [typename, factFinder(typename)]),
)

function factFinder(typename: FactRow['typename']): Finder {
  return (database, ids) => {
    const sql = `select canonical_key from fact where id = ? and type = '${typename}'`
    const keys = keysOf(database, sql, ids)
    return pair(ids, keys, loadFacts(database, typename, known(keys)))
  }
}

function keysOf(
  database: SqliteDatabase,
  sql: string,
  ids: readonly string[],
): readonly (number | undefined)[] {
  const statement = database.prepare(sql).raw()
  return ids.map((id) => (statement.get(id) as [number] | undefined)?.[0])
}

function known(keys: readonly (number | undefined)[]): readonly number[] {
  return keys.filter((key) => key !== undefined)
}

function pair<Row>(
  ids: readonly string[],
  keys: readonly (number | undefined)[],
  rows: ReadonlyMap<number, Row>,
): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>()
  for (const [place, id] of ids.entries()) {
    const key = keys[place]
    const row = key === undefined ? undefined : rows.get(key)
    if (row !== undefined) found.set(id, row)
  }
  return found
}
