/** The contract's filter inputs, as they come from GraphQL; `null` and absent mean the same. */
export type Filter = Readonly<Record<string, unknown>>

/** The size of a page where neither `first` nor `last` is given. */
export const DEFAULT_PAGE_SIZE = 20
/** The most that `first` and `last` may ask for. */
export const MAXIMUM_PAGE_SIZE = 100
/** The most values that a list in a filter may hold. */
export const MAXIMUM_LIST_LENGTH = 100

export interface PageRequest {
  readonly first: number | null
  readonly last: number | null
  readonly after: string | null
  readonly before: string | null
  readonly filter: Filter | null
  /** The contract's order enums, such as `PUBLISHED_DESC`; null for the list's own order. */
  readonly orderBy: string | null
}
export interface Page<Row> {
  readonly edges: readonly { readonly row: Row; readonly cursor: string }[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}
