import type { GraphStore } from '../src/store/graph-store.ts'

/** What a resolver may reach: the graph to ask, and the desk that takes changes. One per request. */
export interface GraphContext {
  readonly store: GraphStore
  readonly desk: Desk
  /** Whether this request may change the graph; if not, the reason as an error code. */
  readonly writes: 'ALLOWED' | 'UNAUTHENTICATED' | 'FORBIDDEN'
}

/**
 * Takes changes to the graph and tells of them. `src/ingest` keeps it; the schema knows no more
 * than this. Errors for the caller are `WiregraphError`s.
 */
export interface Desk {
  ingestArticle(input: ArticleInput): Promise<IngestedArticle>
  /** True where there was such an article. */
  deleteArticle(externalId: string): Promise<boolean>
  /** The public id of the entity that both now are. */
  mergeEntities(keepId: string, mergeId: string): Promise<string>
  /** Public ids of articles as they come in, from now on; ends when the signal aborts. */
  articlesIngested(signal: AbortSignal): AsyncIterable<string>
  /** Public ids of negotiations whose status or history changes, from now on. */
  negotiationsChanged(signal: AbortSignal): AsyncIterable<string>
}

/** The contract's `IngestArticleInput`, with absent and null made one. */
export interface ArticleInput {
  readonly externalId: string | null
  readonly text: string
  readonly headline: string | null
  readonly publishedOn: string | null
  readonly url: string | null
  readonly agency: string | null
}

export interface IngestedArticle {
  /** Public id. */
  readonly id: string
  readonly created: boolean
}
