import type { TalkKind } from '../../lexicon/talk-words.ts'
import type { NegotiationStatus } from '../../model/fact.ts'
import type { EntityRef } from '../../model/reading.ts'
import type { DateMention } from '../dates/read-dates.ts'
import type { PhraseTopic } from './negotiation-draft.ts'

/** A word that tells of talks. */
export interface Anchor {
  readonly kind: TalkKind
  readonly token: number
  readonly sentence: number
}

/** A word that says how talks stand. */
export interface StatusCue {
  readonly status: NegotiationStatus
  readonly token: number
  /** It tells of what is to come. */
  readonly ahead: boolean
  /** It stands in an aside that tells what was before. */
  readonly aside: boolean
}

/** What talks are on. */
export interface Subjects {
  /** Keys of lexicon topics. */
  readonly keys: readonly string[]
  readonly phrases: readonly PhraseTopic[]
  /** `car, glass talks` are talks on each; `talks on agriculture and services` are on both. */
  readonly each: boolean
}

/** One sentence's report of talks. */
export interface TalkReport {
  readonly anchor: Anchor
  readonly status: NegotiationStatus
  /** `read-negotiations/…` */
  readonly rule: string
  readonly start: number
  readonly end: number
  /** Said of these very talks. */
  readonly own: Subjects
  /** Named in the same sentence only. */
  readonly near: readonly string[]
  readonly parties: readonly EntityRef[]
  readonly people: readonly EntityRef[]
  readonly paragraph: number
  /** `talks with`, `talks between`: the parties are those of these talks. */
  readonly between: boolean
  /** The sides that `talks between` or `talks attended by` names, in full. */
  readonly listed: readonly EntityRef[]
  readonly date: DateMention | null
  /** It lies before what the article reports as news. */
  readonly past: boolean
}
