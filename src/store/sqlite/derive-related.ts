import { type EntityPair, pairPlace, RELATION_KINDS } from './derive-links.ts'
import type { SqliteDatabase } from './sqlite-database.ts'

/** How much more a fact ties two entities than standing in one sentence. */
const FACT_WEIGHT = 5

/** The columns of `related` that count articles by kind, in the order of the bits. */
const COUNTERS = RELATION_KINDS.map((kind) => kind.toLowerCase())

const SUM_OF_FACTS = COUNTERS.slice(1).join(' + ')

/** `kinds` and `strength` as functions of the counters, so that taking an article out undoes putting it in. */
const KINDS = COUNTERS.map((name, bit) => `(${name} > 0) * ${1 << bit}`).join(' + ')
const STRENGTH = `same_sentence + ${FACT_WEIGHT} * (${SUM_OF_FACTS})`

const GIVEN = ['entity_key', 'other_key', 'article_count', ...COUNTERS]

/** Adds the counts of that many pairs, their values one after the other in the order of `GIVEN`. */
function formatUpsert(rows: number): string {
  const row = `(${GIVEN.map(() => '?').join(', ')})`
  return `insert into related (${GIVEN.join(', ')}, kinds, strength)
  select ${GIVEN.join(', ')}, ${KINDS}, ${STRENGTH}
  from (
    select ${GIVEN.map((name, place) => `column${place + 1} as ${name}`).join(', ')}
    from (values ${new Array<string>(rows).fill(row).join(', ')})
  )
  where true
  on conflict (entity_key, other_key) do update set
    article_count = article_count + excluded.article_count,
    ${COUNTERS.map((name) => `${name} = ${name} + excluded.${name}`).join(',\n    ')},
    kinds = ${COUNTERS.map((name, bit) => `(${name} + excluded.${name} > 0) * ${1 << bit}`).join(' + ')},
    strength = strength + excluded.strength`
}

const PAIRS_TOGETHER = 32
const UPSERT_ONE = formatUpsert(1)
const UPSERT_MANY = formatUpsert(PAIRS_TOGETHER)

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

interface PairDelta {
  readonly entityKey: number
  readonly otherKey: number
  readonly counts: number[] // articles, then one for each kind
}

/** Gathers what articles add to and take from `related`, and writes each pair once. */
export class RelatedDeltas {
  readonly #database: SqliteDatabase
  readonly #deltas = new Map<number, PairDelta>()

  constructor(database: SqliteDatabase) {
    this.#database = database
  }

  add(pairs: readonly EntityPair[], sign: 1 | -1): void {
    for (const { entityKey, otherKey, kinds } of pairs) {
      const counts = this.#countsOf(entityKey, otherKey)
      counts[0] = (counts[0] ?? 0) + sign
      for (let bit = 0; bit < COUNTERS.length; bit += 1) {
        if ((kinds >> bit) & 1) counts[bit + 1] = (counts[bit + 1] ?? 0) + sign
      }
    }
  }

  flush(): void {
    const deltas = [...this.#deltas.values()].filter(({ counts }) => counts.some((n) => n !== 0))
    const bothWays = [
      ...deltas,
      ...deltas.map(({ entityKey, otherKey, counts }) => ({
        entityKey: otherKey,
        otherKey: entityKey,
        counts,
      })),
    ].sort((a, b) => a.entityKey - b.entityKey || a.otherKey - b.otherKey)
    for (let place = 0; place < bothWays.length; ) {
      const isMany = place + PAIRS_TOGETHER <= bothWays.length
      const pairs = bothWays.slice(place, place + (isMany ? PAIRS_TOGETHER : 1))
      const values = pairs.flatMap((pair) => [pair.entityKey, pair.otherKey, ...pair.counts])
      this.#database.prepare(isMany ? UPSERT_MANY : UPSERT_ONE).run(...values)
      place += pairs.length
    }
    const remove = this.#database.prepare(REMOVE)
    for (const { entityKey, otherKey, counts } of bothWays) {
      if ((counts[0] ?? 0) < 0) remove.run(entityKey, otherKey)
    }
    this.#deltas.clear()
  }

  #countsOf(entityKey: number, otherKey: number): number[] {
    const place = pairPlace(entityKey, otherKey)
    const known = this.#deltas.get(place)
    if (known !== undefined) return known.counts
    const counts = new Array<number>(COUNTERS.length + 1).fill(0)
    this.#deltas.set(place, { entityKey, otherKey, counts })
    return counts
  }
}
