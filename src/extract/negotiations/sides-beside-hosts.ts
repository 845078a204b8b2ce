import { wordSet } from '../../lexicon/word-set.ts'
import type { EntityRef } from '../../model/reading.ts'
import type { FactDocument } from '../fact-document.ts'
import { partiesIn, sidesIn } from './find-parties.ts'

const HOSTING = wordSet('hosted hosts hosting chaired chairs chairing mediated brokered')
const HOST_ENDS = wordSet(
  ', ; was were is are has have had will began ended opened resumed between with on',
)

/**
 * The sides of talks told in tokens `first` to `end`, of which the word at `cue` tells how they stand; who hosts or chairs
 * them is none: `Norway hosted talks between A and B`, `were chaired by Norway`.
 */
export function sidesBesideHosts(
  document: FactDocument,
  cue: number,
  first: number,
  end: number,
): readonly EntityRef[] {
  const hosts = hostsIn(document, first, end)
  const isHost = isHosting(document, cue) && document.tokens[cue + 1]?.lower !== 'by'
  return sidesIn(document, isHost ? cue + 1 : first, end).filter((side) => !hosts.includes(side))
}

/** `chaired by Norway`: who is told of as host or chair alone. */
export function hostsIn(document: FactDocument, first: number, end: number): readonly EntityRef[] {
  const { tokens } = document
  let by = first + 1
  while (by < end && !(tokens[by]?.lower === 'by' && isHosting(document, by - 1))) by += 1
  if (by >= end) return []
  let last = by + 1
  while (last < end && !HOST_ENDS.has(tokens[last]?.lower ?? '')) last += 1
  const others = [...partiesIn(document, first, by), ...partiesIn(document, last, end)]
  return partiesIn(document, by, last).filter((host) => !others.includes(host))
}

const isHosting = ({ tokens }: FactDocument, at: number): boolean =>
  HOSTING.has(tokens[at]?.lower ?? '')
