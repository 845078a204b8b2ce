import { wordSet } from '../../lexicon/word-set.ts'
import type { FactDocument } from '../fact-document.ts'
import { lowerAt } from '../token-at.ts'

const REACH = 6
const PLANS = wordSet('plan plans intention intentions desire wish')
const INTENDING = wordSet('intend intending plan planning')
const LINKS = wordSet(
  'to of try trying seek seeking hold holding begin enter open the a any new more',
)

/** `has no plans to seek talks`, `does not intend to renegotiate`: right before the talks nothing but that. */
export function isUnplanned({ tokens }: FactDocument, token: number, firstToken: number): boolean {
  for (let at = token - 1; at > Math.max(firstToken, token - REACH); at -= 1) {
    const word = lowerAt(tokens, at)
    if (PLANS.has(word) && lowerAt(tokens, at - 1) === 'no') return true
    if (INTENDING.has(word) && lowerAt(tokens, at - 1) === 'not') return true
    if (!LINKS.has(word)) return false
  }
  return false
}
