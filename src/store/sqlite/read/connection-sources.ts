import type { ConnectionName } from '../../graph-store.ts'
import { ARTICLE_SOURCES } from './article-sources.ts'
import type { ConnectionSource } from './connection-source.ts'
import { ENTITY_SOURCES } from './entity-sources.ts'
import { ROOT_SOURCES } from './root-sources.ts'

/** Every connection of the graph as SQL. */
export const CONNECTION_SOURCES: { readonly [C in ConnectionName]: ConnectionSource } = {
  ...ROOT_SOURCES,
  ...ARTICLE_SOURCES,
  ...ENTITY_SOURCES,
}
