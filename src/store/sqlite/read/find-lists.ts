import type { ListName } from '../../graph-store.ts'
import type { SqliteDatabase } from '../sqlite-database.ts'
import { loadEntities } from './load-entities.ts'
import { loadEvidence } from './load-evidence.ts'
import { loadFacts } from './load-facts.ts'
import { wellTold } from './well-told.ts'

/** What a list holds: keys of entities or facts, or whole pieces of evidence. */
type ListKind = 'entity' | 'Role' | 'NegotiationEvent' | 'evidence'

interface ListSource {
  readonly kind: ListKind
  /** Rows `place, …` for all of `@parents` (a JSON array) at once, each parent's in order. */
  readonly sql: string
}

const PARENTS = 'json_each(@parents) k'

/** Entities with a part in one fact, as the fact has them. */
function partsOf(part: string): ListSource {
  return {
    kind: 'entity',
    sql: `select k.key, p.entity_key from ${PARENTS}
      cross join participant p on p.fact_key = k.value and p.part = '${part}'
      group by k.key, p.entity_key order by k.key, min(p.ordinal)`,
  }
}

/** Entities in a relation with the parent, those that most articles say it of first. */
function tiedBy(counter: string, types: string): ListSource {
  return {
    kind: 'entity',
    sql: `select k.key, r.other_key from ${PARENTS}
      cross join related r indexed by related_${counter} on r.entity_key = k.value and r.${counter} > 0
      cross join entity e on e.key = r.other_key and e.type in (${types})
      order by k.key, r.${counter} desc, e.sort_name, e.id`,
  }
}

const EVIDENCE = `v."start", v."end", v.sentence, v.confidence, v.method_key`

/** How many other articles say the same as a canonical fact: the error of one comes behind what many say. */
const TOLD_AGAIN = `(select count(*) from fact again indexed by fact_canonical
  where again.canonical_key = f.key and again.canonical_key <> again.key)`

/** The evidence of a fact and of all that say the same, in the order in which they were told. */
const FACT_EVIDENCE: ListSource = {
  kind: 'evidence',
  sql: `select place, article_key, ${EVIDENCE} from (
      select k.key as place, k.value as fact_key from ${PARENTS}
      union all
      select k.key, f.key from ${PARENTS}
      cross join fact f on f.canonical_key = k.value and f.canonical_key <> f.key
    ) told
    cross join fact f on f.key = told.fact_key
    cross join evidence v on v.fact_key = f.key
    order by place, f.chronology, v."start", v."end", f.id, v.ordinal`,
}

const LIST_SOURCES: { readonly [L in ListName]: ListSource } = {
  'Person.roles': {
    kind: 'Role',
    sql: `select k.key, f.key from ${PARENTS}
      cross join participant p on p.entity_key = k.value and p.part = 'holder'
      cross join fact f on f.key = p.fact_key and f.type = 'Role' and f.canonical_key = f.key
      group by k.key, f.key order by k.key, ${TOLD_AGAIN} desc, f.chronology desc, f.ordinal, f.id`,
  },
  'Person.represents': {
    kind: 'entity',
    sql: `select k.key, r.other_key from ${PARENTS}
      cross join related r indexed by related_represents on r.entity_key = k.value and r.represents > 0
      cross join entity e on e.key = r.other_key and e.type = 'COUNTRY'
      where ${wellTold('r.represents', 'k.value')}
      order by k.key, r.represents desc, e.sort_name, e.id`,
  },
  'Negotiation.parties': tiedBy('party_to', "'COUNTRY', 'ORGANIZATION'"),
  'Negotiation.topics': tiedBy('about', "'TOPIC'"),
  'Negotiation.history': {
    kind: 'NegotiationEvent',
    sql: `select k.key, f.key from ${PARENTS}
      cross join participant p on p.entity_key = k.value and p.part = 'negotiation'
      cross join fact f on f.key = p.fact_key and f.type = 'NegotiationEvent'
        and f.canonical_key = f.key
      cross join negotiation_event v on v.fact_key = f.key
      group by k.key, f.key order by k.key, v.history_order, f.chronology, f.ordinal, f.id`,
  },
  'Negotiation.evidence': {
    kind: 'evidence',
    sql: `select k.key, f.article_key, ${EVIDENCE} from ${PARENTS}
      cross join participant p on p.entity_key = k.value and p.part = 'negotiation'
      cross join fact f on f.key = p.fact_key and f.type = 'NegotiationReport'
      cross join evidence v on v.fact_key = f.key
      order by k.key, f.chronology, v."start", v."end", f.id, v.ordinal`,
  },
  'Meeting.parties': {
    kind: 'entity',
    sql: `select told.key, p.entity_key from (
        select k.key, k.value as fact_key, 0 as chronology, '' as id from ${PARENTS}
        union all
        select k.key, f.key, f.chronology, f.id from ${PARENTS}
        cross join fact f on f.canonical_key = k.value and f.canonical_key <> f.key
      ) told
      cross join participant p on p.fact_key = told.fact_key and p.part = 'party'
        and p.entity_key <> 0
      group by told.key, p.entity_key order by told.key, min(told.chronology), min(told.id), min(p.ordinal)`,
  },
  'TradeFigure.countries': partsOf('country'),
  'Role.evidence': FACT_EVIDENCE,
  'NegotiationEvent.evidence': FACT_EVIDENCE,
  'Meeting.evidence': FACT_EVIDENCE,
  'Quote.evidence': FACT_EVIDENCE,
  'TradeFigure.evidence': FACT_EVIDENCE,
}

type ListRow = readonly [place: number, ...columns: number[]]

/** An unpaged list of each parent, all with one statement. */
export function findLists(
  database: SqliteDatabase,
  list: ListName,
  parents: readonly number[],
): readonly (readonly object[])[] {
  const { kind, sql } = LIST_SOURCES[list]
  const rows = database
    .prepare(sql)
    .raw()
    .all({ parents: JSON.stringify(parents) }) as ListRow[]
  const items = LIST_LOADERS[kind](database, rows)
  const lists: object[][] = parents.map(() => [])
  for (const [index, [place]] of rows.entries()) {
    const item = items[index]
    if (item !== undefined) lists[place]?.push(item)
  }
  return lists
}

type ListLoader = (
  database: SqliteDatabase,
  rows: readonly ListRow[],
) => readonly (object | undefined)[]

const byKey =
  (load: (database: SqliteDatabase, keys: Iterable<number>) => ReadonlyMap<number, object>) =>
  (database: SqliteDatabase, rows: readonly ListRow[]) => {
    const found = load(database, rows.map(keyOf))
    return rows.map((row) => found.get(keyOf(row)))
  }

const keyOf = (row: ListRow) => row[1] ?? 0

const LIST_LOADERS: { readonly [K in ListKind]: ListLoader } = {
  entity: byKey(loadEntities),
  Role: byKey((database, keys) => loadFacts(database, 'Role', keys)),
  NegotiationEvent: byKey((database, keys) => loadFacts(database, 'NegotiationEvent', keys)),
  evidence: (database, rows) =>
    loadEvidence(
      database,
      rows.map(
        ([, articleKey = 0, start = 0, end = 0, sentence = 0, confidence = 0, methodKey = 0]) => ({
          articleKey,
          start,
          end,
          sentence,
          confidence,
          methodKey,
        }),
      ),
    ),
}
