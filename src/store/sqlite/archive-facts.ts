import type { ArchiveRecord, ArchiveValue } from '../graph-archive.ts'
import { type EvidenceRow, type EvidenceTexts, evidenceColumns } from './archive-evidence.ts'
import { present } from './archive-present.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import { saidOfMeeting, tellingsOf } from './told-meetings.ts'

/** Facts that are nodes of their own. */
export type ArchivedFactType = 'Meeting' | 'NegotiationEvent' | 'Quote' | 'Role' | 'TradeFigure'

interface FactShape {
  /** Columns as GraphQL calls them. */
  readonly columns: string
  readonly table: string
  /** By GraphQL's name of the field, the part of those it shows; `one` where the field is no list. */
  readonly participants: Readonly<Record<string, { readonly part: string; readonly one: boolean }>>
}

const one = (part: string) => ({ part, one: true })
const many = (part: string) => ({ part, one: false })

const SHAPES: { readonly [T in ArchivedFactType]: FactShape } = {
  Meeting: {
    table: 'meeting',
    columns: `${saidOfMeeting('date', 't')} as date, ${saidOfMeeting('duration', 't')} as duration`,
    participants: {
      participants: many('participant'),
      parties: many('party'),
      place: one('place'),
      negotiations: many('negotiation'),
    },
  },
  NegotiationEvent: {
    table: 'negotiation_event',
    columns: 't.status, t.date, t.cameo, t.plover, t.plover_mode as ploverMode',
    participants: { negotiation: one('negotiation') },
  },
  Quote: {
    table: 'quote',
    columns: 't.text, t.attribution',
    participants: { speaker: one('speaker') },
  },
  Role: {
    table: 'role',
    columns: 't.title',
    participants: {
      holder: one('holder'),
      country: one('country'),
      organization: one('organization'),
    },
  },
  TradeFigure: {
    table: 'trade_figure',
    columns: `t.text, t.value, t.value_to as valueTo, t.unit, t.unit_text as unitText, t.currency,
      t.measure, t.period`,
    participants: { topic: one('topic'), countries: many('country') },
  },
}

/** Of all tellings of a fact, the shown one first; each entity once in a part. */
const PARTICIPANTS = `
  select p.part, e.id from ${tellingsOf('@fact')} told
  cross join participant p on p.fact_key = told.key
  cross join entity e on e.key = p.entity_key
  group by p.part, e.id order by p.part, min(told.place * 10000 + p.ordinal)`
const OWN_PARTICIPANTS = `
  select p.part, e.id from participant p join entity e on e.key = p.entity_key
  where p.fact_key = @fact order by p.part, p.ordinal`

/** A page of facts of one type after an id; of those that say the same the one that shows for all. */
export function readFactRecords(
  database: SqliteDatabase,
  texts: EvidenceTexts,
  type: ArchivedFactType,
  after: string,
  limit: number,
): readonly ArchiveRecord[] {
  const { table, columns, participants } = SHAPES[type]
  const rows = database
    .prepare(
      `select f.key as factKey, f.id, ${columns}
       from fact f join ${table} t on t.fact_key = f.key
       where f.type = ? and f.canonical_key = f.key and f.id > ? order by f.id limit ?`,
    )
    .all(type, after, limit) as ({ factKey: number; id: string } & Record<string, string | null>)[]
  const readParticipants = database.prepare(type === 'Meeting' ? PARTICIPANTS : OWN_PARTICIPANTS)
  return rows.map(({ factKey, id, ...values }): ArchiveRecord => {
    const taking = readParticipants.all({ fact: factKey }) as { part: string; id: string }[]
    const fields: Record<string, ArchiveValue | null> = {}
    for (const [field, { part, one: single }] of Object.entries(participants)) {
      const ids = taking.filter((row) => row.part === part).map((row) => ({ id: row.id }))
      fields[field] = single ? (ids[0] ?? null) : ids.length > 0 ? ids : null
    }
    const evidence = readFactEvidence(database, texts, factKey)
    return { id, type, ...present({ ...values, ...fields }), evidence }
  })
}

const EVIDENCE = `
  select ${evidenceColumns('f.article_key')}
  from (
    select key, article_key, ordinal, chronology from fact where key = ?
    union
    select key, article_key, ordinal, chronology from fact where canonical_key = ? and canonical_key <> key
  ) f
  join article a on a.key = f.article_key
  join evidence e on e.fact_key = f.key
  join method m on m.key = e.method_key
  order by f.chronology, a.id, f.ordinal, e.ordinal`

/** Everything that a fact was read from, in the order of its articles. */
export function readFactEvidence(
  database: SqliteDatabase,
  texts: EvidenceTexts,
  factKey: number,
): readonly ArchiveValue[] {
  const rows = database.prepare(EVIDENCE).all(factKey, factKey) as EvidenceRow[]
  return rows.map((row) => texts.toArchive(row))
}
