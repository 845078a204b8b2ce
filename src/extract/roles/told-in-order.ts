import type { Evidence } from '../../model/evidence.ts'
import type { EntityRef } from '../../model/reading.ts'

interface Told {
  readonly person: EntityRef
  readonly evidence: readonly Evidence[]
}

/** By where the article tells it first. */
export function inOrder(a: Told, b: Told): number {
  return (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) || a.person - b.person
}

/** Each place once, from left to right. */
export function unique(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>()
  return evidence
    .filter(({ start, end }) => !seen.has(`${start} ${end}`) && seen.add(`${start} ${end}`))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
