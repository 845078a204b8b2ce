import type { EntityType } from '../../../model/entity.ts'
import type { Filter } from '../../graph-store.ts'
import type { SqliteDatabase } from '../sqlite-database.ts'
import type { ConnectionSource, ListOrder } from './connection-source.ts'
import { findTopicsLike } from './entity-filters.ts'
import { factsByParticipant, type ListedFact } from './fact-joins.ts'
import { FilterValues } from './filter-values.ts'
import { newestFirst } from './order-terms.ts'

/** Part of an entity in a fact, as the filter wants it. */
interface WantedPart {
  readonly key: number
  readonly part: string
}

/** Where a filter of facts names entities: in which part, and how. */
const PARTS: readonly {
  readonly name: string
  readonly part: string
  readonly type: EntityType | 'COUNTRY_CODE' | 'TOPIC_NAME'
}[] = [
  { name: 'participants', part: 'participant', type: 'PERSON' },
  { name: 'speaker', part: 'speaker', type: 'PERSON' },
  { name: 'countries', part: 'country', type: 'COUNTRY_CODE' },
  { name: 'topic', part: 'topic', type: 'TOPIC_NAME' },
]

/** From here on an index by value finds what is wanted sooner than sorting all that an entity has part in. */
const MANY_ARTICLES = 2_000

/** Facts of the whole graph, walked by way of the rarest entity that the filter wants to take part. */
export function narrowFacts(
  source: ConnectionSource,
  type: ListedFact,
  filter: Filter,
  orderBy: string | null,
  database: SqliteDatabase,
): ConnectionSource {
  const values = new FilterValues(filter, database)
  const wanted = PARTS.flatMap((row) => wantedParts(row, values, database))
  const rarest = rarestOf(wanted, database)
  const order = orderBy === null ? undefined : source.orders[orderBy]
  if (rarest === undefined) return source
  if (order?.from !== undefined && rarest.articleCount > MANY_ARTICLES) return source
  return {
    ...source,
    from: factsByParticipant(type),
    where: `p.entity_key = @rarestKey and p.part = @rarestPart and ${source.where}`,
    orders: Object.fromEntries(
      Object.entries(source.orders).map(([name, { terms }]) => [name, narrowed(terms)]),
    ),
    values: { rarestKey: rarest.key, rarestPart: rarest.part },
  }
}

/** The index of participants has their facts by time. */
function narrowed(terms: ListOrder['terms']): ListOrder {
  const byTime = newestFirst('p.chronology').terms
  return { terms: [...terms.slice(0, terms.length - byTime.length), ...byTime] }
}

function wantedParts(
  { name, part, type }: (typeof PARTS)[number],
  values: FilterValues,
  database: SqliteDatabase,
): readonly WantedPart[] {
  return keysOf(name, type, values, database).map((key) => ({ key, part }))
}

function keysOf(
  name: string,
  type: (typeof PARTS)[number]['type'],
  values: FilterValues,
  database: SqliteDatabase,
): readonly number[] {
  if (type === 'COUNTRY_CODE') return values.countries(name)
  if (type === 'TOPIC_NAME') {
    const topic = values.word(name)
    const topics = topic === undefined ? [] : findTopicsLike(topic, database)
    return topics.length === 1 ? topics : []
  }
  const several = name === 'participants'
  const keys = several ? values.entities(name, type) : [values.entity(name, type)]
  return keys.filter((key) => key !== null && key !== undefined)
}

function rarestOf(
  wanted: readonly WantedPart[],
  database: SqliteDatabase,
): (WantedPart & { readonly articleCount: number }) | undefined {
  const find = database.prepare('select article_count, id from entity where key = ?').raw()
  return wanted
    .map((part) => {
      const [articleCount = 0, id = ''] = (find.get(part.key) as [number, string] | undefined) ?? []
      return { ...part, articleCount, id }
    })
    .sort((a, b) => a.articleCount - b.articleCount || (a.id < b.id ? -1 : 1))[0]
}
