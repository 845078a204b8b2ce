import { wordSet } from '../../lexicon/word-set.ts'
import type { FactDocument } from '../fact-document.ts'
import { lowerAt } from '../token-at.ts'

const REFUSING = wordSet('will would')
/** Behind these it is said when talks are held instead. */
const PUTTING_OFF = wordSet('until till before planned scheduled')
const REACH = 24
const ENDS = wordSet(', ; but said')

/** `Peru will not resume talks`: whoever is the subject refuses; not `talks will not resume`, `would not resume talks until June`. */
export function isRefusal(
  { tokens, dateAt }: FactDocument,
  verb: number,
  talks: number,
  end: number,
): boolean {
  if (verb > talks || !REFUSING.has(lowerAt(tokens, verb - 2))) return false
  const last = Math.min(end, talks + REACH)
  for (let at = verb + 1; at < last && !ENDS.has(lowerAt(tokens, at)); at += 1)
    if (PUTTING_OFF.has(lowerAt(tokens, at)) || (dateAt[at] ?? -1) >= 0) return false
  return true
}
