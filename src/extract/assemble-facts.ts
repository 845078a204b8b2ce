import { findTopic } from '../lexicon/topics.ts'
import type { Evidence } from '../model/evidence.ts'
import type {
  EntityRef,
  LocalEntity,
  LocalTopic,
  Meeting,
  Mention,
  Negotiation,
  TradeFigure,
} from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { sentenceAt } from './evidence-at.ts'
import type { FactDocument } from './fact-document.ts'
import type { FigureDraft } from './figures/read-figures.ts'
import { withSingleBlanks } from './frame/single-blanks.ts'
import type { MeetingDraft, NegotiationDraft } from './negotiations/negotiation-draft.ts'
import { sorted } from './sorted.ts'

/** Facts whose topics and talks are entities. */
export interface AssembledFacts {
  readonly entities: readonly LocalEntity[]
  readonly mentions: readonly Mention[]
  readonly figures: readonly TradeFigure[]
  readonly negotiations: readonly Negotiation[]
  readonly meetings: readonly Meeting[]
}

export interface FactDrafts {
  readonly figures: readonly FigureDraft[]
  readonly negotiations: readonly NegotiationDraft[]
  readonly meetings: readonly MeetingDraft[]
}

/** Topics that facts speak of become entities with their mentions, and so do the talks; facts refer to them. */
export function assembleFacts(document: FactDocument, drafts: FactDrafts): AssembledFacts {
  const topics = new TopicEntities(document, drafts)
  const entities = [...document.entities, ...topics.entities]
  const mentions = [...document.mentions, ...document.within, ...topics.mentions]
  const firstTalks = entities.length
  // Loops, here and below: whoever reads them is to meet one kind of list (docs/extraction.md).
  const negotiations: Negotiation[] = []
  for (const draft of drafts.negotiations) {
    const entity = entities.length
    entities.push(toNegotiationEntity(document, topics, draft))
    negotiations.push(toNegotiation(topics, draft, entity))
    for (const where of draft.evidence) mentions.push(mentionAt(where, entity))
  }
  const figures: TradeFigure[] = []
  for (const draft of drafts.figures) figures.push(toFigure(topics, draft))
  const meetings: Meeting[] = []
  for (const draft of drafts.meetings) meetings.push(toMeeting(draft, firstTalks))
  return { entities, mentions: sorted(mentions, inOrder), figures, negotiations, meetings }
}

function inOrder(one: Mention, other: Mention): number {
  return one.start - other.start || one.end - other.end || one.entity - other.entity
}

function toNegotiation(
  topics: TopicEntities,
  draft: NegotiationDraft,
  entity: EntityRef,
): Negotiation {
  const { parties, topicKeys, negotiators, events, scheduledFor, evidence } = draft
  const refs: EntityRef[] = []
  for (const key of topicKeys) {
    const ref = topics.refOf(key)
    if (ref !== undefined) refs.push(ref)
  }
  return { entity, parties, topics: refs, negotiators, events, scheduledFor, evidence }
}

/** Member by member: where code runs seldom, V8 gives each object that is spread a shape of its own. */
function mentionAt(evidence: Evidence, entity: EntityRef): Mention {
  const { start, end, sentence, confidence, method } = evidence
  return { entity, kind: 'NAME', start, end, sentence, confidence, method }
}

function toMeeting(draft: MeetingDraft, firstTalks: EntityRef): Meeting {
  const { participants, parties, place, date, duration, evidence } = draft
  const negotiations: EntityRef[] = []
  for (const index of draft.negotiationDrafts) negotiations.push(firstTalks + index)
  return { participants, parties, place, date, duration, evidence, negotiations }
}

function toFigure(topics: TopicEntities, draft: FigureDraft): TradeFigure {
  const { text, value, valueTo, unit, unitText, currency } = draft
  const { measure, topicKey, countries, period, evidence } = draft
  const topic = topicKey === null ? null : (topics.refOf(topicKey) ?? null)
  return {
    text,
    value,
    valueTo,
    unit,
    unitText,
    currency,
    measure,
    countries,
    period,
    evidence,
    topic,
  }
}

function toNegotiationEntity(
  document: FactDocument,
  topics: TopicEntities,
  draft: NegotiationDraft,
): LocalEntity {
  const parties = draft.parties.flatMap((ref) => document.entities[ref]?.name ?? []).sort()
  const subject = topics.nameOf(draft.topicKeys[0] ?? '') ?? 'talks'
  const name = parties.length > 0 ? `${parties.join('–')}: ${subject}` : subject
  return { type: 'NEGOTIATION', name, aliases: [], salience: draft.salience }
}

const TOPIC_CONFIDENCE = 0.9

class TopicEntities {
  readonly entities: LocalTopic[] = []
  readonly mentions: Mention[] = []
  readonly #refs = new Map<string, EntityRef>()

  constructor(document: FactDocument, drafts: FactDrafts) {
    const ofTalks = new Set(drafts.negotiations.flatMap(({ topicKeys }) => topicKeys))
    for (const key of ofTalks) this.#add(document, key, drafts.negotiations)
    for (const { topicKey } of drafts.figures) {
      if (topicKey !== null) this.#add(document, topicKey, [])
    }
  }

  refOf(key: string): EntityRef | undefined {
    return this.#refs.get(key)
  }

  nameOf(key: string): string | undefined {
    const ref = this.#refs.get(key)
    return ref === undefined ? undefined : this.entities.find((topic) => topic.key === key)?.name
  }

  #add(document: FactDocument, key: string, negotiations: readonly NegotiationDraft[]): void {
    if (this.#refs.has(key)) return
    const ref = document.entities.length + this.entities.length
    const row = findTopic(key)
    const spans = row ? spansOfTopic(document, key) : spansOfPhrase(negotiations, key)
    const name = row?.name ?? key
    const forms = new Set<string>()
    for (const { start, end } of spans)
      forms.add(withSingleBlanks(document.text.slice(start, end)).toLowerCase())
    forms.delete(name)
    const aliases = [...forms].sort()
    this.#refs.set(key, ref)
    const salience = Math.min(1, 0.2 + 0.1 * spans.length + (negotiations.length > 0 ? 0.3 : 0))
    this.entities.push({ type: 'TOPIC', key, name, aliases, salience })
    const method = row ? 'read-topics/lexicon' : 'read-topics/phrase'
    for (const span of spans) {
      const { start, end } = span
      const sentence = sentenceAt(document.sentences, start)
      const confidence = TOPIC_CONFIDENCE
      this.mentions.push(mentionAt({ start, end, sentence, confidence, method }, ref))
    }
  }
}

function spansOfTopic({ topics }: FactDocument, key: string): readonly Span[] {
  const spans: Span[] = []
  for (const mention of topics) if (mention.topic.key === key) spans.push(mention)
  return spans
}

function spansOfPhrase(negotiations: readonly NegotiationDraft[], key: string): readonly Span[] {
  const spans: Span[] = []
  for (const { phrases } of negotiations)
    for (const phrase of phrases) if (phrase.key === key) spans.push(phrase.span)
  return spans
}
