import type { EntityType, MentionKind, RelationKind } from '../model/entity.ts'
import type { FigureUnit, NegotiationStatus, TradeMeasure } from '../model/fact.ts'
import type { Filter, Page, PageRequest } from './page-request.ts'

export {
  DEFAULT_PAGE_SIZE,
  type Filter,
  MAXIMUM_LIST_LENGTH,
  MAXIMUM_PAGE_SIZE,
  type Page,
  type PageRequest,
} from './page-request.ts'

/**
 * Every question that can be asked of the graph, each for many parents at once, named after the
 * GraphQL field that asks it: `Person.negotiations`. Nothing outside `store` knows which database
 * answers. Rows carry `key` (internal to that database) and `id` (public, lasting).
 */
export interface GraphStore {
  /** Nodes by public id, in the order asked; also ids of entities that have since been merged. */
  nodes(ids: readonly string[]): Promise<readonly (NodeRow | undefined)[]>
  /** Rows of one kind by key, in the order asked. */
  rows<K extends RowKind>(
    kind: K,
    keys: readonly number[],
  ): Promise<readonly (RowByKind[K] | undefined)[]>
  /** An unpaged list of each parent. */
  lists<L extends ListName>(
    list: L,
    parents: readonly number[],
  ): Promise<readonly (readonly RowByList[L][])[]>
  /** One page of each parent; for root fields the one parent is `ROOT`. */
  pages<C extends ConnectionName>(
    connection: C,
    parents: readonly number[],
    request: PageRequest,
  ): Promise<readonly Page<RowByConnection[C]>[]>
  /** The size of the whole list of each parent. */
  counts(
    connection: ConnectionName,
    parents: readonly number[],
    filter: Filter | null,
  ): Promise<readonly number[]>
  articlesByExternalId(externalIds: readonly string[]): Promise<readonly (ArticleRow | undefined)[]>
  /** By full name, family name, acronym or alias; the most mentioned where several match. */
  entitiesByName(
    type: EntityType,
    names: readonly string[],
  ): Promise<readonly (EntityRow | undefined)[]>
  countriesByCode(codes: readonly string[]): Promise<readonly (EntityRow | undefined)[]>
  search(request: SearchRequest): Promise<Page<SearchHit>>
  searchCount(request: SearchRequest): Promise<number>
  /** The shortest chain of relations; undefined where none of at most `maxSteps` exists. */
  path(fromId: string, toId: string, maxSteps: number): Promise<readonly PathStep[] | undefined>
  /** How many of each the graph holds, for the start page and `check`. */
  statistics(): Promise<Statistics>
  close(): Promise<void>
}

/** The parent of root connections. */
export const ROOT = 0

// --- Rows -------------------------------------------------------------------------------------

interface NodeBase<T extends string> {
  readonly typename: T
  readonly key: number
  readonly id: string
}

export interface ArticleRow extends NodeBase<'Article'> {
  readonly externalId: string
  readonly headline: string
  readonly datelineText: string | null
  readonly datelinePlaceKey: number | null
  readonly datelineCountryKey: number | null
  readonly datelineDate: string | null
  readonly publishedOn: string | null
  readonly agencyKey: number | null
  readonly byline: readonly string[]
  readonly text: string
  readonly paragraphs: readonly string[]
  readonly format: string
  readonly path: string | null
  readonly url: string | null
  readonly sha256: string
  readonly ingestedAt: string
  readonly duplicateOfKey: number | null
}

interface EntityBase<T extends string> extends NodeBase<T> {
  readonly name: string
  readonly aliases: readonly string[]
}
export interface PersonRow extends EntityBase<'Person'> {
  readonly givenName: string | null
  readonly familyName: string | null
}
export interface OrganizationRow extends EntityBase<'Organization'> {
  readonly acronym: string | null
  readonly countryKey: number | null
}
export interface CountryRow extends EntityBase<'Country'> {
  readonly code: string
  readonly demonym: string | null
  readonly capitalKey: number | null
}
export interface PlaceRow extends EntityBase<'Place'> {
  readonly countryKey: number | null
  readonly latitude: number | null
  readonly longitude: number | null
}
export interface TopicRow extends EntityBase<'Topic'> {}
export interface NegotiationRow extends EntityBase<'Negotiation'> {
  readonly status: NegotiationStatus
  readonly scheduledFor: string | null
}
export type EntityRow =
  | PersonRow
  | OrganizationRow
  | CountryRow
  | PlaceRow
  | TopicRow
  | NegotiationRow

