import { wordSet } from '../../lexicon/word-set.ts'
import type { Token } from '../document.ts'
import { lowerAt } from '../token-at.ts'

const LEADING = wordSet('leads led heads headed represents represented negotiates speaks')
const NOUN_OR_VERB = wordSet('lead head')
const BEFORE_VERB = wordSet('will would to can could shall')

/** Words behind a name by which its bearer leads nobody, or somebody else does. */
export const NOT_LED = wordSet('not never refused declined failed asked said says')

/** `led`, `will lead`; not `took the lead`, nor a headline's `NAMES A AS HEAD`. */
export function isLeading(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at)
  if (NOUN_OR_VERB.has(word)) return BEFORE_VERB.has(lowerAt(tokens, at - 1))
  return LEADING.has(word)
}
