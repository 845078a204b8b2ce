import type { Filter, Page, PageRequest } from '../../graph-store.ts'
import type { SqliteDatabase } from '../sqlite-database.ts'
import type { ConnectionSource, ListOrder } from './connection-source.ts'
import { type CursorValue, formatCursor, parseCursor } from './cursor.ts'
import { findPublicIds } from './find-public-ids.ts'
import { listOrderOf, scopeOf } from './list-scope.ts'
import { beyond, NEVER, orderBy, type PageWindow, pageWindowOf } from './page-window.ts'
import { Parameters, type SqlValue } from './parameters.ts'

/** The columns of an edge, before they become its row. */
export type EdgeColumns = readonly SqlValue[]

/** What is asked of a list, whoever its parent is. */
interface PageQuestion {
  readonly database: SqliteDatabase
  readonly source: ConnectionSource
  readonly order: ListOrder
  readonly window: PageWindow
  readonly request: PageRequest
  /** Of the filter. */
  readonly conditions: readonly string[]
  readonly parameters: Parameters
}

/** One page of each parent. In process a prepared statement per parent is the cheapest set there is. */
export function findPages(
  database: SqliteDatabase,
  name: string,
  source: ConnectionSource,
  parents: readonly number[],
  request: PageRequest,
): readonly Page<EdgeColumns>[] {
  const window = pageWindowOf(request)
  const { order, orderName } = listOrderOf(name, source, request.orderBy)
  const parameters = new Parameters()
  const conditions = conditionsOf(source, request.filter, parameters, database) ?? [NEVER]
  const question = { database, source, order, window, request, conditions, parameters }
  const ids = findPublicIds(database, source.parent, parents)
  const inScope = scopeOf(name, request.filter, orderName)
  // A list without bounds is the same statement for every parent.
  const selectFirst =
    request.after === null && request.before === null ? selectOnPage(question, []) : null
  return parents.map((parent, place) =>
    findPage(question, parent, inScope(ids[place] ?? ''), selectFirst),
  )
}

/** The size of the whole list of one parent. */
export function countEdges(
  database: SqliteDatabase,
  source: ConnectionSource,
  parent: number,
  filter: Filter | null,
): number {
  const parameters = new Parameters()
  const conditions = conditionsOf(source, filter, parameters, database)
  if (conditions === undefined) return 0
  const sql =
    conditions.length === 0 && source.count !== undefined
      ? source.count
      : `select count(*) from ${source.from} where ${[source.where, ...conditions].join(' and ')}`
  const row = database
    .prepare(sql)
    .raw()
    .get({ ...source.values, ...parameters.values, parent }) as [number | null] | undefined
  return row?.[0] ?? 0
}

function conditionsOf(
  source: ConnectionSource,
  filter: Filter | null,
  parameters: Parameters,
  database: SqliteDatabase,
): readonly string[] | undefined {
  if (filter === null || source.filter === undefined) return []
  return source.filter(filter, parameters, database)
}

/** A place in a list; rows on one side of it are wanted. */
interface Bound {
  readonly values: readonly CursorValue[]
  readonly side: 'behind' | 'before'
  readonly inclusive: boolean
}

interface FoundEdge {
  readonly values: readonly CursorValue[]
  readonly columns: EdgeColumns
}

function findPage(
  question: PageQuestion,
  parent: number,
  scope: string,
  selectFirst: EdgeSelect | null,
): Page<EdgeColumns> {
  const { window, order, request } = question
  const read = (argument: 'after' | 'before') => {
    const cursor = request[argument]
    return cursor === null ? null : parseCursor(argument, cursor, scope, order.terms.length)
  }
  const after = read('after')
  const before = read('before')
  const bounds: readonly Bound[] = [
    ...(after === null ? [] : [{ values: after, side: 'behind', inclusive: false } as const]),
    ...(before === null ? [] : [{ values: before, side: 'before', inclusive: false } as const]),
  ]
  const select = selectFirst ?? selectOnPage(question, bounds)
  const found = select(parent)
  const more = found.length > window.size
  const edges = found.slice(0, window.size)
  if (!window.forward) edges.reverse()
  const goesOn = (side: Bound['side'], cursor: readonly CursorValue[] | null) =>
    cursor !== null && hasEdgeBeyond(question, parent, side, edges, cursor)
  return {
    edges: edges.map(({ columns, values }) => ({
      row: columns,
      cursor: formatCursor(scope, values),
    })),
    hasNextPage: (window.forward && more) || goesOn('behind', before),
    hasPreviousPage: (!window.forward && more) || goesOn('before', after),
  }
}

/** Whether the list has anything beyond a page that a cursor cut off on that side. */
function hasEdgeBeyond(
  question: PageQuestion,
  parent: number,
  side: Bound['side'],
  edges: readonly FoundEdge[],
  cursor: readonly CursorValue[],
): boolean {
  const outermost = side === 'behind' ? edges.at(-1) : edges[0]
  const bound: Bound =
    outermost === undefined
      ? { values: cursor, side, inclusive: true }
      : { values: outermost.values, side, inclusive: false }
  return createEdgeSelect(question, [bound], side === 'behind', 1)(parent).length > 0
}

/** The edges of one parent. */
type EdgeSelect = (parent: number) => FoundEdge[]

/** One more than the page holds, to see whether there is more. */
function selectOnPage(question: PageQuestion, bounds: readonly Bound[]): EdgeSelect {
  const { forward, size } = question.window
  return createEdgeSelect(question, bounds, forward, size + 1)
}

function createEdgeSelect(
  question: PageQuestion,
  bounds: readonly Bound[],
  forward: boolean,
  limit: number,
): EdgeSelect {
  const { source, order } = question
  const { terms } = order
  const own = new Parameters('b')
  const where = [
    source.where,
    ...question.conditions,
    ...bounds.map(({ values, side, inclusive }) => beyond(terms, values, side, inclusive, own)),
  ]
  // Terms by name, so that one which costs something is worked out once; a sum as limit, since the
  // engine prepares anew for each value of a bare parameter there.
  const named = terms.map((term, place) => ({ ...term, name: `term${place}` }))
  const columns = [...named.map((term) => `${term.sql} as ${term.name}`), source.columns]
  const sql = `select ${columns.join(', ')}
    from ${order.from ?? source.from} where ${where.join(' and ')}
    order by ${orderBy(named, forward)} limit @limit + 0`
  const statement = question.database.prepare(sql).raw()
  const values = { ...source.values, ...question.parameters.values, ...own.values, limit }
  return (parent) =>
    (statement.all({ ...values, parent }) as SqlValue[][]).map((row) => ({
      values: row.slice(0, terms.length) as CursorValue[],
      columns: row.slice(terms.length),
    }))
}
