import type { RelationKind } from '../../../model/entity.ts'
import { RELATION_KINDS } from '../derive-links.ts'

/** The bit of `SAME_SENTENCE`: two names stand together, and no fact ties them. */
export const SAME_SENTENCE_ONLY = 1

/** The kinds in a bit set, facts first. */
export function relationKindsOf(kinds: number): readonly RelationKind[] {
  const found = RELATION_KINDS.filter((_, bit) => (kinds >> bit) & 1)
  const facts = found.filter((kind) => kind !== 'SAME_SENTENCE')
  return facts.length === found.length ? facts : [...facts, 'SAME_SENTENCE']
}
