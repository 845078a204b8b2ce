import type { EntityType } from '../../../model/entity.ts'
import type { NegotiationStatus } from '../../../model/fact.ts'
import { formatGlobalId } from '../../../model/global-id.ts'
import type { EntityRow } from '../../graph-store.ts'
import type { SqliteDatabase } from '../sqlite-database.ts'
import { findEntityKeys } from './find-entity-keys.ts'

const SELECT = `select e.key, e.id, e.type, e.name, e.aliases, e.given_name as givenName,
    e.family_name as familyName, e.acronym, e.country_code as countryCode, e.demonym,
    (select s.entity_key from signature s where s.id = e.capital_signature_id) as capitalKey,
    e.latitude, e.longitude, e.status, e.scheduled_for as scheduledFor
  from json_each(?) k cross join entity e on e.key = k.value`

interface StoredEntity {
  readonly key: number
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly aliases: string
  readonly givenName: string | null
  readonly familyName: string | null
  readonly acronym: string | null
  readonly countryCode: string | null
  readonly demonym: string | null
  readonly capitalKey: number | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly status: NegotiationStatus | null
  readonly scheduledFor: string | null
}

type CountryKeyOf = (code: string | null) => number | null

/** Entities by key. */
export function loadEntities(
  database: SqliteDatabase,
  keys: Iterable<number>,
): ReadonlyMap<number, EntityRow> {
  const rows = database
    .prepare(SELECT)
    .all(JSON.stringify([...new Set(keys)])) as readonly StoredEntity[]
  const countryKeyOf = createCountryKeys(database)
  return new Map(rows.map((row) => [row.key, TO_ROW[row.type](row, countryKeyOf)]))
}

const TO_ROW: {
  readonly [T in EntityType]: (row: StoredEntity, countryKeyOf: CountryKeyOf) => EntityRow
} = {
  PERSON: (row) => ({
    typename: 'Person',
    ...named(row),
    givenName: row.givenName,
    familyName: row.familyName,
  }),
  ORGANIZATION: (row, countryKeyOf) => ({
    typename: 'Organization',
    ...named(row),
    acronym: row.acronym,
    countryKey: countryKeyOf(row.countryCode),
  }),
  COUNTRY: (row) => ({
    typename: 'Country',
    ...named(row),
    code: known(row, 'countryCode'),
    demonym: row.demonym,
    capitalKey: row.capitalKey,
  }),
  PLACE: (row, countryKeyOf) => ({
    typename: 'Place',
    ...named(row),
    countryKey: countryKeyOf(row.countryCode),
    latitude: row.latitude,
    longitude: row.longitude,
  }),
  TOPIC: (row) => ({ typename: 'Topic', ...named(row) }),
  NEGOTIATION: (row) => ({
    typename: 'Negotiation',
    ...named(row),
    status: known(row, 'status'),
    scheduledFor: row.scheduledFor,
  }),
}

/** What linking and history give every row of the type; without it the database is not ours. */
function known<Column extends 'countryCode' | 'status'>(
  row: StoredEntity,
  column: Column,
): NonNullable<StoredEntity[Column]> {
  const value = row[column]
  if (value === null) throw new Error(`The ${row.type} ${row.id} has no ${column}.`)
  return value
}

function named({ key, id, name, aliases }: StoredEntity) {
  return { key, id, name, aliases: JSON.parse(aliases) as readonly string[] }
}

function createCountryKeys(database: SqliteDatabase): CountryKeyOf {
  const known = new Map<string, number | null>()
  return (code) => {
    if (code === null) return null
    const key =
      known.get(code) ?? findEntityKeys(database, [formatGlobalId('Country', code)])[0] ?? null
    known.set(code, key)
    return key
  }
}
