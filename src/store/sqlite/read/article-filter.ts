import type { Filter } from '../../graph-store.ts'
import type { SqliteDatabase } from '../sqlite-database.ts'
import type { ConnectionSource, FilterToSql } from './connection-source.ts'
import { FilterValues } from './filter-values.ts'
import { matchAllWords } from './full-text.ts'
import { articleOrders } from './order-terms.ts'
import type { Parameters } from './parameters.ts'
import { publishedWithin } from './within-dates.ts'

/** The contract's `ArticleFilter` on alias `a`. */
export const filterArticles: FilterToSql = (filter: Filter, parameters, database) => {
  const values = new FilterValues(filter, database)
  const conditions = [...published(values, parameters)]
  for (const key of namedIn(values)) {
    if (key === null) return undefined
    conditions.push(`exists (
      select 1 from appearance named where named.entity_key = ${parameters.bind(key)}
        and named.chronology = a.chronology and named.article_key = a.key)`)
  }
  const duplicate = values.truth('duplicate')
  if (duplicate !== undefined) {
    conditions.push(`${duplicate ? '' : 'not '}exists (
      select 1 from duplicate d where d.article_key = a.key)`)
  }
  const externalId = values.word('externalId')
  if (externalId !== undefined) conditions.push(`a.external_id = ${parameters.bind(externalId)}`)
  const text = values.word('text')
  if (text === undefined) return conditions
  const match = matchAllWords(text)
  if (match === undefined) return undefined
  const words = parameters.bind(match)
  return [
    ...conditions,
    `a.key in (select rowid from article_words where article_words match ${words})`,
  ]
}

/** The entities that an article must name; null for one that is not there. */
function namedIn(values: FilterValues): readonly (number | null)[] {
  return [
    ...values.entities('people', 'PERSON'),
    ...values.entities('organizations', 'ORGANIZATION'),
    ...values.countries('countries'),
    ...values.entities('topics', 'TOPIC'),
    ...values.entities('negotiations', 'NEGOTIATION'),
  ]
}

/** All articles, walked by way of the rarest of the entities that the filter wants named. */
export function narrowArticles(
  source: ConnectionSource,
  filter: Filter,
  database: SqliteDatabase,
): ConnectionSource {
  const keys = namedIn(new FilterValues(filter, database)).filter((key) => key !== null)
  const [rarest] = database
    .prepare(
      `select key from entity where key in (select value from json_each(?))
       order by article_count, id limit 1`,
    )
    .raw()
    .all(JSON.stringify(keys)) as [number][]
  if (rarest === undefined) return source
  return {
    ...source,
    from: 'appearance x cross join article a on a.key = x.article_key',
    where: 'x.entity_key = @rarest',
    orders: articleOrders('x.chronology'),
    values: { rarest: rarest[0] },
  }
}

function published(values: FilterValues, parameters: Parameters): readonly string[] {
  const from = values.firstDay('publishedFrom')
  const to = values.lastDay('publishedTo')
  if (from === undefined && to === undefined) return []
  return publishedWithin('a.chronology', 'a.published_on', from, to, parameters)
}
