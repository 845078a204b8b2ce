import type { Filter } from '../../graph-store.ts'
import type { SqliteDatabase } from '../sqlite-database.ts'
import type { Parameters, SqlValue } from './parameters.ts'

/** How an edge's row is made of its columns. */
export type EdgeKind =
  | 'article'
  | 'entity'
  | 'Meeting'
  | 'Quote'
  | 'TradeFigure'
  | 'named'
  | 'mention'
  | 'related'

export interface OrderTerm {
  /** Never null. */
  readonly sql: string
  readonly descending: boolean
}

export interface ListOrder {
  /** The last one tells any two rows apart; all come from the articles, none from the order they came in. */
  readonly terms: readonly OrderTerm[]
  /** Where this order is better walked from another table. */
  readonly from?: string
}

/** Whose list it is: which table knows the public id of a parent. */
export type ParentKind = 'root' | 'article' | 'entity' | 'fact'

/**
 * One connection as SQL. `@parent` is the parent's key. Aliases are the same everywhere: `a` article,
 * `e` entity, `f` fact, `x` appearance; filters count on them.
 */
export interface ConnectionSource {
  readonly parent: ParentKind
  readonly edge: EdgeKind
  /** The key of the row, and for edges that are more than a row the further columns they are made of. */
  readonly columns: string
  readonly from: string
  readonly where: string
  /** The first one is the list's own order. */
  readonly orders: Readonly<Record<string, ListOrder>>
  readonly filter?: FilterToSql
  /** Named values that `from` itself needs. */
  readonly values?: Readonly<Record<string, SqlValue>>
  /** Counts the whole list, where that is cheaper than counting its rows. */
  readonly count?: string
}

/** Conditions for `where`; undefined where nothing can match. Throws for values that are none. */
export type FilterToSql = (
  filter: Filter,
  parameters: Parameters,
  database: SqliteDatabase,
) => readonly string[] | undefined

export function ascending(sql: string): OrderTerm {
  return { sql, descending: false }
}

export function descending(sql: string): OrderTerm {
  return { sql, descending: true }
}
