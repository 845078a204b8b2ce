import type { EntityType } from '../model/entity.ts'
import { DisjointSets } from './disjoint-sets.ts'
import { ENTITY_TYPES } from './entity-types.ts'
import { groupBy } from './group-by.ts'
import type { Cluster, Correction, Signature } from './signature.ts'

/**
 * Says which signatures are one entity. `signatures` are whole blocks of one type: every block
 * whose entities are asked for, and every block that a chain of corrections joins to one of them,
 * also a chain through ids that are not there any more. The order of neither argument matters;
 * corrections that speak of none of the signatures do nothing.
 */
export function clusterBlock(
  type: EntityType,
  signatures: readonly Signature[],
  corrections: readonly Correction[],
): readonly Cluster[] {
  const { group } = ENTITY_TYPES[type]
  const ordered = [...signatures].sort((one, other) => (one.id < other.id ? -1 : 1))
  const sets = new DisjointSets()
  for (const block of groupBy(ordered, (signature) => signature.block).values()) {
    for (const [first, ...rest] of group(block, corrections)) {
      for (const member of rest) if (first) sets.join(first.id, member.id)
    }
  }
  for (const { keepId, mergeId } of corrections) sets.join(keepId, mergeId)
  const clusters = [...groupBy(ordered, (signature) => sets.find(signature.id)).values()]
  return clusters.map((members) => toCluster(type, members, corrections))
}

function toCluster(
  type: EntityType,
  members: readonly Signature[],
  corrections: readonly Correction[],
): Cluster {
  const { compare, describe, namesOf } = ENTITY_TYPES[type]
  const candidates = kept(members, corrections)
  const leader = candidates.reduce((best, next) => (compare(next, best) < 0 ? next : best))
  const description = describe(leader, members)
  const aliases = new Set(members.flatMap(namesOf))
  aliases.delete(description.name)
  return {
    leader: leader.id,
    members: members.map((member) => member.id),
    description: { ...description, aliases: [...aliases].sort() },
  }
}

/** The members that people said to keep and did not say to merge into another; all where none is. */
function kept(
  members: readonly Signature[],
  corrections: readonly Correction[],
): readonly Signature[] {
  if (corrections.length === 0) return members
  const keep = new Set(corrections.map((correction) => correction.keepId))
  const merge = new Set(corrections.map((correction) => correction.mergeId))
  const candidates = members.filter(({ id }) => keep.has(id) && !merge.has(id))
  return candidates.length > 0 ? candidates : members
}
