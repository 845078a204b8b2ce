import type { RelationKind } from '../../model/entity.ts'

/** Bit n of `kinds` in the tables `relation` and `related` is the n-th of these; so are the counting columns. */
export const RELATION_KINDS = [
  'SAME_SENTENCE',
  'MET_WITH',
  'NEGOTIATES_WITH',
  'NEGOTIATES',
  'PARTY_TO',
  'REPRESENTS',
  'ROLE_AT',
  'LOCATED_IN',
  'ABOUT',
] as const satisfies readonly RelationKind[]

/** What a name of an article contributes. */
export interface LinkedName {
  readonly ref: number
  readonly entityKey: number
  readonly type: string
  readonly salience: number
  readonly mentionCount: number
}

/** Two names of an article in relation. */
export interface NameRelation {
  readonly ref: number
  readonly otherRef: number
  readonly kinds: number
}

/** An entity in an article, all its names there taken together. */
export interface Appearance {
  readonly entityKey: number
  readonly salience: number
  readonly mentionCount: number
}

/** Two entities that one article sets in relation, `entityKey < otherKey`. */
export interface EntityPair {
  readonly entityKey: number
  readonly otherKey: number
  readonly kinds: number
}

/** What one article adds to the derived tables, as its names are linked at present. */
export interface Contribution {
  readonly appearances: readonly Appearance[]
  readonly pairs: readonly EntityPair[]
}

export function contributionOf(
  names: readonly LinkedName[],
  relations: readonly NameRelation[],
): Contribution {
  const entityOfRef = new Map<number, number>()
  const appearances = new Map<number, Appearance>()
  for (const name of names) {
    entityOfRef.set(name.ref, name.entityKey)
    const other = appearances.get(name.entityKey)
    appearances.set(name.entityKey, {
      entityKey: name.entityKey,
      salience: Math.max(name.salience, other?.salience ?? 0),
      mentionCount: name.mentionCount + (other?.mentionCount ?? 0),
    })
  }
  return { appearances: [...appearances.values()], pairs: pairsOf(entityOfRef, relations) }
}

function pairsOf(
  entityOfRef: ReadonlyMap<number, number>,
  relations: readonly NameRelation[],
): readonly EntityPair[] {
  const pairs = new Map<number, EntityPair>()
  for (const relation of relations) {
    const one = entityOfRef.get(relation.ref)
    const other = entityOfRef.get(relation.otherRef)
    if (one === undefined || other === undefined || one === other) continue
    const entityKey = Math.min(one, other)
    const otherKey = Math.max(one, other)
    const place = pairPlace(entityKey, otherKey)
    const kinds = relation.kinds | (pairs.get(place)?.kinds ?? 0)
    pairs.set(place, { entityKey, otherKey, kinds })
  }
  return [...pairs.values()]
}

const KEY_LIMIT = 2 ** 26

/** One number for a pair of keys; entities are numbered far below 2^26. */
export function pairPlace(entityKey: number, otherKey: number): number {
  return entityKey * KEY_LIMIT + otherKey
}

/** The inverse of `pairPlace`. */
export function keysOf(place: number): readonly [number, number] {
  const otherKey = place % KEY_LIMIT
  return [(place - otherKey) / KEY_LIMIT, otherKey]
}
