import type { ConnectionName, Filter } from '../../graph-store.ts'
import type { SqliteDatabase } from '../sqlite-database.ts'
import { narrowArticles } from './article-filter.ts'
import { ARTICLE_SOURCES } from './article-sources.ts'
import type { ConnectionSource } from './connection-source.ts'
import { ENTITY_SOURCES } from './entity-sources.ts'
import { ROOT_SOURCES } from './root-sources.ts'

const CONNECTION_SOURCES: { readonly [C in ConnectionName]: ConnectionSource } = {
  ...ROOT_SOURCES,
  ...ARTICLE_SOURCES,
  ...ENTITY_SOURCES,
}

/** A connection as SQL, by the cheapest way to what the filter wants. */
export function connectionSourceOf(
  connection: ConnectionName,
  filter: Filter | null,
  database: SqliteDatabase,
): ConnectionSource {
  const source = CONNECTION_SOURCES[connection]
  if (connection !== 'Query.articles' || filter === null) return source
  return narrowArticles(source, filter, database)
}
