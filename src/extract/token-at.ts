import type { Token } from './document.ts'

/**
 * The token at a place that may lie outside of the text. An array that is asked for what it does not hold answers slowly ever
 * after, and V8 compiles anew whatever asked.
 */
export function tokenAt(tokens: readonly Token[], at: number): Token | undefined {
  return at >= 0 && at < tokens.length ? tokens[at] : undefined
}

/** The word at such a place in small letters; empty outside of the text. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokenAt(tokens, at)?.lower ?? ''
}
