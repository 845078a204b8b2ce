import type { RelationKind } from '../model/entity.ts'
import type { Evidence } from '../model/evidence.ts'
import type { EntityRef } from '../model/reading.ts'
import type { Relation } from './relation.ts'

/** Relations of one article as they are gathered. */
export interface RelationSet {
  /** In either direction; a name in relation to itself says nothing. */
  add(kind: RelationKind, one: EntityRef, other: EntityRef, evidence: readonly Evidence[]): void
  /** By ref and otherRef. */
  sorted(): readonly Relation[]
}

interface Gathered {
  /** Of both refs; orders them. */
  readonly place: number
  readonly ref: EntityRef
  readonly otherRef: EntityRef
  readonly kinds: RelationKind[]
  evidence: Evidence
  isFact: boolean
}

/** An empty set of relations between so many names. */
export function createRelationSet(names: number): RelationSet {
  const gathered = new Map<number, Gathered>()
  return {
    add: (kind, one, other, evidence) => {
      const best = bestOf(evidence)
      if (one === other || best === undefined) return
      const isFact = kind !== 'SAME_SENTENCE'
      const ref = Math.min(one, other)
      const otherRef = Math.max(one, other)
      const place = ref * names + otherRef
      const known = gathered.get(place)
      if (!known) {
        gathered.set(place, { place, ref, otherRef, kinds: [kind], evidence: best, isFact })
        return
      }
      if (!known.kinds.includes(kind)) known.kinds.push(kind)
      if (isFact === known.isFact ? isBetter(best, known.evidence) : isFact) {
        known.evidence = best
        known.isFact = isFact
      }
    },
    sorted: () => {
      const relations: Relation[] = []
      const inOrder = [...gathered.values()].sort((a, b) => a.place - b.place)
      for (const { ref, otherRef, kinds, evidence } of inOrder) {
        relations.push({ ref, otherRef, kinds, evidence })
      }
      return relations
    },
  }
}

function bestOf(evidence: readonly Evidence[]): Evidence | undefined {
  let best: Evidence | undefined
  for (const next of evidence) if (best === undefined || isBetter(next, best)) best = next
  return best
}

/** The surer one; of equally sure ones the earlier. A fact always says more than a sentence. */
function isBetter(one: Evidence, other: Evidence): boolean {
  if (one.confidence !== other.confidence) return one.confidence > other.confidence
  return one.start !== other.start ? one.start < other.start : one.end < other.end
}
