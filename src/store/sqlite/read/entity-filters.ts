import type { FilterToSql } from './connection-source.ts'
import { FilterValues } from './filter-values.ts'
import { hasNameLike } from './match-words.ts'
import type { Parameters } from './parameters.ts'

/** The contract's `PersonFilter` on alias `e`. */
export const filterPeople: FilterToSql = (filter, parameters, database) => {
  const values = new FilterValues(filter, database)
  const conditions: string[] = []
  const name = values.word('name')
  const named = name === undefined ? [] : hasNameLike(name, parameters)
  if (named === undefined) return undefined
  const represents = values.countries('represents')
  if (represents.length > 0) {
    conditions.push(`e.key in (
      select holder.entity_key from participant own
      cross join fact f on f.key = own.fact_key and f.type = 'Representation'
      cross join participant holder on holder.fact_key = own.fact_key and holder.part = 'holder'
      where own.part = 'country' and own.entity_key in ${parameters.bindList(represents)})`)
  }
  const role = values.word('role')
  if (role !== undefined) {
    conditions.push(`exists (
      select 1 from participant holder
      join role on role.fact_key = holder.fact_key
      where holder.entity_key = e.key and holder.part = 'holder'
        and instr(lower_case(role.title), ${parameters.bind(role.toLowerCase())}) > 0)`)
  }
  const negotiation = values.entity('negotiation', 'NEGOTIATION')
  if (negotiation === null) return undefined
  if (negotiation !== undefined) {
    conditions.push(inTalks('negotiation', parameters.bind(negotiation), 'negotiator'))
  }
  return [...named, ...conditions]
}

/** Entities (alias `e`) that have part `part` in reports in which another one has part `ownPart`. */
function inTalks(ownPart: string, key: string, part: string): string {
  return `e.key in (
    select other.entity_key from participant own
    cross join fact f on f.key = own.fact_key and f.type = 'NegotiationReport'
    cross join participant other on other.fact_key = own.fact_key and other.part = '${part}'
    where own.entity_key = ${key} and own.part = '${ownPart}')`
}

function byNameAndCountry(): FilterToSql {
  return (filter, parameters, database) => {
    const values = new FilterValues(filter, database)
    const name = values.word('name')
    const named = name === undefined ? [] : hasNameLike(name, parameters)
    const country = values.country('country')
    if (country === undefined || named === undefined) return named
    const key = parameters.bind(country)
    return [...named, `e.country_code = (select country_code from entity where key = ${key})`]
  }
}

/** The contract's `OrganizationFilter`, `PlaceFilter` and `TopicFilter` on alias `e`. */
export const filterOrganizations = byNameAndCountry()
export const filterPlaces = byNameAndCountry()
export const filterTopics: FilterToSql = (filter, parameters, database) => {
  const name = new FilterValues(filter, database).word('name')
  return name === undefined ? [] : hasNameLike(name, parameters)
}

/** The contract's `NegotiationFilter` on alias `e`. */
export const filterNegotiations: FilterToSql = (filter, parameters, database) => {
  const values = new FilterValues(filter, database)
  const conditions = values
    .countries('parties')
    .map((key) => inTalks('party', parameters.bind(key), 'negotiation'))
  const negotiator = values.entity('negotiator', 'PERSON')
  if (negotiator === null) return undefined
  if (negotiator !== undefined) {
    conditions.push(inTalks('negotiator', parameters.bind(negotiator), 'negotiation'))
  }
  const topic = values.word('topic')
  if (topic !== undefined) {
    const like = topicsLike(topic, parameters)
    if (like === undefined) return undefined
    conditions.push(`exists (
      select 1 from participant own
      join fact f on f.key = own.fact_key and f.type = 'NegotiationReport'
      join participant other on other.fact_key = own.fact_key and other.part = 'topic'
      where own.entity_key = e.key and own.part = 'negotiation' and other.entity_key in ${like})`)
  }
  const status = values.words('status')
  if (status.length > 0) conditions.push(`e.status in ${parameters.bindList(status)}`)
  return [...conditions, ...eventsWithin(values, parameters)]
}

/** A subquery of the topics whose name or alias has the given words; undefined where none can. */
export function topicsLike(words: string, parameters: Parameters): string | undefined {
  const like = hasNameLike(words, parameters)
  return like && `(select e.key from entity e where e.type = 'TOPIC' and ${like.join(' and ')})`
}

/** Talks of which an event lies in the range; where a source gives it no year, its day is that of publication. */
function eventsWithin(values: FilterValues, parameters: Parameters): readonly string[] {
  const from = values.firstDay('from')
  const to = values.lastDay('to')
  if (from === undefined && to === undefined) return []
  return [
    `exists (
      select 1 from participant own
      join negotiation_event v on v.fact_key = own.fact_key
      join article told on told.key = own.article_key
      where own.entity_key = e.key and own.part = 'negotiation'
        and ${within('v.date', 'told.published_on', from, to, parameters).join(' and ')})`,
  ]
}

/** Conditions that a date, or else the one it was published on, overlaps a range. */
export function within(
  date: string,
  publishedOn: string,
  from: string | undefined,
  to: string | undefined,
  parameters: Parameters,
): readonly string[] {
  return [
    ...(from === undefined
      ? []
      : [`last_day(${date}, ${publishedOn}) >= ${parameters.bind(from)}`]),
    ...(to === undefined ? [] : [`first_day(${date}, ${publishedOn}) <= ${parameters.bind(to)}`]),
  ]
}

/** `types` of `Entity.related`. */
export const filterRelated: FilterToSql = (filter, parameters, database) => {
  const types = new FilterValues(filter, database).words('types')
  return types.length === 0 ? [] : [`e.type in ${parameters.bindList(types)}`]
}
