// Several articles may tell one meeting; the telling that shows for all (alias `f`) lacks what others say.

const OTHERS = 'g.canonical_key = f.key and g.canonical_key <> g.key'

/** What a meeting says in a column of its table (alias of the shown telling's row given), by whichever telling says it first. */
export function saidOfMeeting(column: 'date' | 'duration', own: string): string {
  return `coalesce(${own}.${column}, (
    select o.${column} from fact g cross join meeting o on o.fact_key = g.key
    where ${OTHERS} and o.${column} is not null order by g.chronology, g.id limit 1))`
}

/** The key of the place of a meeting, likewise. */
export const PLACE_OF_MEETING = `coalesce((
    select p.entity_key from participant p
    where p.fact_key = f.key and p.part = 'place' and p.ordinal = 0), (
    select p.entity_key from fact g
    cross join participant p on p.fact_key = g.key and p.part = 'place' and p.ordinal = 0
    where ${OTHERS} order by g.chronology, g.id limit 1))`

/** The tellings of a meeting, rows `key, place`, the shown one first. `meeting` is its key. */
export function tellingsOf(meeting: string): string {
  return `(
    select ${meeting} as key, 0 as place
    union all
    select key, place from (
      select g.key, row_number() over (order by g.chronology, g.id) as place
      from fact g where g.canonical_key = ${meeting} and g.canonical_key <> g.key))`
}
