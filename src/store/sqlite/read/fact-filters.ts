import { WiregraphError } from '../../../model/errors.ts'
import { saidOfMeeting, tellingsOf } from '../told-meetings.ts'
import type { FilterToSql } from './connection-source.ts'
import { findTopicsLike } from './entity-filters.ts'
import { FilterValues } from './filter-values.ts'
import { matchAllWords, wordsOf } from './full-text.ts'
import type { Parameters } from './parameters.ts'
import { within } from './within-dates.ts'

/**
 * The condition that an entity has a part in the fact with alias `f`. The plus keeps the engine from
 * going through all facts of the entity for each one it looks at.
 */
function takesPart(part: string, key: number, parameters: Parameters): string {
  return `exists (select 1 from participant own where own.fact_key = f.key
    and own.part = '${part}' and +own.entity_key = ${parameters.bind(key)})`
}

/** The same for any telling of a meeting. */
function takesPartByTelling(part: string, key: number, parameters: Parameters): string {
  return `exists (select 1 from ${tellingsOf('f.key')} told
    cross join participant own on own.fact_key = told.key
    where own.part = '${part}' and +own.entity_key = ${parameters.bind(key)})`
}

const PUBLISHED = {
  publishedOn: '(select published_on from article where key = f.article_key)',
  chronology: 'f.chronology',
}

/** The contract's `QuoteFilter` on aliases `f` and `q`. */
export const filterQuotes: FilterToSql = (filter, parameters, database) => {
  const values = new FilterValues(filter, database)
  const conditions: string[] = []
  const speaker = values.entity('speaker', 'PERSON')
  if (speaker === null) return undefined
  if (speaker !== undefined) conditions.push(takesPart('speaker', speaker, parameters))
  const text = values.word('text')
  if (text === undefined) return conditions
  const match = matchAllWords(text)
  if (match === undefined) return undefined
  const words = parameters.bind(JSON.stringify(wordsOf(text)))
  return [
    ...conditions,
    `f.article_key in (select rowid from article_words where article_words match ${parameters.bind(match)})`,
    `has_words(q.text, ${words})`,
  ]
}

/** The contract's `MeetingFilter` on aliases `f` and `m`. */
export const filterMeetings: FilterToSql = (filter, parameters, database) => {
  const values = new FilterValues(filter, database)
  const conditions: string[] = []
  for (const key of values.entities('participants', 'PERSON')) {
    if (key === null) return undefined
    conditions.push(takesPart('participant', key, parameters))
  }
  for (const key of values.countries('parties')) {
    conditions.push(takesPartByTelling('party', key, parameters))
  }
  const place = values.entity('place', 'PLACE')
  if (place === null) return undefined
  if (place !== undefined) conditions.push(takesPartByTelling('place', place, parameters))
  const date = saidOfMeeting('date', 'm')
  return [...conditions, ...within({ ...PUBLISHED, date }, values, parameters)]
}

/** The contract's `TradeFigureFilter` on aliases `f` and `t`. */
export const filterTradeFigures: FilterToSql = (filter, parameters, database) => {
  const values = new FilterValues(filter, database)
  const conditions = values
    .countries('countries')
    .map((key) => takesPart('country', key, parameters))
  const measures = values.words('measure')
  if (measures.length > 0) conditions.push(`t.measure in ${parameters.bindList(measures)}`)
  const currency = values.word('currency')
  if (currency !== undefined) {
    conditions.push(`t.currency = ${parameters.bind(currencyCode(currency))}`)
  }
  const topic = values.word('topic')
  if (topic !== undefined) {
    const topics = parameters.bindList(findTopicsLike(topic, database))
    conditions.push(`exists (select 1 from participant own where own.fact_key = f.key
      and own.part = 'topic' and +own.entity_key in ${topics})`)
  }
  return [
    ...conditions,
    ...valueWithin(values, parameters),
    ...within({ ...PUBLISHED, date: 't.period' }, values, parameters),
  ]
}

/** Figures whose value, or range of values, reaches into the range asked for. */
function valueWithin(values: FilterValues, parameters: Parameters): readonly string[] {
  const from = values.number('valueFrom')
  const to = values.number('valueTo')
  return [
    ...(from === undefined
      ? []
      : [`max(t.value, coalesce(t.value_to, t.value)) >= ${parameters.bind(from)}`]),
    ...(to === undefined ? [] : [`t.value <= ${parameters.bind(to)}`]),
  ]
}

function currencyCode(code: string): string {
  if (/^[A-Z]{3}$/.test(code)) return code
  throw new WiregraphError(
    'INVALID_CODE',
    `Filter "currency" is ${JSON.stringify(code.slice(0, 60))}; ISO 4217 such as "USD" is expected.`,
  )
}
