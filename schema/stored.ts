import type {
  ConnectionName,
  ListName,
  Page,
  PageRequest,
  RowByConnection,
  RowByList,
  RowKind,
} from '../src/store/graph-store.ts'
import { ROOT } from '../src/store/graph-store.ts'
import type { GraphContext } from './context.ts'
import { type Loaders, loadersOf } from './loaders.ts'
import { type PageArguments, toPageRequest } from './page-arguments.ts'
import { type Described, described, type StoredField } from './stored-field.ts'

// Each function gives the options of a Pothos field: its description as data, and the plain
// resolver that follows from it.

/** A field that is a property of the parent row. */
export function column<Name extends string>(name: Name) {
  return {
    ...described({ kind: 'column', column: name }),
    resolve: <Value>(row: { readonly [name in Name]: Value }): Value => row[name],
  }
}

/** A field of an edge that is a property of the row it carries. */
export function edgeColumn<Name extends string>(name: Name) {
  return {
    ...described({ kind: 'edgeColumn', column: name }),
    resolve: <Value>(edge: { readonly row: { readonly [name in Name]: Value } }): Value =>
      edge.row[name],
  }
}

/** A field that shows columns of the parent row as an object of their own. */
export function part() {
  return {
    ...described({ kind: 'part', unlessNull: null }),
    resolve: <Row>(row: Row): Row => row,
  }
}

/** The same where the object is null together with one of its columns. */
export function partUnlessNull<Name extends string>(name: Name) {
  return {
    ...described({ kind: 'part', unlessNull: name }),
    resolve: <Row extends { readonly [name in Name]: unknown }>(row: Row): Row | null =>
      row[name] === null ? null : row,
  }
}

interface TypeRef {
  readonly $inferType: unknown
}

/** A field that is the entity whose key the parent row holds; null with the key. */
export function reference<Type extends TypeRef, Name extends string>(type: Type, name: Name) {
  return referenceAmong('entity', type, name)
}

/** The same for another article. */
export function articleReference<Type extends TypeRef, Name extends string>(
  type: Type,
  name: Name,
) {
  return referenceAmong('article', type, name)
}

function referenceAmong<Type extends TypeRef, Name extends string>(
  rows: RowKind,
  type: Type,
  name: Name,
) {
  return {
    ...described({ kind: 'reference', column: name, rows }),
    type,
    nullable: true,
    resolve: (
      row: { readonly [name in Name]: number | null },
      _args: object,
      context: GraphContext,
    ) => {
      const key: number | null = row[name]
      return key === null
        ? null
        : (loadersOf(context).row(rows, key) as Promise<Type['$inferType']>)
    },
  } as const
}

/** A field that is the row whose key the parent row always holds. */
export function requiredReference<Type extends TypeRef, Name extends string>(
  type: Type,
  name: Name,
  rows: 'article' | 'entity',
) {
  return {
    ...described({ kind: 'reference', column: name, rows }),
    type,
    resolve: (row: { readonly [name in Name]: number }, _args: object, context: GraphContext) =>
      loadersOf(context).row(rows, row[name]) as Promise<Type['$inferType']>,
  } as const
}

/** A field that is an unpaged list of the parent row. */
export function list<Name extends ListName>(name: Name) {
  return {
    ...described({ kind: 'list', list: name }),
    resolve: (
      row: { readonly key: number },
      _args: object,
      context: GraphContext,
    ): Promise<readonly RowByList[Name][]> => loadersOf(context).list(name, row.key),
  }
}

/** A connection before it is known what of it is wanted: page and size are asked for apart. */
export interface Connection<Row> {
  page(): Promise<Page<Row>>
  count(): Promise<number>
}

class StoredConnection<Name extends ConnectionName> implements Connection<RowByConnection[Name]> {
  readonly #loaders: Loaders
  readonly #name: Name
  readonly #parent: number
  readonly #request: PageRequest

  constructor(loaders: Loaders, name: Name, parent: number, request: PageRequest) {
    this.#loaders = loaders
    this.#name = name
    this.#parent = parent
    this.#request = request
  }

  page(): Promise<Page<RowByConnection[Name]>> {
    return this.#loaders.page(this.#name, this.#parent, this.#request)
  }

  count(): Promise<number> {
    return this.#loaders.count(this.#name, this.#parent, this.#request)
  }
}

/** A field that is a paged list of the parent row. */
export function connection<Name extends ConnectionName>(name: Name) {
  return {
    ...described({ kind: 'connection', connection: name, root: false }),
    resolve: (
      row: { readonly key: number },
      args: PageArguments,
      context: GraphContext,
    ): Connection<RowByConnection[Name]> =>
      new StoredConnection(loadersOf(context), name, row.key, toPageRequest(args)),
  }
}

/** A field of `Query` that is a paged list of the whole graph. */
export function rootConnection<Name extends ConnectionName>(name: Name) {
  return {
    ...described({ kind: 'connection', connection: name, root: true }),
    resolve: (
      _root: object,
      args: PageArguments,
      context: GraphContext,
    ): Connection<RowByConnection[Name]> =>
      new StoredConnection(loadersOf(context), name, ROOT, toPageRequest(args)),
  }
}

type Asked = Extract<StoredField, { readonly kind: 'asked' }>

/** What a field with a resolver by hand says of itself: what a call weighs in nodes, and how many it gives. */
export function asked(cost: number, gives: Asked['gives'] = 'one'): Described {
  return described({ kind: 'asked', cost, gives })
}
