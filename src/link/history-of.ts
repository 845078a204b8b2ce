import type { NegotiationStatus } from '../model/fact.ts'

/** An event of talks as one article reports it. */
export interface ReportedEvent {
  /** Public id of the fact. */
  readonly id: string
  readonly articleId: string
  /** EDTF. */
  readonly publishedOn: string | null
  /** Of the article. */
  readonly chronology: number
  /** Place in the article: events of one article keep this order. */
  readonly ordinal: number
  readonly status: NegotiationStatus
  /** EDTF. */
  readonly date: string | null
}

/** An event in the history of its talks. */
export interface PlacedEvent {
  readonly id: string
  /** Place in the history, from 0, oldest first. */
  readonly order: number
  /** The id of the event that shows for all reports of it; its own where it is the only one or the first. */
  readonly canonicalId: string
}

/** Orders the events of one negotiation, oldest first, undated first. */
export function historyOf(events: readonly ReportedEvent[]): readonly PlacedEvent[] {
  return [...events]
    .sort((a, b) => a.chronology - b.chronology || a.ordinal - b.ordinal || (a.id < b.id ? -1 : 1))
    .map(({ id }, order) => ({ id, order, canonicalId: id }))
}
