import { wordSet } from '../../lexicon/word-set.ts'
import type { Token } from '../document.ts'
import type { FactDocument } from '../fact-document.ts'
import { lowerAt } from '../token-at.ts'
import { statusAt } from './status-at.ts'

/** What hosts, chairs and mediators do for talks of others. */
export const HOSTING = wordSet(
  `hosted hosts hosting chaired chairs chairing mediated mediates mediating brokered sponsored convened arranged facilitated
  facilitating moderated overseen`,
)
const HOST_ENDS = wordSet(
  ', ; was were is are has have had will began ended opened resumed between with on',
)
const HOSTS_REACH = 16

/** `mediated by` */
export function isHosted(tokens: readonly Token[], verb: number): boolean {
  return lowerAt(tokens, verb + 1) === 'by' && HOSTING.has(lowerAt(tokens, verb))
}

/** `were mediated`: told of them, not beside what is told. */
export function isPassive(tokens: readonly Token[], verb: number): boolean {
  return BEING.has(lowerAt(tokens, verb - 1))
}
const BEING = wordSet('is are was were be been being')

/** Where the names of those end by whom talks are hosted, of the verb at `verb`. */
export function endOfHosts(document: FactDocument, verb: number, end: number): number {
  const limit = Math.min(end, verb + HOSTS_REACH)
  let last = verb + 2
  while (last < limit && !endsHosts(document, last, end)) last += 1
  return last
}

/** `mediated by Norway broke down` */
function endsHosts(document: FactDocument, at: number, end: number): boolean {
  if (HOST_ENDS.has(lowerAt(document.tokens, at))) return true
  return document.tokens[at]?.shape === 'LOWER' && statusAt(document, at, at, end) !== undefined
}
