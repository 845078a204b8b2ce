import { ploverOf } from '../../lexicon/plover.ts'
import { type EventRow, negotiationStateOf, readEvents } from './derive-negotiations.ts'
import type { SqliteDatabase } from './sqlite-database.ts'

interface NegotiationRow {
  readonly key: number
  readonly id: string
  readonly status: string | null
  readonly scheduledFor: string | null
  readonly firstChronology: number | null
  readonly lastChronology: number | null
}

const NEGOTIATIONS = `
  select key, id, status, scheduled_for as scheduledFor, first_chronology as firstChronology,
    last_chronology as lastChronology
  from entity where type = 'NEGOTIATION' and id > ? order by id limit 200`

const CODES = 'select distinct cameo, plover, plover_mode as mode from negotiation_event'

interface CodesRow {
  readonly cameo: string | null
  readonly plover: string | null
  readonly mode: string | null
}

/** Talks whose state or history is not what their reports say. */
export function* findOddNegotiations(database: SqliteDatabase): Generator<string> {
  for (const { cameo, plover, mode } of database.prepare(CODES).all() as CodesRow[]) {
    const expected = ploverOf(cameo)
    if (plover === (expected?.event ?? null) && mode === (expected?.mode ?? null)) continue
    yield `Events of CAMEO code ${cameo} are said to be ${plover} ${mode} in PLOVER; ${expected?.event} ${expected?.mode} is right.`
  }
  let after = ''
  for (;;) {
    const rows = database.prepare(NEGOTIATIONS).all(after) as NegotiationRow[]
    for (const row of rows) yield* findOddHistory(database, row)
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.id
  }
}

function* findOddHistory(database: SqliteDatabase, row: NegotiationRow): Generator<string> {
  const events = readEvents(database, row.key)
  const { state, history } = negotiationStateOf(database, row.key, events)
  for (const name of ['status', 'scheduledFor', 'firstChronology', 'lastChronology'] as const) {
    if (row[name] === state[name]) continue
    yield `The ${name} of negotiation ${row.id} is ${row[name]}; its reports say ${state[name]}.`
  }
  const byId = new Map<string, EventRow>(events.map((event) => [event.id, event]))
  for (const { id, order, canonicalId } of history) {
    const event = byId.get(id)
    if (event?.historyOrder !== order) {
      yield `The event ${id} of negotiation ${row.id} has place ${event?.historyOrder} in its history; ${order} is right.`
    }
    if (event?.canonicalKey !== byId.get(canonicalId)?.key) {
      yield `The event ${id} of negotiation ${row.id} is not shown by ${canonicalId}, though it is the same.`
    }
  }
}
