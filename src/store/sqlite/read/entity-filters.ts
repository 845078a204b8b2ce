import type { SqliteDatabase } from '../sqlite-database.ts'
import type { FilterToSql } from './connection-source.ts'
import { FilterValues } from './filter-values.ts'
import { hasNameLike } from './match-words.ts'
import { Parameters } from './parameters.ts'
import { wellTold } from './well-told.ts'
import { within } from './within-dates.ts'

/** The contract's `PersonFilter` on alias `e`. */
export const filterPeople: FilterToSql = (filter, parameters, database) => {
  const values = new FilterValues(filter, database)
  const conditions: string[] = []
  const name = values.word('name')
  const named = name === undefined ? [] : hasNameLike(name, parameters)
  if (named === undefined) return undefined
  const represents = values.countries('represents')
  if (represents.length > 0) {
    conditions.push(tiedTo(parameters.bindList(represents), 'represents'))
  }
  const role = values.word('role')
  if (role !== undefined) {
    conditions.push(`e.key in (
      select holder.entity_key from role
      cross join participant holder on holder.fact_key = role.fact_key and holder.part = 'holder'
      where instr(${lowerCase(role)}(role.title), ${parameters.bind(role.toLowerCase())}) > 0)`)
  }
  const negotiation = values.entity('negotiation', 'NEGOTIATION')
  if (negotiation === null) return undefined
  if (negotiation !== undefined) {
    conditions.push(tiedTo(`(${parameters.bind(negotiation)})`, 'negotiates'))
  }
  return [...named, ...conditions]
}

/** The condition on alias `e` that it stands to one of the given entities in a relation. */
function tiedTo(keys: string, counter: 'represents' | 'negotiates' | 'party_to' | 'about'): string {
  const told =
    counter === 'represents' ? ` and ${wellTold('related.represents', 'related.other_key')}` : ''
  return `e.key in (select other_key from related indexed by related_${counter}
    where entity_key in ${keys} and ${counter} > 0${told})`
}

/** SQLite's own is several times faster, but knows only ASCII. */
function lowerCase(wanted: string): string {
  return [...wanted].every((letter) => letter <= '~') ? 'lower' : 'lower_case'
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
    .map((key) => tiedTo(`(${parameters.bind(key)})`, 'party_to'))
  const negotiator = values.entity('negotiator', 'PERSON')
  if (negotiator === null) return undefined
  if (negotiator !== undefined) {
    conditions.push(tiedTo(`(${parameters.bind(negotiator)})`, 'negotiates'))
  }
  const topic = values.word('topic')
  if (topic !== undefined) {
    conditions.push(tiedTo(parameters.bindList(findTopicsLike(topic, database)), 'about'))
  }
  const status = values.words('status')
  if (status.length > 0) conditions.push(`e.status in ${parameters.bindList(status)}`)
  return [...conditions, ...eventsWithin(values, parameters)]
}

/** The topics whose name or alias has the given words; of very many the most mentioned. */
export function findTopicsLike(words: string, database: SqliteDatabase): readonly number[] {
  const parameters = new Parameters()
  const like = hasNameLike(words, parameters)
  if (like === undefined) return []
  const rows = database
    .prepare(
      `select e.key from entity e where e.type = 'TOPIC' and ${like.join(' and ')}
       order by e.mention_count desc, e.id limit ${MOST_TOPICS}`,
    )
    .raw()
    .all(parameters.values) as [number][]
  return rows.map(([key]) => key)
}

const MOST_TOPICS = 1_000

/** Talks of which an event lies in the range; where a source gives it no year, its day is that of publication. */
function eventsWithin(values: FilterValues, parameters: Parameters): readonly string[] {
  const event = {
    ...{ date: 'v.date', chronology: 'own.chronology' },
    publishedOn: '(select published_on from article where key = own.article_key)',
  }
  return within(event, values, parameters).map(
    (condition) => `exists (
      select 1 from participant own
      cross join negotiation_event v on v.fact_key = own.fact_key
      where own.entity_key = e.key and own.part = 'negotiation' and ${condition})`,
  )
}

/** `types` of `Entity.related`. */
export const filterRelated: FilterToSql = (filter, parameters, database) => {
  const types = new FilterValues(filter, database).words('types')
  return types.length === 0 ? [] : [`e.type in ${parameters.bindList(types)}`]
}
