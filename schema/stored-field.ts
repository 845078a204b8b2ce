import type { ConnectionName, ListName } from '../src/store/graph-store.ts'

/**
 * What a field of the schema is in the store, said as data. It stands in the field's
 * `extensions.wiregraph`; the plain resolver is made from it, and another executor may be.
 */
export type StoredField =
  /** A property of the parent row: a value, or a row that the parent carries. */
  | { readonly kind: 'column'; readonly column: string }
  /** A property of the row that the edge carries; null for the row itself. */
  | { readonly kind: 'edgeColumn'; readonly column: string | null }
  /** The parent row itself under another type; null where the named column is null. */
  | { readonly kind: 'part'; readonly unlessNull: string | null }
  /** The row that the parent's column holds the key of. */
  | { readonly kind: 'reference'; readonly column: string; readonly rows: 'article' | 'entity' }
  | { readonly kind: 'list'; readonly list: ListName }
  /** Its arguments are those of `PageRequest`. */
  | { readonly kind: 'connection'; readonly connection: ConnectionName; readonly root: boolean }
  /** Parts of a connection: its page's edges, its page's info, the size of the whole list. */
  | { readonly kind: 'edges' | 'pageInfo' | 'totalCount' }
  /** The place of an edge in its list. */
  | { readonly kind: 'cursor' }
  /** A resolver by hand. `cost` is what one call of it weighs, in nodes beside those it gives. */
  | {
      readonly kind: 'asked'
      readonly cost: number
      /** How many nodes it gives: a page of them, or one for each value of the argument named. */
      readonly gives: 'one' | 'page' | { readonly each: string }
    }

/** A type, not an interface: only so does it fit the open record of GraphQL's extensions. */
export type Described = { readonly extensions: { readonly wiregraph: StoredField } }

/** The option of a Pothos field that says what it is in the store. */
export function described(field: StoredField): Described {
  return { extensions: { wiregraph: field } }
}

/** What a field says of itself; undefined where it says nothing. */
export function storedFieldOf(field: {
  readonly extensions: Readonly<Record<string, unknown>>
}): StoredField | undefined {
  return field.extensions['wiregraph'] as StoredField | undefined
}
