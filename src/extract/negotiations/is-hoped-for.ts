import { wordSet } from '../../lexicon/word-set.ts'
import type { FactDocument } from '../fact-document.ts'

const HOPES = wordSet(
  'optimistic pessimistic hopeful confident hoping doubtful chance chances prospect prospects likelihood possibility',
)
/** The subject of such a clause has not done yet what its verb says. */
const NOT_YET = wordSet('before until till pending')
const CLAUSE_ENDS = wordSet(
  '; : " “ ” `` ( ) but while although though and which who after when as because since it they he she',
)
const ABOUT = wordSet('about that for')
const REACH = 8

/** `optimistic about reaching an agreement`, `some way to go before the dispute is resolved`: nothing is agreed. */
export function isHopedFor(
  { tokens }: FactDocument,
  first: number,
  last: number,
  firstToken: number,
): boolean {
  for (let at = last - 1; at >= Math.max(firstToken, first - REACH); at -= 1) {
    const word = tokens[at]?.lower ?? ''
    if (CLAUSE_ENDS.has(word) || word === ',') return false
    if (HOPES.has(word)) return opensHope(tokens[at + 1]?.lower, tokens[at + 2]?.lower)
    // `before signing an agreement` tells of what was done first; `before talks are concluded` of none.
    if (NOT_YET.has(word) && at < first)
      return last > first && tokens[last]?.lower.endsWith('ed') === true
  }
  return false
}

/** `optimistic about`, `prospects for`, `hopeful of reaching`; not `hopeful of more trade`. */
function opensHope(next = '', second = ''): boolean {
  return ABOUT.has(next) || (next === 'of' && second.endsWith('ing'))
}
