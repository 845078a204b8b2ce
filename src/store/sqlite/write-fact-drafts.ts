import type { Evidence } from '../../model/evidence.ts'
import type { EntityRef, Reading } from '../../model/reading.ts'

/** The types of facts that have rows; the last two are in no GraphQL type, but have evidence like all. */
export type FactType =
  | 'Role'
  | 'Quote'
  | 'Meeting'
  | 'NegotiationEvent'
  | 'TradeFigure'
  | 'Representation'
  | 'NegotiationReport'

/** What part an entity has in a fact. */
export type Part =
  | 'holder'
  | 'speaker'
  | 'participant'
  | 'party'
  | 'place'
  | 'negotiation'
  | 'negotiator'
  | 'topic'
  | 'country'
  | 'organization'

export interface ParticipantDraft {
  readonly part: Part
  /** Place among those with the same part. */
  readonly ordinal: number
  readonly ref: EntityRef
}

/** A fact of a reading as it goes into rows. `values` are the columns of its own table, in their order. */
export interface FactDraft {
  readonly type: FactType
  readonly participants: readonly ParticipantDraft[]
  readonly values: readonly (string | number | null)[]
  readonly evidence: readonly Evidence[]
}

/** All facts of a reading, in the order in which they are numbered. */
export function factDraftsOf(reading: Reading): readonly FactDraft[] {
  return [
    ...reading.represents.map(
      (fact): FactDraft => ({
        type: 'Representation',
        participants: [...one('holder', fact.person), ...one('country', fact.country)],
        values: [],
        evidence: fact.evidence,
      }),
    ),
    ...reading.roles.map(
      (fact): FactDraft => ({
        type: 'Role',
        participants: [
          ...one('holder', fact.person),
          ...one('country', fact.country),
          ...one('organization', fact.organization),
        ],
        values: [fact.title],
        evidence: fact.evidence,
      }),
    ),
    ...reading.quotes.map(
      (fact): FactDraft => ({
        type: 'Quote',
        participants: one('speaker', fact.speaker),
        values: [fact.text, fact.attribution],
        evidence: fact.evidence,
      }),
    ),
    ...reading.meetings.map(
      (fact): FactDraft => ({
        type: 'Meeting',
        participants: [
          ...many('participant', fact.participants),
          ...many('party', fact.parties),
          ...one('place', fact.place),
          ...many('negotiation', fact.negotiations),
        ],
        values: [fact.date, fact.duration],
        evidence: fact.evidence,
      }),
    ),
    ...reading.negotiations.flatMap(negotiationDrafts),
    ...reading.figures.map(
      (fact): FactDraft => ({
        type: 'TradeFigure',
        participants: [...one('topic', fact.topic), ...many('country', fact.countries)],
        values: [
          fact.text,
          fact.value,
          fact.valueTo,
          fact.unit,
          fact.unitText,
          fact.currency,
          fact.measure,
          fact.period,
        ],
        evidence: fact.evidence,
      }),
    ),
  ]
}

function negotiationDrafts(fact: Reading['negotiations'][number]): readonly FactDraft[] {
  return [
    {
      type: 'NegotiationReport',
      participants: [
        ...one('negotiation', fact.entity),
        ...many('party', fact.parties),
        ...many('topic', fact.topics),
        ...many('negotiator', fact.negotiators),
      ],
      values: [fact.scheduledFor],
      evidence: fact.evidence,
    },
    ...fact.events.map(
      (event): FactDraft => ({
        type: 'NegotiationEvent',
        participants: one('negotiation', fact.entity),
        values: [event.status, event.date, event.cameo],
        evidence: event.evidence,
      }),
    ),
  ]
}

function one(part: Part, ref: EntityRef | null): readonly ParticipantDraft[] {
  return ref === null ? [] : [{ part, ordinal: 0, ref }]
}

function many(part: Part, refs: readonly EntityRef[]): readonly ParticipantDraft[] {
  return [...new Set(refs)].map((ref, ordinal) => ({ part, ordinal, ref }))
}
