import { historyOf, type PlacedEvent, type ReportedEvent } from '../../link/history-of.ts'
import type { SqliteDatabase } from './sqlite-database.ts'

/** All events of a negotiation, as its articles report them. */
const EVENTS = `
  select f.key, f.id, f.ordinal, f.chronology, f.canonical_key as canonicalKey,
    e.history_order as historyOrder, e.status, e.date, a.id as articleId, a.published_on as publishedOn,
    coalesce((select o.id from duplicate d join article o on o.key = d.original_key
      where d.article_key = a.key), a.id) as storyId
  from participant p
  join fact f on f.key = p.fact_key
  join negotiation_event e on e.fact_key = f.key
  join article a on a.key = f.article_key
  where p.entity_key = ? and p.part = 'negotiation' and f.type = 'NegotiationEvent'`

export interface EventRow extends ReportedEvent {
  readonly key: number
  readonly canonicalKey: number
  readonly historyOrder: number
}

export function readEvents(database: SqliteDatabase, entityKey: number): readonly EventRow[] {
  return database.prepare(EVENTS).all(entityKey) as EventRow[]
}

/** The latest date that a report of the negotiation sets for the next round, and its first and last report. */
const REPORTS = `
  select min(f.chronology) as firstChronology, max(f.chronology) as lastChronology,
    (select r.scheduled_for from participant q
      join fact g on g.key = q.fact_key
      join negotiation_report r on r.fact_key = g.key
      where q.entity_key = ? and q.part = 'negotiation' and r.scheduled_for is not null
      order by g.chronology desc, g.ordinal desc limit 1) as scheduledFor
  from participant p
  join fact f on f.key = p.fact_key and f.type = 'NegotiationReport'
  where p.entity_key = ? and p.part = 'negotiation'`

/** What a negotiation's reports taken together say; the derived columns of its entity. */
export interface NegotiationState {
  readonly status: string | null
  readonly scheduledFor: string | null
  readonly firstChronology: number | null
  readonly lastChronology: number | null
}

/** Derives a negotiation's state and the places of its events from its reports. */
export function negotiationStateOf(
  database: SqliteDatabase,
  entityKey: number,
  events: readonly EventRow[],
): { readonly state: NegotiationState; readonly history: readonly PlacedEvent[] } {
  const history = historyOf(events)
  const last = history.reduce<PlacedEvent | undefined>(
    (newest, event) => (newest === undefined || event.order > newest.order ? event : newest),
    undefined,
  )
  const reports = database.prepare(REPORTS).get(entityKey, entityKey) as Omit<
    NegotiationState,
    'status'
  >
  const status = events.find((event) => event.id === last?.id)?.status ?? null
  return { state: { status, ...reports }, history }
}

/** Writes the state of a negotiation and the places of its events, where they are others than before. */
export function writeNegotiation(database: SqliteDatabase, entityKey: number): void {
  const events = readEvents(database, entityKey)
  const { state, history } = negotiationStateOf(database, entityKey, events)
  const rows = new Map(events.map((event) => [event.id, event]))
  const place = database.prepare(
    'update negotiation_event set history_order = ? where fact_key = ?',
  )
  const show = database.prepare('update fact set canonical_key = ? where key = ?')
  for (const { id, order, canonicalId } of history) {
    const event = rows.get(id)
    const canonicalKey = rows.get(canonicalId)?.key
    if (event === undefined || canonicalKey === undefined) continue
    if (event.historyOrder !== order) place.run(order, event.key)
    if (event.canonicalKey !== canonicalKey) show.run(canonicalKey, event.key)
  }
  database
    .prepare(
      `update entity set status = ?, scheduled_for = ?, first_chronology = ?, last_chronology = ?
       where key = ?`,
    )
    .run(state.status, state.scheduledFor, state.firstChronology, state.lastChronology, entityKey)
}
