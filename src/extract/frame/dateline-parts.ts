import type { Span } from '../../model/span.ts'

/** What a dateline says, as spans of the text and numbers. */
export interface DatelineParts extends Span {
  /** The first place named: `LONDON` of `LONDON/MOSCOW, March 10`; null for `July 28 (Bloomberg) --`. */
  readonly place: Span | null
  /** `MOSCOW` of `LONDON/MOSCOW`. */
  readonly others: readonly Span[]
  /** What stands behind the place: `South Korea`, `Mass.` */
  readonly region: Span | null
  readonly agency: Span | null
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}
