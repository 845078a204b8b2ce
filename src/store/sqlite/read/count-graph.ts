import { TYPENAMES } from '../../../link/entity-linking.ts'
import type { EntityType } from '../../../model/entity.ts'
import type { Statistics } from '../../graph-store.ts'
import type { SqliteDatabase } from '../sqlite-database.ts'
import { FACT_TYPENAMES } from './load-facts.ts'

/** How many of each the graph holds, as the lists have them: of countries and places those that an article names. */
export function countGraph(database: SqliteDatabase): Statistics {
  const counts: Record<keyof Statistics, number> = {
    Article: 0,
    Person: 0,
    Organization: 0,
    Country: 0,
    Place: 0,
    Topic: 0,
    Negotiation: 0,
    Role: 0,
    NegotiationEvent: 0,
    Meeting: 0,
    Quote: 0,
    TradeFigure: 0,
    Mention: 0,
  }
  counts.Article = (database.prepare('select count(*) from article').raw().get() as [number])[0]
  // Two statements, so that each is answered from an index.
  const entities = database
    .prepare('select type, count(*) from entity where article_count > 0 group by type')
    .raw()
    .all() as [type: EntityType, count: number][]
  for (const [type, count] of entities) counts[TYPENAMES[type]] = count
  const [reported] = database
    .prepare(
      "select count(*) from entity where type = 'NEGOTIATION' and last_chronology is not null",
    )
    .raw()
    .get() as [number]
  counts.Negotiation = reported
  const mentions = database.prepare('select sum(mention_count) from entity').raw().get()
  counts.Mention = (mentions as [number | null])[0] ?? 0
  const countFacts = database
    .prepare('select count(*) from fact where type = ? and canonical_key = key')
    .raw()
  for (const typename of FACT_TYPENAMES) {
    counts[typename] = (countFacts.get(typename) as [number])[0]
  }
  return counts
}
