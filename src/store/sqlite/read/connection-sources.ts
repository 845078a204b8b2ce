import type { ConnectionName, PageRequest } from '../../graph-store.ts'
import type { SqliteDatabase } from '../sqlite-database.ts'
import { narrowArticles } from './article-filter.ts'
import { ARTICLE_SOURCES } from './article-sources.ts'
import type { ConnectionSource } from './connection-source.ts'
import { ENTITY_SOURCES } from './entity-sources.ts'
import type { ListedFact } from './fact-joins.ts'
import { narrowFacts } from './narrow-facts.ts'
import { ROOT_SOURCES } from './root-sources.ts'

const CONNECTION_SOURCES: { readonly [C in ConnectionName]: ConnectionSource } = {
  ...ROOT_SOURCES,
  ...ARTICLE_SOURCES,
  ...ENTITY_SOURCES,
}

const FACT_LISTS: { readonly [C in ConnectionName]?: ListedFact } = {
  'Query.meetings': 'Meeting',
  'Query.quotes': 'Quote',
  'Query.tradeFigures': 'TradeFigure',
}

/** A connection as SQL, by the cheapest way to what the filter wants. */
export function connectionSourceOf(
  connection: ConnectionName,
  { filter, orderBy }: Pick<PageRequest, 'filter' | 'orderBy'>,
  database: SqliteDatabase,
): ConnectionSource {
  const source = CONNECTION_SOURCES[connection]
  if (filter === null) return source
  if (connection === 'Query.articles') return narrowArticles(source, filter, database)
  const type = FACT_LISTS[connection]
  return type === undefined ? source : narrowFacts(source, type, filter, orderBy, database)
}
