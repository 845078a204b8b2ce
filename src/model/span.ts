/**
 * A stretch of an article's text: half-open, in UTF-16 code units, so that
 * `text.slice(start, end)` is what was read.
 */
export interface Span {
  readonly start: number
  readonly end: number
}
