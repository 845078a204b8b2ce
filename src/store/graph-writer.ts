import type { SourceArticle } from '../model/article.ts'
import type { GivenReading } from './prepare-reading.ts'

/**
 * The one way into the graph. A call is one transaction: when it returns, every change in it is
 * durable, linked and visible as a whole; when it throws, none is.
 */
export interface GraphWriter {
  apply(changes: readonly ArticleChange[]): Promise<Applied>
  /** What is stored of these articles, so that an unchanged one need not be read again. */
  fingerprints(externalIds: readonly string[]): Promise<ReadonlyMap<string, Fingerprint>>
  /** The entity (by public id) that `mergeId` is from now on part of. Throws NOT_FOUND, INVALID_ARGUMENT. */
  mergeEntities(keepId: string, mergeId: string, at: string): Promise<Merged>
}

/** A writer in a thread of its own, for as long as there is much to write. */
export interface WritingThread extends Pick<GraphWriter, 'apply'> {
  /** Ends the thread; to be called when what was given to it is written. */
  close(): Promise<void>
}

export type ArticleChange =
  | {
      readonly kind: 'put'
      readonly article: SourceArticle
      /** Of the source article's own content, so that equal means unchanged. */
      readonly sha256: string
      readonly readerVersion: string
      readonly reading: GivenReading
      /** RFC 3339. */
      readonly ingestedAt: string
    }
  | { readonly kind: 'delete'; readonly externalId: string }

/** An article to be put into the graph. */
export type ArticlePut = Extract<ArticleChange, { kind: 'put' }>

export interface Fingerprint {
  readonly sha256: string
  readonly readerVersion: string
}

export interface Applied {
  /** One per change, in order. */
  readonly outcomes: readonly Outcome[]
  /** Public ids of negotiations whose status or history is another than before. */
  readonly changedNegotiations: readonly string[]
}
export interface Outcome {
  readonly result: 'created' | 'updated' | 'unchanged' | 'deleted' | 'absent'
  /** Public id of the article. */
  readonly id: string
}
export interface Merged {
  readonly id: string
  readonly changedNegotiations: readonly string[]
}
