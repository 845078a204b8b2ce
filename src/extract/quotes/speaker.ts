import type { EntityRef } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'

/** Who says something: a person, or the words that name someone else. */
export interface Speaker {
  readonly person: EntityRef | null
  readonly words: Span | null
}
