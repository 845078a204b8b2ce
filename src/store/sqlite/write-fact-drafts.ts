import { ploverOf } from '../../lexicon/plover.ts'
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

/** A participant of a fact, already linked. */
export interface LinkedParticipant {
  readonly part: Part
  readonly entityKey: number
}

/** A fact of a reading as it goes into rows. `values` are the columns of its own table, in their order. */
export interface FactDraft {
  readonly type: FactType
  readonly participants: readonly ParticipantDraft[]
  readonly values: readonly (string | number | null)[]
  readonly evidence: readonly Evidence[]
}

/**
 * All facts of a reading, in the order in which they are numbered. Hot, so each type has a small
 * function of its own, which compiles at once; one that holds all of them took longer to compile than to run.
 */
export function factDraftsOf(reading: Reading): readonly FactDraft[] {
  const drafts: FactDraft[] = []
  for (const fact of reading.represents) drafts.push(representationDraft(fact))
  for (const fact of reading.roles) drafts.push(roleDraft(fact))
  for (const fact of reading.quotes) drafts.push(quoteDraft(fact))
  for (const fact of reading.meetings) drafts.push(meetingDraft(fact))
  for (const fact of reading.negotiations) {
    drafts.push(reportDraft(fact))
    for (const event of fact.events) drafts.push(eventDraft(fact.entity, event))
  }
  for (const fact of reading.figures) drafts.push(figureDraft(fact))
  return drafts
}

function representationDraft(fact: Reading['represents'][number]): FactDraft {
  const participants: ParticipantDraft[] = []
  addOne(participants, 'holder', fact.person)
  addOne(participants, 'country', fact.country)
  return { type: 'Representation', participants, values: [], evidence: fact.evidence }
}

function roleDraft(fact: Reading['roles'][number]): FactDraft {
  const participants: ParticipantDraft[] = []
  addOne(participants, 'holder', fact.person)
  addOne(participants, 'country', fact.country)
  addOne(participants, 'organization', fact.organization)
  return { type: 'Role', participants, values: [fact.title], evidence: fact.evidence }
}

function quoteDraft(fact: Reading['quotes'][number]): FactDraft {
  const participants: ParticipantDraft[] = []
  addOne(participants, 'speaker', fact.speaker)
  const values = [fact.text, fact.attribution]
  return { type: 'Quote', participants, values, evidence: fact.evidence }
}

function meetingDraft(fact: Reading['meetings'][number]): FactDraft {
  const participants: ParticipantDraft[] = []
  addMany(participants, 'participant', fact.participants)
  addMany(participants, 'party', fact.parties)
  addOne(participants, 'place', fact.place)
  addMany(participants, 'negotiation', fact.negotiations)
  const values = [fact.date, fact.duration]
  return { type: 'Meeting', participants, values, evidence: fact.evidence }
}

function reportDraft(fact: Reading['negotiations'][number]): FactDraft {
  const participants: ParticipantDraft[] = []
  addOne(participants, 'negotiation', fact.entity)
  addMany(participants, 'party', fact.parties)
  addMany(participants, 'topic', fact.topics)
  addMany(participants, 'negotiator', fact.negotiators)
  const values = [fact.scheduledFor]
  return { type: 'NegotiationReport', participants, values, evidence: fact.evidence }
}

function eventDraft(
  negotiation: EntityRef,
  event: Reading['negotiations'][number]['events'][number],
): FactDraft {
  const participants: ParticipantDraft[] = []
  addOne(participants, 'negotiation', negotiation)
  const values = [event.status, event.date, event.cameo, ...ploverValues(event.cameo)]
  return { type: 'NegotiationEvent', participants, values, evidence: event.evidence }
}

function figureDraft(fact: Reading['figures'][number]): FactDraft {
  const participants: ParticipantDraft[] = []
  addOne(participants, 'topic', fact.topic)
  addMany(participants, 'country', fact.countries)
  const { text, value, valueTo, unit, unitText, currency, measure, period, evidence } = fact
  const values = [text, value, valueTo, unit, unitText, currency, measure, period]
  return { type: 'TradeFigure', participants, values, evidence }
}

/** The class and the mode. */
function ploverValues(cameo: string | null): readonly (string | null)[] {
  const plover = ploverOf(cameo)
  return [plover?.event ?? null, plover?.mode ?? null]
}

function addOne(participants: ParticipantDraft[], part: Part, ref: EntityRef | null): void {
  if (ref !== null) participants.push({ part, ordinal: 0, ref })
}

function addMany(participants: ParticipantDraft[], part: Part, refs: readonly EntityRef[]): void {
  const first = participants.length
  for (const ref of new Set(refs)) {
    participants.push({ part, ordinal: participants.length - first, ref })
  }
}
