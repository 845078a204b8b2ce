import type { FactRow } from '../../graph-store.ts'
import type { SqliteDatabase } from '../sqlite-database.ts'
import { PLACE_OF_MEETING, saidOfMeeting } from '../told-meetings.ts'

type FactTypename = FactRow['typename']
type FactByTypename = { readonly [T in FactTypename]: Extract<FactRow, { readonly typename: T }> }

const entityAs = (part: string) =>
  `(select p.entity_key from participant p
    where p.fact_key = f.key and p.part = '${part}' and p.ordinal = 0)`

/** The columns of each type's row beside key and id, and where they come from (alias `x`). */
const COLUMNS: {
  readonly [T in FactTypename]: { readonly table: string; readonly columns: string }
} = {
  Role: {
    table: 'role',
    columns: `x.title, ${entityAs('country')} as countryKey, ${entityAs('organization')} as organizationKey`,
  },
  NegotiationEvent: {
    table: 'negotiation_event',
    columns: 'x.status, x.date, x.cameo, x.plover, x.plover_mode as ploverMode',
  },
  Meeting: {
    table: 'meeting',
    columns: `${PLACE_OF_MEETING} as placeKey, ${saidOfMeeting('date', 'x')} as date,
      ${saidOfMeeting('duration', 'x')} as duration`,
  },
  Quote: {
    table: 'quote',
    columns: `x.text, ${entityAs('speaker')} as speakerKey, x.attribution`,
  },
  TradeFigure: {
    table: 'trade_figure',
    columns: `x.text, x.value, x.value_to as valueTo, x.unit, x.unit_text as unitText, x.currency,
      x.measure, ${entityAs('topic')} as topicKey, x.period`,
  },
}

/** The types of facts that are nodes. */
export const FACT_TYPENAMES = Object.keys(COLUMNS) as readonly FactTypename[]

/** Facts of one type by key. */
export function loadFacts<T extends FactTypename>(
  database: SqliteDatabase,
  typename: T,
  keys: Iterable<number>,
): ReadonlyMap<number, FactByTypename[T]> {
  const { table, columns } = COLUMNS[typename]
  const rows = database
    .prepare(
      `select '${typename}' as typename, f.key, f.id, ${columns} from json_each(?) k
       cross join fact f on f.key = k.value cross join ${table} x on x.fact_key = f.key`,
    )
    .all(JSON.stringify([...new Set(keys)])) as FactByTypename[T][]
  return new Map(rows.map((row) => [row.key, row]))
}
