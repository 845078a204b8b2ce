import type {
  ConnectionName,
  Filter,
  GraphStore,
  ListName,
  Page,
  PageRequest,
  RowByConnection,
  RowByKind,
  RowByList,
  RowKind,
} from '../../graph-store.ts'
import { toStoreError } from '../open-failure.ts'
import type { SqliteDatabase } from '../sqlite-database.ts'
import { type AnswerMemory, createAnswerMemory } from './answer-memory.ts'
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
  const remember = createAnswerMemory(database)
  const ask = <Answer>(question: () => Answer): Promise<Answer> => inSnapshot(database, question)
  return {
    nodes: (ids) => ask(() => findNodes(database, ids)),
    rows: (kind, keys) => ask(() => findRows(database, kind, keys)),
    lists: <L extends ListName>(list: L, parents: readonly number[]) =>
      ask(() => findLists(database, list, parents) as readonly (readonly RowByList[L][])[]),
    pages: (connection, parents, request) =>
      ask(() => findConnectionPages(database, connection, parents, request)),
    counts: (connection, parents, filter) =>
      ask(() => countConnection(database, remember, connection, parents, filter)),
    articlesByExternalId: (ids) => ask(() => findArticlesByExternalId(database, ids)),
    entitiesByName: (type, names) => ask(() => findEntitiesByName(database, type, names)),
    countriesByCode: (codes) => ask(() => findCountriesByCode(database, codes)),
    search: (request) => ask(() => findHits(database, remember, request)),
    searchCount: (request) => ask(() => countHits(database, remember, request)),
    path: (fromId, toId, maxSteps) => ask(() => findPath(database, fromId, toId, maxSteps)),
    statistics: () => ask(() => remember('statistics', () => countGraph(database))),
    close: async () => database.close(),
  }
}

/**
 * All statements of one question see one state of the graph, whatever other processes write
 * meanwhile. In this process nothing comes between them, since they run without a pause.
 */
async function inSnapshot<Answer>(
  database: SqliteDatabase,
  question: () => Answer,
): Promise<Answer> {
  try {
    if (database.handle.inTransaction) return question()
    database.prepare('begin').run()
    try {
      return question()
    } finally {
      // An error of the disk may have ended it already.
      if (database.handle.inTransaction) database.prepare('commit').run()
    }
  } catch (error) {
    throw toStoreError(error, database.path)
  }
}

function countConnection(
  database: SqliteDatabase,
  remember: AnswerMemory,
  connection: ConnectionName,
  parents: readonly number[],
  filter: Filter | null,
): readonly number[] {
  const source = connectionSourceOf(connection, { filter, orderBy: null }, database)
  return parents.map((parent) =>
    remember(`${connection} ${parent} ${JSON.stringify(filter)}`, () =>
      countEdges(database, source, parent, filter),
    ),
  )
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
