/** How well one kind of fact or attribute was read. */
export interface KindScore {
  readonly kind: string
  readonly gold: number
  readonly found: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** What an article's gold holds and the reader did not find, and the other way round. */
export interface Miss {
  readonly kind: string
  readonly article: string
  /** Names of facts; for an attribute what was read and what is right, in one line. */
  readonly missed: readonly string[]
  readonly extra: readonly string[]
}

/** A fact that was read, how sure the reader was of it, and whether it is so. */
export interface Claim {
  readonly kind: string
  readonly article: string
  readonly name: string
  readonly confidence: number
  readonly isRight: boolean
}

/** What `score.mjs` says of one set of gold. */
export interface Judgement {
  readonly articles: number
  readonly absent: number
  readonly overall: number
  readonly spansWrong: number
  /** Expected calibration error of negotiations, meetings, quotes and figures; null where none was read. */
  readonly calibration: number | null
  readonly rows: readonly KindScore[]
  readonly misses: readonly Miss[]
}

/** Countries against the tags of the agency's indexers. */
export interface TagScore {
  readonly articles: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly anyRecall: number
  /** Codes to the articles that are tagged with them and were not found to be about them. */
  readonly missed: Readonly<Record<string, readonly string[]>>
  readonly extra: Readonly<Record<string, readonly string[]>>
}

/** All that was measured of one set; without a peer where none was asked for. */
export interface SetFigures {
  readonly set: string
  readonly ours: Judgement
  readonly claims: readonly Claim[]
  readonly peer: Judgement | null
}

/** All that was measured of the tagged files. */
export interface TagFigures {
  readonly ours: TagScore
  readonly peer: TagScore | null
  readonly speed: SpeedFigures | null
}

/** Articles a second on one thread. */
export interface SpeedFigures {
  readonly articles: number
  readonly ours: number
  readonly peer: number
}

export interface AccuracyFigures {
  readonly sets: readonly SetFigures[]
  readonly tags: TagFigures | null
}