export interface RoleRow extends NodeBase<'Role'> {
  readonly title: string
  readonly countryKey: number | null
  readonly organizationKey: number | null
}
export interface NegotiationEventRow extends NodeBase<'NegotiationEvent'> {
  readonly status: NegotiationStatus
  readonly date: string | null
  readonly cameo: string | null
  readonly plover: string | null
  readonly ploverMode: string | null
}
export interface MeetingRow extends NodeBase<'Meeting'> {
  readonly placeKey: number | null
  readonly date: string | null
  readonly duration: string | null
}
export interface QuoteRow extends NodeBase<'Quote'> {
  readonly text: string
  readonly speakerKey: number | null
  readonly attribution: string | null
}
export interface TradeFigureRow extends NodeBase<'TradeFigure'> {
  readonly text: string
  readonly value: number
  readonly valueTo: number | null
  readonly unit: FigureUnit
  readonly unitText: string | null
  readonly currency: string | null
  readonly measure: TradeMeasure
  readonly topicKey: number | null
  readonly period: string | null
}
export type FactRow = RoleRow | NegotiationEventRow | MeetingRow | QuoteRow | TradeFigureRow
export type NodeRow = ArticleRow | EntityRow | FactRow
export type NodeTypename = NodeRow['typename']

export interface EvidenceRow {
  readonly articleKey: number
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly sentence: string
  readonly confidence: number
  readonly method: string
}
export interface MentionRow {
  readonly entityKey: number
  readonly kind: MentionKind
  readonly evidence: EvidenceRow
}
/** Another entity that one stands together with. */
export interface RelatedRow {
  readonly entity: EntityRow
  readonly relations: readonly RelationKind[]
  readonly articleCount: number
  readonly evidence: readonly EvidenceRow[]
}
/** An entity that an article names. */
export interface NamedRow<E extends EntityRow = EntityRow> {
  readonly entity: E
  readonly salience: number
  readonly mentionCount: number
}

/** All entities are one kind of row: their key alone says which. */
export interface RowByKind {
  article: ArticleRow
  entity: EntityRow
}
export type RowKind = keyof RowByKind

// --- Lists and connections --------------------------------------------------------------------

export interface RowByList {
  'Person.roles': RoleRow
  'Person.represents': CountryRow
  'Negotiation.parties': CountryRow | OrganizationRow
  'Negotiation.topics': TopicRow
  'Negotiation.history': NegotiationEventRow
  'Negotiation.evidence': EvidenceRow
  'Meeting.parties': CountryRow | OrganizationRow
  'TradeFigure.countries': CountryRow
  'Role.evidence': EvidenceRow
  'NegotiationEvent.evidence': EvidenceRow
  'Meeting.evidence': EvidenceRow
  'Quote.evidence': EvidenceRow
  'TradeFigure.evidence': EvidenceRow
}
export type ListName = keyof RowByList

export interface RowByConnection {
  'Query.articles': ArticleRow
  'Query.people': PersonRow
  'Query.organizations': OrganizationRow
  'Query.countries': CountryRow
  'Query.places': PlaceRow
  'Query.topics': TopicRow
  'Query.negotiations': NegotiationRow
  'Query.meetings': MeetingRow
  'Query.quotes': QuoteRow
  'Query.tradeFigures': TradeFigureRow
  'Article.mentions': MentionRow
  'Article.people': NamedRow<PersonRow>
  'Article.organizations': NamedRow<OrganizationRow>
  'Article.countries': NamedRow<CountryRow>
  'Article.places': NamedRow<PlaceRow>
  'Article.topics': TopicRow
  'Article.negotiations': NegotiationRow
  'Article.meetings': MeetingRow
  'Article.quotes': QuoteRow
  'Article.tradeFigures': TradeFigureRow
  'Article.duplicates': ArticleRow
  'Entity.mentions': MentionRow
  'Entity.articles': ArticleRow
  'Entity.related': RelatedRow
  'Person.negotiations': NegotiationRow
  'Person.meetings': MeetingRow
  'Person.quotes': QuoteRow
  'Person.counterparts': PersonRow
  'Organization.people': PersonRow
  'Organization.negotiations': NegotiationRow
  'Country.people': PersonRow
  'Country.places': PlaceRow
  'Country.negotiations': NegotiationRow
  'Country.tradeFigures': TradeFigureRow
  'Place.meetings': MeetingRow
  'Topic.negotiations': NegotiationRow
  'Topic.tradeFigures': TradeFigureRow
  'Negotiation.negotiators': PersonRow
  'Negotiation.meetings': MeetingRow
  'Negotiation.tradeFigures': TradeFigureRow
  'Meeting.participants': PersonRow
  'Meeting.negotiations': NegotiationRow
}
export type ConnectionName = keyof RowByConnection

// --- Search, path, statistics -----------------------------------------------------------------

export interface SearchRequest {
  readonly query: string
  /** Types of nodes; null for all. */
  readonly types: readonly ('ARTICLE' | EntityType)[] | null
  readonly first: number | null
  readonly last: number | null
  readonly after: string | null
  readonly before: string | null
}
export interface SearchHit {
  readonly node: ArticleRow | EntityRow
  readonly score: number
  readonly highlights: readonly {
    readonly text: string
    readonly ranges: readonly { readonly start: number; readonly end: number }[]
  }[]
}
export interface PathStep {
  readonly from: EntityRow
  readonly to: EntityRow
  readonly relations: readonly RelationKind[]
  readonly evidence: readonly EvidenceRow[]
}
export type Statistics = Readonly<Record<NodeTypename | 'Mention', number>>
