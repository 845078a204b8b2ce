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
  const clusters: Cluster[] = []
  for (const members of partition(type, signatures, corrections)) {
    clusters.push(toCluster(type, members, corrections))
  }
  return clusters
}

type Group = readonly Signature[]

/** The members of each entity by id, and the entities by their first member. */
function partition(
  type: EntityType,
  signatures: readonly Signature[],
  corrections: readonly Correction[],
): readonly Group[] {
  // Most blocks are.
  if (signatures.length === 1) return [signatures]
  const { group } = ENTITY_TYPES[type]
  const ordered = signatures.toSorted(byId)
  const blocks = groupBy(ordered, ({ block }) => block)
  const groups = [...blocks.values()].flatMap((block) => group(block, corrections))
  const entities = corrections.length > 0 ? joinSaid(groups, corrections) : groups
  return entities
    .map((members) => (members.length > 1 ? members.toSorted(byId) : members))
    .sort(([one], [other]) => (one && other ? byId(one, other) : 0))
}

const byId = (one: Signature, other: Signature) => (one.id < other.id ? -1 : 1)

/** Joins the groups that people said to be one. */
function joinSaid(groups: readonly Group[], corrections: readonly Correction[]): readonly Group[] {
  const sets = new DisjointSets()
  for (const [first, ...rest] of groups) {
    for (const member of rest) if (first) sets.join(first.id, member.id)
  }
  for (const { keepId, mergeId } of corrections) sets.join(keepId, mergeId)
  const joined = groupBy(groups, ([first]) => sets.find(first?.id ?? ''))
  return [...joined.values()].map((parts) => parts.flat())
}

function toCluster(type: EntityType, members: Group, corrections: readonly Correction[]): Cluster {
  const { compare, describe, namesOf } = ENTITY_TYPES[type]
  const leader = kept(members, corrections).reduce((best, next) =>
    compare(next, best) < 0 ? next : best,
  )
  return {
    leader: leader.id,
    members: members.map((member) => member.id),
    describe: () => {
      const description = describe(leader, members)
      const aliases = new Set(members.flatMap(namesOf))
      aliases.delete(description.name)
      return { ...description, aliases: [...aliases].sort() }
    },
  }
}

/** The members that people said to keep and did not say to merge into another; all where none is. */
function kept(members: Group, corrections: readonly Correction[]): Group {
  if (corrections.length === 0) return members
  const keep = new Set(corrections.map((correction) => correction.keepId))
  const merge = new Set(corrections.map((correction) => correction.mergeId))
  const candidates = members.filter(({ id }) => keep.has(id) && !merge.has(id))
  return candidates.length > 0 ? candidates : members
}
