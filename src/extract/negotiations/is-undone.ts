import { wordSet } from '../../lexicon/word-set.ts'
import type { Token } from '../document.ts'
import { lowerAt } from '../token-at.ts'

const NOT = wordSet("not n't never")
/** Who does not do one of these does the deed. */
const DOUBLE = wordSet(
  'fail fails failed failing refuse refuses refused hesitate hesitated forget forgotten only',
)
const ENDS = wordSet(', ; : and but or that who which')
const REACH = 5

/** `has not voted to accept`, `was not asked to sign`: the deed of the verb at `token` is not done; not `has not refused to sign`. */
export function isUndone(tokens: readonly Token[], token: number): boolean {
  if (lowerAt(tokens, token - 1) !== 'to') return false
  for (let at = token - 2; at > token - 2 - REACH; at -= 1) {
    const word = lowerAt(tokens, at)
    if (NOT.has(word)) return true
    if (DOUBLE.has(word) || ENDS.has(word)) return false
  }
  return false
}

/** `has not been able to reach`: it was tried. */
export function isUnable(tokens: readonly Token[], token: number): boolean {
  return ABLE.has(lowerAt(tokens, token - 2))
}
const ABLE = wordSet('able possible')
