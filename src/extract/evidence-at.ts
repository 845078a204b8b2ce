import type { Evidence } from '../model/evidence.ts'
import type { Span } from '../model/span.ts'

/**
 * Evidence for the letters from `start` to `end`; the sentence is the one that holds `start`.
 * `sentences` are sorted.
 */
export function evidenceAt(
  sentences: readonly Span[],
  span: Span,
  confidence: number,
  method: string,
): Evidence {
  return {
    start: span.start,
    end: span.end,
    sentence: sentenceAt(sentences, span.start),
    confidence,
    method,
  }
}

/** Index of the last sentence that begins at or before `position`; 0 where none does. */
export function sentenceAt(sentences: readonly Span[], position: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.start ?? 0) <= position) low = middle
    else high = middle - 1
  }
  return low
}
