import { type EntityPair, keysOf, pairPlace, RELATION_KINDS } from './derive-links.ts'
import type { SqliteDatabase } from './sqlite-database.ts'

/** How much more a fact ties two entities than standing in one sentence. */
const FACT_WEIGHT = 5

/** The columns of `related` that count articles by kind, in the order of the bits. */
const COUNTERS = RELATION_KINDS.map((kind) => kind.toLowerCase())

const SUM_OF_FACTS = COUNTERS.slice(1).join(' + ')

/** `kinds` and `strength` as functions of the counters, so that taking an article out undoes putting it in. */
const KINDS = COUNTERS.map((name, bit) => `(${name} > 0) * ${1 << bit}`).join(' + ')
const STRENGTH = `same_sentence + ${FACT_WEIGHT} * (${SUM_OF_FACTS})`

/**
 * Adds a number of articles that say exactly these kinds of each pair: its two keys and that number for
 * each row. Only the counters of these kinds are set, so that indexes over the others stay untouched.
 */
function formatUpsert(kinds: number, rows: number): string {
  const isSaid = (_: string, bit: number) => ((kinds >> bit) & 1) === 1
  const said = COUNTERS.filter(isSaid)
  const weight = COUNTERS.filter(isSaid)
    .map((name) => (name === 'same_sentence' ? 1 : FACT_WEIGHT))
    .reduce((sum, each) => sum + each, 0)
  const bits = COUNTERS.map((name, bit) => `(${name} + excluded.${name} > 0) * ${1 << bit}`)
  return `insert into related
    (entity_key, other_key, article_count, ${COUNTERS.join(', ')}, kinds, strength)
  select column1, column2, column3,
    ${COUNTERS.map((name) => (said.includes(name) ? 'column3' : '0')).join(', ')},
    (column3 > 0) * ${kinds}, column3 * ${weight}
  from (values ${new Array<string>(rows).fill('(?, ?, ?)').join(', ')})
  where true
  on conflict (entity_key, other_key) do update set
    article_count = article_count + excluded.article_count,
    ${said.map((name) => `${name} = ${name} + excluded.${name}`).join(',\n    ')},
    kinds = (kinds & ~${kinds}) | (${bits.filter(isSaid).join(' + ')}),
    strength = strength + excluded.strength`
}

const PAIRS_TOGETHER = 64

/** The statements for some kinds: there are few sets of kinds, and texts once made are found at once. */
interface Upserts {
  readonly one: string
  readonly many: string
}

const upserts = new Map<number, Upserts>()

function upsertsOf(kinds: number): Upserts {
  const known = upserts.get(kinds)
  if (known !== undefined) return known
  const made = { one: formatUpsert(kinds, 1), many: formatUpsert(kinds, PAIRS_TOGETHER) }
  upserts.set(kinds, made)
  return made
}

const REMOVE = 'delete from related where entity_key = ? and other_key = ? and article_count = 0'

const STORY = 'coalesce(d.original_key, r.article_key)'

/** The same as one query over the rows it is derived from; `check` compares. An article and its repeats count once. */
export const RELATED_ANEW = `
  select entity_key, other_key, article_count, ${COUNTERS.join(', ')}, ${KINDS} as kinds, ${STRENGTH} as strength
  from (
    select entity_key, other_key, count(*) as article_count,
      ${COUNTERS.map((name, bit) => `sum((kinds >> ${bit}) & 1) as ${name}`).join(',\n      ')}
    from (
      select entity_key, other_key, article_key,
        ${COUNTERS.map((_, bit) => `max(kinds & ${1 << bit})`).join(' | ')} as kinds
      from (
        select one.entity_key, other.entity_key as other_key, ${STORY} as article_key, r.kinds
        from relation r
        left join duplicate d on d.article_key = r.article_key
        join named one on one.article_key = r.article_key and one.ref = r.ref
        join named other on other.article_key = r.article_key and other.ref = r.other_ref
        where one.entity_key <> other.entity_key
        union all
        select other.entity_key, one.entity_key, ${STORY}, r.kinds
        from relation r
        left join duplicate d on d.article_key = r.article_key
        join named one on one.article_key = r.article_key and one.ref = r.ref
        join named other on other.article_key = r.article_key and other.ref = r.other_ref
        where one.entity_key <> other.entity_key
      )
      group by entity_key, other_key, article_key
    )
    group by entity_key, other_key
  )`

/** The columns of `related` beside its two entities. */
export const RELATED_VALUES: readonly string[] = ['article_count', ...COUNTERS, 'kinds', 'strength']

/** Gathers what articles add to and take from `related`, and writes each pair once for all that say the same kinds of it. */
export class RelatedDeltas {
  readonly #database: SqliteDatabase
  /** By kinds, then by pair: how many articles more say exactly these kinds of it. */
  readonly #deltas = new Map<number, Map<number, number>>()

  constructor(database: SqliteDatabase) {
    this.#database = database
  }

  add(pairs: readonly EntityPair[], sign: 1 | -1): void {
    for (const { entityKey, otherKey, kinds } of pairs) {
      const deltas = this.#deltas.get(kinds) ?? new Map<number, number>()
      this.#deltas.set(kinds, deltas)
      const place = pairPlace(entityKey, otherKey)
      deltas.set(place, (deltas.get(place) ?? 0) + sign)
    }
  }

  flush(): void {
    const lessened: number[] = []
    for (const [kinds, deltas] of this.#deltas) this.#write(kinds, deltas, lessened)
    const remove = this.#database.prepare(REMOVE)
    for (const place of lessened) remove.run(...keysOf(place))
    this.#deltas.clear()
  }

  #write(kinds: number, deltas: ReadonlyMap<number, number>, lessened: number[]): void {
    const { one, many } = upsertsOf(kinds)
    let values: number[] = []
    for (const place of bothWays(deltas)) {
      const [entityKey, otherKey] = keysOf(place)
      const delta = deltas.get(
        pairPlace(Math.min(entityKey, otherKey), Math.max(entityKey, otherKey)),
      )
      if (delta === undefined || delta === 0) continue
      if (delta < 0) lessened.push(place)
      values.push(entityKey, otherKey, delta)
      if (values.length < 3 * PAIRS_TOGETHER) continue
      this.#database.prepare(many).run(...values)
      values = []
    }
    const upsert = this.#database.prepare(one)
    for (let at = 0; at < values.length; at += 3) upsert.run(...values.slice(at, at + 3))
  }
}

/** The pairs and their turned ones, in the order of the table's rows. */
function bothWays(deltas: ReadonlyMap<number, number>): Float64Array {
  const places = new Float64Array(2 * deltas.size)
  let at = 0
  for (const place of deltas.keys()) {
    const [entityKey, otherKey] = keysOf(place)
    places[at] = place
    places[at + 1] = pairPlace(otherKey, entityKey)
    at += 2
  }
  return places.sort()
}
