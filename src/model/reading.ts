import type { EntityType, MentionKind } from './entity.ts'
import type { Evidence } from './evidence.ts'
import type { FigureUnit, NegotiationStatus, TradeMeasure } from './fact.ts'
import type { Span } from './span.ts'

/**
 * All that one article gives: what it names and what it states. A pure function of the article and
 * the reader's version. Entities are known here only inside this article, by their place in
 * `entities` (an `EntityRef`); which of them are one across articles is for `link` to say.
 */
export interface Reading {
  readonly frame: Frame
  readonly sentences: readonly Span[]
  readonly entities: readonly LocalEntity[]
  /** In reading order. */
  readonly mentions: readonly Mention[]
  readonly represents: readonly Representation[]
  readonly roles: readonly Role[]
  readonly quotes: readonly Quote[]
  readonly meetings: readonly Meeting[]
  readonly negotiations: readonly Negotiation[]
  readonly figures: readonly TradeFigure[]
}

/** Index into `Reading.entities`. */
export type EntityRef = number

/** What stands around the story: headline, dateline, byline, paragraphs. */
export interface Frame {
  readonly headline: string
  readonly dateline: Dateline | null
  /** EDTF; null where neither source nor text dates the article fully. */
  readonly publishedOn: string | null
  /** The agency, among the entities; null where none is told. */
  readonly agency: EntityRef | null
  readonly byline: readonly string[]
  readonly paragraphs: readonly Span[]
}

export interface Dateline {
  readonly text: string
  readonly place: EntityRef | null
  readonly country: EntityRef | null
  /** EDTF, as far as text and publication date say: `XXXX-08-25` without a year. */
  readonly date: string | null
}

/** Something named in one article. `salience`: from 0.5 an indexer would tag the article with it. */
interface LocalEntityBase {
  readonly type: EntityType
  /** The fullest form that the article gives (lexicon entities: the lexicon's name). */
  readonly name: string
  /** Other forms it takes in this article, without pronouns and titles; sorted, no duplicates. */
  readonly aliases: readonly string[]
  readonly salience: number
}
export interface LocalPerson extends LocalEntityBase {
  readonly type: 'PERSON'
  readonly givenName: string | null
  readonly familyName: string | null
}
export interface LocalOrganization extends LocalEntityBase {
  readonly type: 'ORGANIZATION'
  /** The lexicon's key for a known body, such as `european-community`; null for one known from the text alone. */
  readonly key: string | null
  readonly acronym: string | null
  /** ISO 3166-1 alpha-2, where the article or the lexicon says whose it is. */
  readonly country: string | null
}
export interface LocalCountry extends LocalEntityBase {
  readonly type: 'COUNTRY'
  readonly code: string
}
export interface LocalPlace extends LocalEntityBase {
  readonly type: 'PLACE'
  /** The gazetteer's key, such as `jakarta-id`; null for a place known from the text alone. */
  readonly key: string | null
  readonly country: string | null
}
export interface LocalTopic extends LocalEntityBase {
  readonly type: 'TOPIC'
  /** The lexicon's key, or the normalised words themselves. */
  readonly key: string
}
export interface LocalNegotiation extends LocalEntityBase {
  readonly type: 'NEGOTIATION'
}
export type LocalEntity =
  | LocalPerson
  | LocalOrganization
  | LocalCountry
  | LocalPlace
  | LocalTopic
  | LocalNegotiation

export interface Mention extends Evidence {
  readonly entity: EntityRef
  readonly kind: MentionKind
}

/** A person speaks for a country. */
export interface Representation {
  readonly person: EntityRef
  readonly country: EntityRef
  readonly evidence: readonly Evidence[]
}

/** A person holds an office or a post. The title is as printed. */
export interface Role {
  readonly person: EntityRef
  readonly title: string
  readonly country: EntityRef | null
  readonly organization: EntityRef | null
  readonly evidence: readonly Evidence[]
}

/** One stretch between one pair of quotation marks that is speech. */
export interface Quote {
  readonly text: string
  readonly speaker: EntityRef | null
  /** The words that name the speaker where no person is known. */
  readonly attribution: string | null
  readonly evidence: readonly Evidence[]
}

export interface Meeting {
  readonly participants: readonly EntityRef[]
  /** Countries and organisations. */
  readonly parties: readonly EntityRef[]
  readonly place: EntityRef | null
  /** EDTF. */
  readonly date: string | null
  /** ISO 8601-1 duration. */
  readonly duration: string | null
  /** Negotiations (entities of that type) that the meeting was part of. */
  readonly negotiations: readonly EntityRef[]
  readonly evidence: readonly Evidence[]
}

/** Talks as one article reports them; the entity it belongs to is of type NEGOTIATION. */
export interface Negotiation {
  readonly entity: EntityRef
  readonly parties: readonly EntityRef[]
  readonly topics: readonly EntityRef[]
  readonly negotiators: readonly EntityRef[]
  /** In the order in which they happened, as far as the article says. At least one. */
  readonly events: readonly NegotiationEvent[]
  /** EDTF date of the next round; null where the article sets none. */
  readonly scheduledFor: string | null
  readonly evidence: readonly Evidence[]
}

export interface NegotiationEvent {
  readonly status: NegotiationStatus
  /** EDTF; null where the article does not say. */
  readonly date: string | null
  /** CAMEO event code, such as 036 or 057; null where none fits. */
  readonly cameo: string | null
  readonly evidence: readonly Evidence[]
}

export interface TradeFigure {
  /** As printed. */
  readonly text: string
  /** Scale words multiplied out. */
  readonly value: number
  /** Upper end of a range. */
  readonly valueTo: number | null
  readonly unit: FigureUnit
  /** Printed unit of a mass, volume or count. */
  readonly unitText: string | null
  /** ISO 4217. */
  readonly currency: string | null
  readonly measure: TradeMeasure
  readonly topic: EntityRef | null
  readonly countries: readonly EntityRef[]
  /** EDTF. */
  readonly period: string | null
  readonly evidence: readonly Evidence[]
}
