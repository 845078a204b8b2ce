import type { RelationKind } from '../../../model/entity.ts'
import { RELATION_KINDS } from '../derive-links.ts'

/** The bits of kinds in the columns called `kinds`. */
export function bitsOf(...kinds: readonly RelationKind[]): number {
  return kinds.reduce((bits, kind) => bits | (1 << RELATION_KINDS.indexOf(kind)), 0)
}

/** Two names stand together, and no fact ties them. */
export const SAME_SENTENCE_ONLY = bitsOf('SAME_SENTENCE')

/** The kinds in a bit set, facts first. */
export function relationKindsOf(kinds: number): readonly RelationKind[] {
  const found = RELATION_KINDS.filter((_, bit) => (kinds >> bit) & 1)
  const facts = found.filter((kind) => kind !== 'SAME_SENTENCE')
  return facts.length === found.length ? facts : [...facts, 'SAME_SENTENCE']
}
