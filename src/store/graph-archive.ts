/**
 * The whole graph as flat records, for `export`, without the times of ingestion. Sorted by type and then id, so that equal graphs
 * give equal streams; entities and facts refer to each other by public id only.
 */
export interface GraphArchive {
  /** Streams: memory does not grow with the graph. */
  records(): AsyncIterable<ArchiveRecord>
}

/**
 * One node of the graph. Properties are named as the GraphQL fields that show them (`publishedOn`,
 * `represents`, `evidence`); references to other nodes are `{ "id": … }`. Null and empty are left out.
 */
export interface ArchiveRecord {
  readonly id: string
  /** The GraphQL type. */
  readonly type: string
  readonly [property: string]: ArchiveValue | undefined
}

export type ArchiveValue =
  | string
  | number
  | boolean
  | { readonly [property: string]: ArchiveValue | undefined }
  | readonly ArchiveValue[]
