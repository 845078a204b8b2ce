import type { TradeMeasure } from '../../model/fact.ts'

/** Rules of `read-figures`, and the chance that a figure whose measure one of them read is right. */
export const FIGURE_RULES = {
  /** `18 dlrs a barrel` */
  'unit-price': 0.96,
  /** `exports rose 12 pct`, `by 4 pct` */
  change: 0.96,
  /** `60 percent of the flow` */
  'share-of': 0.96,
  /** `9 billion dlrs debt`, `40 mln dlrs in tariffs` */
  'noun-behind': 0.96,
  /** `the deficit fell to 2 billion dlrs` */
  'noun-before': 0.96,
  /** `… from 9.8 percent`: what the figure before it measures */
  'same-as-before': 0.95,
  /** nothing near says: what such units measure by themselves */
  'unit-alone': 0.92,
} as const
export type MeasureRule = keyof typeof FIGURE_RULES

/** What a figure measures, by which rule, and the token of the word that says so (-1 if none does). */
export interface Measured {
  readonly measure: TradeMeasure
  readonly rule: MeasureRule
  readonly cue: number
}

/** All are made here, so that V8 knows one kind of them. */
export function measuredBy(measure: TradeMeasure, rule: MeasureRule, cue: number): Measured {
  return { measure, rule, cue }
}
