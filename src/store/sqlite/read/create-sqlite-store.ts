import type {
  ConnectionName,
  GraphStore,
  ListName,
  Page,
  PageRequest,
  RowByConnection,
  RowByKind,
  RowByList,
  RowKind,
} from '../../graph-store.ts'
import type { SqliteDatabase } from '../sqlite-database.ts'
import { connectionSourceOf } from './connection-sources.ts'
import { countGraph } from './count-graph.ts'
import { countHits, findHits } from './find-hits.ts'
import { findLists } from './find-lists.ts'
import { findArticlesByExternalId, findCountriesByCode, findEntitiesByName } from './find-names.ts'
import { findNodes } from './find-nodes.ts'
import { countEdges, findPages } from './find-pages.ts'
import { findPath } from './find-path.ts'
import { loadArticles } from './load-articles.ts'
import { EDGE_LOADERS } from './load-edges.ts'
import { loadEntities } from './load-entities.ts'
import { defineSqlFunctions } from './sql-functions.ts'

/** The graph's questions, answered by SQLite. `close` closes the database. */
export function createSqliteStore(database: SqliteDatabase): GraphStore {
  defineSqlFunctions(database)
  return {
    nodes: async (ids) => findNodes(database, ids),
    rows: async (kind, keys) => findRows(database, kind, keys),
    lists: async <L extends ListName>(list: L, parents: readonly number[]) =>
      findLists(database, list, parents) as readonly (readonly RowByList[L][])[],
    pages: async (connection, parents, request) =>
      findConnectionPages(database, connection, parents, request),
    counts: async (connection, parents, filter) =>
      countEdges(
        database,
        connectionSourceOf(connection, { filter, orderBy: null }, database),
        parents,
        filter,
      ),
    articlesByExternalId: async (externalIds) => findArticlesByExternalId(database, externalIds),
    entitiesByName: async (type, names) => findEntitiesByName(database, type, names),
    countriesByCode: async (codes) => findCountriesByCode(database, codes),
    search: async (request) => findHits(database, request),
    searchCount: async (request) => countHits(database, request),
    path: async (fromId, toId, maxSteps) => findPath(database, fromId, toId, maxSteps),
    statistics: async () => countGraph(database),
    close: async () => database.close(),
  }
}

const ROW_LOADERS = { article: loadArticles, entity: loadEntities }

function findRows<K extends RowKind>(
  database: SqliteDatabase,
  kind: K,
  keys: readonly number[],
): readonly (RowByKind[K] | undefined)[] {
  const rows = ROW_LOADERS[kind](database, keys) as ReadonlyMap<number, RowByKind[K]>
  return keys.map((key) => rows.get(key))
}

/** Pages of places first, then the rows of all pages at once. */
function findConnectionPages<C extends ConnectionName>(
  database: SqliteDatabase,
  connection: C,
  parents: readonly number[],
  request: PageRequest,
): readonly Page<RowByConnection[C]>[] {
  const source = connectionSourceOf(connection, request, database)
  const pages = findPages(database, connection, source, parents, request)
  const rows = EDGE_LOADERS[source.edge](
    database,
    pages.flatMap((page) => page.edges.map((edge) => edge.row)),
  ) as readonly (RowByConnection[C] | undefined)[]
  let taken = 0
  return pages.map(({ edges, hasNextPage, hasPreviousPage }) => {
    const first = taken
    taken += edges.length
    return {
      edges: edges.flatMap(({ cursor }, place) => {
        const row = rows[first + place]
        return row === undefined ? [] : [{ row, cursor }]
      }),
      hasNextPage,
      hasPreviousPage,
    }
  })
}
