import type { Evidence } from '../../model/evidence.ts'
import type { EntityRef, Meeting, NegotiationEvent } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'

/** What talks are on where the lexicon has no word for it: the words of the sentence. */
export interface PhraseTopic {
  /** The normalised words. */
  readonly key: string
  readonly name: string
  readonly span: Span
}

/** Talks as one article reports them, before topics and talks have become entities. */
export interface NegotiationDraft {
  readonly parties: readonly EntityRef[]
  /** Keys of the lexicon or of `phrases`. The first gives the talks their name. */
  readonly topicKeys: readonly string[]
  readonly phrases: readonly PhraseTopic[]
  readonly negotiators: readonly EntityRef[]
  readonly events: readonly NegotiationEvent[]
  readonly scheduledFor: string | null
  readonly evidence: readonly Evidence[]
  readonly salience: number
}

/** A meeting that tells its talks by their place among the drafts. */
export interface MeetingDraft extends Omit<Meeting, 'negotiations'> {
  readonly negotiationDrafts: readonly number[]
}
