import type { ArchiveRecord, ArchiveValue } from '../graph-archive.ts'
import { type EvidenceRow, type EvidenceTexts, evidenceColumns } from './archive-evidence.ts'
import { readFactEvidence } from './archive-facts.ts'
import { present, reference } from './archive-present.ts'
import type { SqliteDatabase } from './sqlite-database.ts'

/** Entities by the typename that GraphQL has for them. */
export type ArchivedEntityType =
  | 'Country'
  | 'Negotiation'
  | 'Organization'
  | 'Person'
  | 'Place'
  | 'Topic'

interface EntityRow {
  readonly key: number
  readonly id: string
  readonly name: string
  readonly aliases: string
  readonly given_name: string | null
  readonly family_name: string | null
  readonly acronym: string | null
  readonly country_code: string | null
  readonly demonym: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly status: string | null
  readonly scheduled_for: string | null
  readonly country: string | null
  readonly capital: string | null
}

const NAMED_OR_NAMED_BY_ONE = `(
    e.article_count > 0
    or (e.type = 'COUNTRY' and exists (
      select 1 from entity o where o.country_code = e.country_code and o.article_count > 0))
    or (e.type = 'PLACE' and exists (
      select 1 from signature s cross join entity c on c.capital_signature_id = s.id
      where s.entity_key = e.key and exists (
        select 1 from entity o where o.country_code = c.country_code and o.article_count > 0)))
  )`

/** `+` and `cross join` keep the engine to the order of ids, and to looking capitals up one by one. */
const ENTITIES = `
  select e.*,
    (select c.id from entity c where c.type = 'COUNTRY' and c.country_code = e.country_code) as country,
    (select c.id from signature s join entity c on c.key = s.entity_key
      where s.id = e.capital_signature_id) as capital
  from entity e
  where +e.type = ? and e.id > ? and ${NAMED_OR_NAMED_BY_ONE}
  order by e.id limit ?`

type Properties = (
  row: EntityRow,
  database: SqliteDatabase,
  texts: EvidenceTexts,
) => Readonly<Record<string, ArchiveValue | null>>

const PROPERTIES: { readonly [T in ArchivedEntityType]: Properties } = {
  Country: (row) => ({
    code: row.country_code,
    demonym: row.demonym,
    capital: reference(row.capital),
  }),
  Negotiation: (row, database, texts) => ({
    status: row.status,
    scheduledFor: row.scheduled_for,
    parties: reportedOf(database, row.key, 'party'),
    topics: reportedOf(database, row.key, 'topic'),
    negotiators: reportedOf(database, row.key, 'negotiator'),
    history: historyOf(database, row.key),
    evidence: reportEvidence(database, texts, row.key),
  }),
  Organization: (row) => ({ acronym: row.acronym, country: reference(row.country) }),
  Person: (row, database, texts) => ({
    givenName: row.given_name,
    familyName: row.family_name,
    roles: factsOf(database, row.key, 'Role').map(({ id }) => ({ id })),
    represents: factsOf(database, row.key, 'Representation').map(({ key, country }) => ({
      id: country,
      evidence: readFactEvidence(database, texts, key),
    })),
  }),
  Place: (row) => ({
    country: reference(row.country),
    latitude: row.latitude,
    longitude: row.longitude,
  }),
  Topic: () => ({}),
}

/** A page of entities of one type after an id: those that an article names or that one of these names. */
export function readEntityRecords(
  database: SqliteDatabase,
  texts: EvidenceTexts,
  type: ArchivedEntityType,
  after: string,
  limit: number,
): readonly ArchiveRecord[] {
  const rows = database.prepare(ENTITIES).all(type.toUpperCase(), after, limit) as EntityRow[]
  return rows.map((row): ArchiveRecord => {
    const aliases = JSON.parse(row.aliases) as string[]
    const own = PROPERTIES[type](row, database, texts)
    return { id: row.id, type, name: row.name, ...present({ aliases, ...own }) }
  })
}

const REPORTED = `
  select distinct e.id
  from participant n
  join fact f on f.key = n.fact_key and f.type = 'NegotiationReport'
  join participant p on p.fact_key = f.key and p.part = ?
  join entity e on e.key = p.entity_key
  where n.entity_key = ? and n.part = 'negotiation' order by e.id`

function reportedOf(database: SqliteDatabase, key: number, part: string): readonly ArchiveValue[] {
  return database.prepare(REPORTED).all(part, key) as { id: string }[]
}

const HISTORY = `
  select f.id
  from participant p
  join fact f on f.key = p.fact_key and f.canonical_key = f.key
  join negotiation_event v on v.fact_key = f.key
  where p.entity_key = ? and p.part = 'negotiation' order by v.history_order`

function historyOf(database: SqliteDatabase, key: number): readonly ArchiveValue[] {
  return database.prepare(HISTORY).all(key) as { id: string }[]
}

const REPORT_EVIDENCE = `
  select ${evidenceColumns('f.article_key')}
  from participant p
  join fact f on f.key = p.fact_key and f.type = 'NegotiationReport'
  join article a on a.key = f.article_key
  join evidence e on e.fact_key = f.key
  join method m on m.key = e.method_key
  where p.entity_key = ? and p.part = 'negotiation'
  order by f.chronology, a.id, f.ordinal, e.ordinal`

function reportEvidence(
  database: SqliteDatabase,
  texts: EvidenceTexts,
  key: number,
): readonly ArchiveValue[] {
  const rows = database.prepare(REPORT_EVIDENCE).all(key) as EvidenceRow[]
  return rows.map((row) => texts.toArchive(row))
}

const HELD = `
  select f.key, f.id, c.id as country
  from participant h
  join fact f on f.key = h.fact_key and f.type = ? and f.canonical_key = f.key
  left join participant p on p.fact_key = f.key and p.part = 'country' and p.ordinal = 0
  left join entity c on c.key = p.entity_key
  where h.entity_key = ? and h.part = 'holder' order by c.id, f.id`

function factsOf(
  database: SqliteDatabase,
  key: number,
  type: string,
): readonly { readonly key: number; readonly id: string; readonly country: string }[] {
  return database.prepare(HELD).all(type, key) as { key: number; id: string; country: string }[]
}
