import type { Token } from '../document.ts'
import { lowerAt } from '../token-at.ts'
import { ATTEMPTS, KEEPING, MEASURES } from './cue-words.ts'

/** `months of talks`, `a round of talks` */
export function isMeasure(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at) === 'of' && MEASURES.has(lowerAt(tokens, at - 1))
}

/** `failure to live up to the treaty`: a pact broken is no stop of talks. */
export function isBreach(tokens: readonly Token[], at: number, token: number): boolean {
  for (let next = at + 1; next < token; next += 1)
    if (KEEPING.has(lowerAt(tokens, next))) return true
  return false
}

/** `efforts to strike a deal`; `try again to strike` tells more. */
export function isAttempt(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at - 1) === 'to' && ATTEMPTS.has(lowerAt(tokens, at - 2))
}
