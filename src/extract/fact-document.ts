import type { EntityType } from '../model/entity.ts'
import type { EntityRef, Representation, Role } from '../model/reading.ts'
import type { DateMention } from './dates/read-dates.ts'
import { readDates } from './dates/read-dates.ts'
import type { NamedDocument, Token } from './document.ts'
import type { TopicMention } from './negotiations/read-topics.ts'
import { readTopics } from './negotiations/read-topics.ts'

/** Who holds which post and who speaks for whom. */
export interface PeopleOfArticle {
  readonly roles: readonly Role[]
  readonly represents: readonly Representation[]
}

/** What the readers of facts look things up in: each array has one number a token, -1 for none. */
export interface FactDocument extends NamedDocument, PeopleOfArticle {
  readonly dates: readonly DateMention[]
  /** Index into `dates`. */
  readonly dateAt: readonly number[]
  readonly topics: readonly TopicMention[]
  /** Index into `topics`. */
  readonly topicAt: readonly number[]
  /** Entity of a person, organisation, country or place that the token is part of a mention of. */
  readonly personAt: readonly number[]
  readonly organizationAt: readonly number[]
  readonly countryAt: readonly number[]
  readonly placeAt: readonly number[]
  /** The person that `he`, `she` or `her` means. */
  readonly pronounAt: readonly number[]
  /** Countries that a person speaks for, by the person's entity. */
  readonly countriesOf: ReadonlyMap<EntityRef, readonly EntityRef[]>
  /** Titles that the article gives a person, in small letters. */
  readonly titlesOf: ReadonlyMap<EntityRef, string>
  /** The country of the dateline. */
  readonly home: EntityRef | null
}

/** The named article with its dates and topics, and lookups by token. Linear in tokens and mentions. */
export function toFactDocument(named: NamedDocument, people: PeopleOfArticle): FactDocument {
  const dates = readDates(named)
  const topics = readTopics(named)
  const { personAt, organizationAt, countryAt, placeAt, pronounAt } = entitiesByToken(named)
  // Written out: a copy of all properties (`...named`) takes many times as long.
  return {
    article: named.article,
    text: named.text,
    frame: named.frame,
    tokens: named.tokens,
    sentences: named.sentences,
    capitalsOnly: named.capitalsOnly,
    publishedOn: named.publishedOn,
    entities: named.entities,
    mentions: named.mentions,
    within: named.within,
    titles: named.titles,
    agency: named.agency,
    dateline: named.dateline,
    roles: people.roles,
    represents: people.represents,
    dates,
    dateAt: spansByToken(named.tokens, dates),
    topics,
    topicAt: spansByToken(named.tokens, topics),
    personAt,
    organizationAt,
    countryAt,
    placeAt,
    pronounAt,
    countriesOf: groupCountries(people.represents),
    titlesOf: groupTitles(people.roles),
    home: named.dateline?.country ?? null,
  }
}

type EntitiesByToken = Record<
  'personAt' | 'organizationAt' | 'countryAt' | 'placeAt' | 'pronounAt',
  readonly number[]
>

function entitiesByToken({ tokens, entities, mentions }: NamedDocument): EntitiesByToken {
  const none = nothingByToken(tokens)
  const lists: (number[] | undefined)[] = []
  let first = 0
  for (const { entity, kind, start, end } of mentions) {
    while (first < tokens.length && (tokens[first]?.end ?? 0) <= start) first += 1
    const type = entities[entity]?.type
    const at = type && listOf(type, kind === 'PRONOUN')
    if (at === undefined) continue
    const list = lists[at] ?? noneByToken(tokens)
    lists[at] = list
    for (let token = first; token < tokens.length; token += 1) {
      if ((tokens[token]?.start ?? 0) >= end) break
      list[token] = entity
    }
  }
  const [personAt = none, organizationAt = none, countryAt = none, placeAt = none] = lists
  return { personAt, organizationAt, countryAt, placeAt, pronounAt: lists[4] ?? none }
}

/** Which of the lists a mention belongs in. */
function listOf(type: EntityType, pronoun: boolean): number | undefined {
  if (pronoun) return type === 'PERSON' ? 4 : undefined
  if (type === 'PERSON') return 0
  if (type === 'ORGANIZATION') return 1
  if (type === 'COUNTRY') return 2
  return type === 'PLACE' ? 3 : undefined
}

/** One number a token, -1 for none. */
export function noneByToken(tokens: readonly Token[]): number[] {
  // Neither filled nor grown: V8 does both outside of the code that it compiles.
  const none = new Array<number>(tokens.length)
  for (let at = 0; at < none.length; at += 1) none[at] = -1
  return none
}

/** -1 for each token, and for more: whatever no token is part of shares one list, which nobody may write to. */
export function nothingByToken(tokens: readonly Token[]): readonly number[] {
  if (tokens.length > MOST_SHARED) return noneByToken(tokens)
  shared ??= new Array<number>(MOST_SHARED).fill(-1)
  return shared
}

const MOST_SHARED = 4_096
let shared: readonly number[] | undefined

interface TokenSpan {
  readonly firstToken: number
  readonly endToken: number
}

function spansByToken(tokens: readonly Token[], spans: readonly TokenSpan[]): readonly number[] {
  if (spans.length === 0) return nothingByToken(tokens)
  const found = noneByToken(tokens)
  spans.forEach(({ firstToken, endToken }, index) => {
    for (let at = firstToken; at < endToken; at += 1) found[at] = index
  })
  return found
}

function groupCountries(
  represents: readonly Representation[],
): ReadonlyMap<EntityRef, readonly EntityRef[]> {
  const groups = new Map<EntityRef, EntityRef[]>()
  for (const { person, country } of represents) {
    const group = groups.get(person) ?? []
    if (!group.includes(country)) group.push(country)
    groups.set(person, group)
  }
  return groups
}

function groupTitles(roles: readonly Role[]): ReadonlyMap<EntityRef, string> {
  const titles = new Map<EntityRef, string>()
  for (const { person, title } of roles) {
    const known = titles.get(person)
    titles.set(
      person,
      known === undefined ? title.toLowerCase() : `${known} ${title.toLowerCase()}`,
    )
  }
  return titles
}

/** The topic whose name a token is part of. */
export function topicOn(document: FactDocument, token: number): TopicMention | undefined {
  return itemAt(document.topics, itemAt(document.topicAt, token) ?? -1)
}

/** The date that a token is part of. */
export function dateOn(document: FactDocument, token: number): DateMention | undefined {
  return itemAt(document.dates, itemAt(document.dateAt, token) ?? -1)
}

/** As with `tokenAt`: nobody asks an array for what it does not hold. */
function itemAt<Item>(items: readonly Item[], at: number): Item | undefined {
  return at >= 0 && at < items.length ? items[at] : undefined
}
