import type { Refusal } from '../model/article.ts'

/** How many refusals a report lists, and as many skipped files and repeated ids; the others it counts. */
export const MAX_LISTED = 1_000

/** What an ingest did. */
export interface IngestReport {
  /** Taken in or found there already. */
  readonly articles: number
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly refused: readonly Refusal[]
  /** What lay in the folders beside the articles, and empty files. */
  readonly skipped: readonly SkippedSource[]
  /** Ids that came twice with different content; the later one counts. */
  readonly repeated: readonly RepeatedArticle[]
  /** How many more of each there are than are listed. */
  readonly unlisted: Unlisted
  readonly seconds: number
  /** Stopped before the end; what was taken in until then is kept. */
  readonly interrupted: boolean
}

export type Unlisted = Readonly<Record<'refused' | 'skipped' | 'repeated', number>>

export interface SkippedSource {
  readonly source: string
  readonly reason: string
}

export interface RepeatedArticle {
  readonly externalId: string
  /** The one that counts. */
  readonly source: string
}

/** How far an ingest is. */
export interface IngestProgress {
  readonly articles: number
  readonly refused: number
  readonly bytes: number
}
