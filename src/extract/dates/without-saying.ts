import type { Token } from '../document.ts'
import { lowerAt, tokenAt } from '../token-at.ts'

/** Where `…, A told reporters here Friday` begins: who tells of something, and when, is no part of it; else the end. */
export function withoutSaying(tokens: readonly Token[], from: number, end: number): number {
  for (let at = end - 1; at >= from; at -= 1) {
    if (lowerAt(tokens, at) !== 'said' && lowerAt(tokens, at) !== 'told') continue
    for (let back = at - 1; back >= Math.max(from, at - SAYER_REACH); back -= 1)
      if (tokenAt(tokens, back)?.text === ',') return back
    return end
  }
  return end
}
const SAYER_REACH = 9
