import type { Span } from './span.ts'

/**
 * Where in its article a fact was read, how sure the reader is, and which rule read it.
 * W3C Web Annotation: a TextPositionSelector into the article's text.
 */
export interface Evidence extends Span {
  /** Index into the reading's `sentences`. */
  readonly sentence: number
  /** Chance that the fact is right, 0 to 1. */
  readonly confidence: number
  /** `<reader>/<rule>`, such as `read-quotes/said-after`. */
  readonly method: string
}
