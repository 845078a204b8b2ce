import type { RelationKind } from '../model/entity.ts'
import type { Evidence } from '../model/evidence.ts'
import type { EntityRef } from '../model/reading.ts'

/** Two names that one article sets in relation; `ref` < `otherRef`. */
export interface Relation {
  readonly ref: EntityRef
  readonly otherRef: EntityRef
  /** Each once. */
  readonly kinds: readonly RelationKind[]
  /** Where the article says so best. */
  readonly evidence: Evidence
}
