import type { SqliteDatabase } from '../sqlite-database.ts'
import { SAME_SENTENCE_ONLY } from './relation-kinds.ts'

/** An entity that the search has come to from its end. */
export interface Reached {
  /** The entity before it; null for the end itself. */
  readonly previous: number | null
  /** Steps from the end that only share a sentence. */
  readonly weak: number
  /** Of all steps from the end. */
  readonly strength: number
}

/** One end of a search for a path. */
export interface SearchSide {
  readonly reached: Map<number, Reached>
  /** Reached last. */
  frontier: readonly number[]
}

/** Bounds that no real story comes near, so that hubs of a large graph cannot make a search endless. */
const WIDEST_FRONTIER = 4_000
const MOST_EDGES = 400_000

export function createSearchSide(end: number): SearchSide {
  return {
    reached: new Map([[end, { previous: null, weak: 0, strength: 0 }]]),
    frontier: [end],
  }
}

/** Which steps a chain may take: any, or only those that a fact says. */
export type PathSteps = 'ANY' | 'FACTS'

/** A chain of facts rather leads through talks than through who takes part in them, else through whom fewest articles name. */
const NEIGHBOURS: { readonly [S in PathSteps]: string } = {
  ANY: 'select other_key, kinds, strength from related where entity_key = ?',
  FACTS: `select r.other_key, r.kinds,
      -e.article_count - case e.type when 'NEGOTIATION' then 0 else 1000000000 end
    from related r cross join entity e on e.key = r.other_key
    where r.entity_key = ? and r.kinds <> ${SAME_SENTENCE_ONLY}`,
}

/** Takes one step further from all of the frontier. */
export function expandSide(database: SqliteDatabase, side: SearchSide, steps: PathSteps): void {
  const findNeighbours = database.prepare(NEIGHBOURS[steps]).raw()
  const isBefore = createIdOrder(database)
  const next = new Map<number, Reached>()
  let edges = 0
  for (const key of strongestOf(side, isBefore)) {
    const here = side.reached.get(key)
    if (here === undefined || edges > MOST_EDGES) break
    const rows = findNeighbours.all(key) as [otherKey: number, kinds: number, strength: number][]
    edges += rows.length
    for (const [otherKey, kinds, strength] of rows) {
      if (side.reached.has(otherKey)) continue
      const reached: Reached = {
        previous: key,
        weak: here.weak + (kinds === SAME_SENTENCE_ONLY ? 1 : 0),
        strength: here.strength + strength,
      }
      const known = next.get(otherKey)
      if (known === undefined || isBetter(reached, known, isBefore)) next.set(otherKey, reached)
    }
  }
  for (const [key, reached] of next) side.reached.set(key, reached)
  side.frontier = [...next.keys()]
}

type IdOrder = (key: number, other: number) => boolean

function isBetter(one: Reached, other: Reached, isBefore: IdOrder): boolean {
  if (one.weak !== other.weak) return one.weak < other.weak
  if (one.strength !== other.strength) return one.strength > other.strength
  return isBefore(one.previous ?? 0, other.previous ?? 0)
}

/** Ties go by public ids, which are the same in every database. */
function createIdOrder(database: SqliteDatabase): IdOrder {
  const find = database.prepare('select id from entity where key = ?').raw()
  const ids = new Map<number, string>()
  const idOf = (key: number) => {
    const id = ids.get(key) ?? (find.get(key) as [string] | undefined)?.[0] ?? ''
    ids.set(key, id)
    return id
  }
  return (key, other) => idOf(key) < idOf(other)
}

/** The frontier, strongest first, so that a bound cuts off the weakest. */
function strongestOf(side: SearchSide, isBefore: IdOrder): readonly number[] {
  return side.frontier
    .map((key) => ({ key, reached: side.reached.get(key) }))
    .sort(
      (one, other) =>
        (one.reached?.weak ?? 0) - (other.reached?.weak ?? 0) ||
        (other.reached?.strength ?? 0) - (one.reached?.strength ?? 0) ||
        (isBefore(one.key, other.key) ? -1 : 1),
    )
    .slice(0, WIDEST_FRONTIER)
    .map(({ key }) => key)
}
