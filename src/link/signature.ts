import type { EntityType } from '../model/entity.ts'

/** What linking compares of a name instead of its mentions: names that articles use alike share one. */
export interface Signature {
  /** Public, lasting; made of `type` and `content` (talks: of the article and what it reports). */
  readonly id: string
  readonly type: EntityType
  /** Signatures that could be one entity share a block. */
  readonly block: string
  /** JSON with sorted keys: all that clustering may look at. */
  readonly content: string
}

/** Signatures that are one entity, and what the entity is called. A function of the members alone. */
export interface Cluster {
  /** The member whose id the entity has. */
  readonly leader: string
  /** Ids, sorted, the leader among them. */
  readonly members: readonly string[]
  /** Worked out when asked for: of most clusters nobody asks, since they are as before. */
  readonly describe: () => EntityDescription
}

/** Columns of `entity` that linking decides. */
export interface EntityDescription {
  readonly type: EntityType
  readonly name: string
  /** Other forms, sorted, without `name`. */
  readonly aliases: readonly string[]
  readonly givenName: string | null
  readonly familyName: string | null
  readonly acronym: string | null
  readonly countryCode: string | null
  readonly demonym: string | null
  /** Id of the signature of a country's capital. */
  readonly capitalId: string | null
  readonly latitude: number | null
  readonly longitude: number | null
}

/** Two entities that people said are one, by ids of signatures. */
export interface Correction {
  readonly keepId: string
  readonly mergeId: string
}
