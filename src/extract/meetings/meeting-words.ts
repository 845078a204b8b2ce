import type { EntityRef } from '../../model/reading.ts'

/** The words of a sentence that tells of a meeting, and whom they name. */
export interface MeetingWords {
  lower(at: number): string
  /** How a word is written. */
  shape(at: number): string | undefined
  /** The person named at a token, also by `he` or `her`; -1 for none. */
  personAt(at: number): EntityRef
}
