import { foldName } from '../../../link/fold-name.ts'
import type { EntityType } from '../../../model/entity.ts'
import { formatGlobalId } from '../../../model/global-id.ts'
import type { ArticleRow, EntityRow } from '../../graph-store.ts'
import type { SqliteDatabase } from '../sqlite-database.ts'
import { findEntityKeys } from './find-entity-keys.ts'
import { loadArticles } from './load-articles.ts'
import { loadEntities } from './load-entities.ts'
import { printed } from './match-words.ts'
import { Parameters } from './parameters.ts'

/** Entities by any form of their name; the most mentioned where several have it. */
export function findEntitiesByName(
  database: SqliteDatabase,
  type: EntityType,
  names: readonly string[],
): readonly (EntityRow | undefined)[] {
  const keys = names.map((name) => findKeyByName(database, type, name))
  const rows = loadEntities(
    database,
    keys.filter((key) => key !== undefined),
  )
  return keys.map((key) => (key === undefined ? undefined : rows.get(key)))
}

function findKeyByName(
  database: SqliteDatabase,
  type: EntityType,
  name: string,
): number | undefined {
  const parameters = new Parameters()
  const conditions = [
    `n.form = ${parameters.bind(foldName(name))}`,
    `e.type = ${parameters.bind(type)}`,
    ...printed(name, parameters),
  ]
  const row = database
    .prepare(
      `select e.key from entity_name n cross join entity e on e.key = n.entity_key
       where ${conditions.join(' and ')} order by e.mention_count desc, e.id limit 1`,
    )
    .raw()
    .get(parameters.values)
  return (row as [number] | undefined)?.[0]
}

/** Countries by code, whether or not an article names them. */
export function findCountriesByCode(
  database: SqliteDatabase,
  codes: readonly string[],
): readonly (EntityRow | undefined)[] {
  const keys = findEntityKeys(
    database,
    codes.map((code) => formatGlobalId('Country', code)),
  )
  const rows = loadEntities(
    database,
    keys.filter((key) => key !== undefined),
  )
  return keys.map((key) => (key === undefined ? undefined : rows.get(key)))
}

/** Articles by the provider's id. */
export function findArticlesByExternalId(
  database: SqliteDatabase,
  externalIds: readonly string[],
): readonly (ArticleRow | undefined)[] {
  const find = database.prepare('select key from article where external_id = ?').raw()
  const keys = externalIds.map((id) => (find.get(id) as [number] | undefined)?.[0])
  const rows = loadArticles(
    database,
    keys.filter((key) => key !== undefined),
  )
  return keys.map((key) => (key === undefined ? undefined : rows.get(key)))
}
