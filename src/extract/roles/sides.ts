import type { Evidence } from '../../model/evidence.ts'
import type { EntityRef } from '../../model/reading.ts'

/** Where it is kept who speaks for which country. */
export interface Sides {
  represent(person: EntityRef, country: EntityRef, evidence: Evidence): void
  /** The first country told; null for none. */
  countryOf(person: EntityRef | undefined): EntityRef | null
}
