import { wordSet } from '../../lexicon/word-set.ts'
import type { FactDocument } from '../fact-document.ts'
import { lowerAt } from '../token-at.ts'

const NONE = wordSet('no neither')
/** What stands between `no` and the deal: `no final agreement`. */
const KINDS = wordSet('final formal firm comprehensive written such lasting immediate new overall')
const BEING = wordSet('was were had has have been could be')
const REACHED = wordSet('reached signed struck concluded achieved found made reported possible')
const REACH = 5

/** `No agreement was reached`, `no accord could be reached`: where the verb stands; -1 where the sentence does not say so, or says `yet`. */
export function noDealCue(
  { tokens }: FactDocument,
  token: number,
  firstToken: number,
  endToken: number,
): number {
  let none = token - 1
  while (none > firstToken && KINDS.has(lowerAt(tokens, none))) none -= 1
  if (none < firstToken || !NONE.has(lowerAt(tokens, none))) return -1
  for (let at = token + 1; at < Math.min(endToken, token + REACH); at += 1) {
    const word = lowerAt(tokens, at)
    if (REACHED.has(word)) return at > token + 1 ? at : -1
    if (!BEING.has(word)) return -1
  }
  return -1
}
