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
  readonly dateAt: Int32Array
  readonly topics: readonly TopicMention[]
  /** Index into `topics`. */
  readonly topicAt: Int32Array
  /** Entity of a person, organisation, country or place that the token is part of a mention of. */
  readonly personAt: Int32Array
  readonly organizationAt: Int32Array
  readonly countryAt: Int32Array
  readonly placeAt: Int32Array
  /** The person that `he`, `she` or `her` means. */
  readonly pronounAt: Int32Array
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
  const at = (type: EntityType) => entityByToken(named, type)
  return {
    ...named,
    ...people,
    dates,
    dateAt: spansByToken(named.tokens, dates),
    topics,
    topicAt: spansByToken(named.tokens, topics),
    personAt: at('PERSON'),
    organizationAt: at('ORGANIZATION'),
    countryAt: at('COUNTRY'),
    placeAt: at('PLACE'),
    pronounAt: entityByToken(named, 'PERSON', true),
    countriesOf: groupCountries(people.represents),
    titlesOf: groupTitles(people.roles),
    home: named.dateline?.country ?? null,
  }
}

function entityByToken(named: NamedDocument, type: EntityType, pronouns = false): Int32Array {
  const found = new Int32Array(named.tokens.length).fill(-1)
  let first = 0
  for (const mention of named.mentions) {
    if (named.entities[mention.entity]?.type !== type) continue
    if ((mention.kind === 'PRONOUN') !== pronouns) continue
    while (first < found.length && (named.tokens[first]?.end ?? 0) <= mention.start) first += 1
    for (let token = first; token < found.length; token += 1) {
      if ((named.tokens[token]?.start ?? 0) >= mention.end) break
      found[token] = mention.entity
    }
  }
  return found
}

interface TokenSpan {
  readonly firstToken: number
  readonly endToken: number
}

function spansByToken(tokens: readonly Token[], spans: readonly TokenSpan[]): Int32Array {
  const found = new Int32Array(tokens.length).fill(-1)
  spans.forEach((span, index) => {
    found.fill(index, span.firstToken, span.endToken)
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
