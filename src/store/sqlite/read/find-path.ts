import { WiregraphError } from '../../../model/errors.ts'
import type { PathStep } from '../../graph-store.ts'
import type { SqliteDatabase } from '../sqlite-database.ts'
import { findEntityKeys } from './find-entity-keys.ts'
import { loadEntities } from './load-entities.ts'
import { loadPairEvidence } from './pair-evidence.ts'
import { createSearchSide, expandSide, type PathSteps, type SearchSide } from './path-side.ts'
import { relationKindsOf } from './relation-kinds.ts'

const MOST_STEPS = 6

/** By how many steps a chain of facts alone may be longer than the shortest one and is still given. */
const MOST_DETOUR = 1

/**
 * The shortest chain of relations between two entities, found breadth first from both ends; a chain of
 * facts alone where there is one that is at most one step longer, of several the one through talks, then
 * through whom fewest articles name. Else, of several equally short ones, that with fewest steps that only share a sentence, then the strongest.
 */
export function findPath(
  database: SqliteDatabase,
  fromId: string,
  toId: string,
  maxSteps: number,
): readonly PathStep[] | undefined {
  checkSteps(maxSteps)
  const [from, to] = findEntityKeys(database, [fromId, toId])
  if (from === undefined || to === undefined) return undefined
  if (from === to) return []
  const chain = findChain(database, from, to, maxSteps, 'ANY')
  if (chain === undefined) return undefined
  const steps = toSteps(database, chain.keys)
  if (chain.weak === 0) return steps
  const most = Math.min(maxSteps, steps.length + MOST_DETOUR)
  const facts = findChain(database, from, to, most, 'FACTS')
  return facts === undefined ? steps : toSteps(database, facts.keys)
}

function checkSteps(maxSteps: number): void {
  if (!Number.isInteger(maxSteps) || maxSteps < 0) {
    throw new WiregraphError(
      'INVALID_ARGUMENT',
      `Argument "maxSteps" is ${maxSteps}; a whole number from 0 to ${MOST_STEPS} is expected.`,
    )
  }
  if (maxSteps > MOST_STEPS) {
    throw new WiregraphError(
      'LIMIT_EXCEEDED',
      `Argument "maxSteps" is ${maxSteps}; a path has at most ${MOST_STEPS} steps.`,
    )
  }
}

interface Chain {
  /** From one end to the other. */
  readonly keys: readonly number[]
  /** Steps that only share a sentence. */
  readonly weak: number
}

function findChain(
  database: SqliteDatabase,
  from: number,
  to: number,
  maxSteps: number,
  kinds: PathSteps,
): Chain | undefined {
  const near = createSearchSide(from)
  const far = createSearchSide(to)
  for (let steps = 0; steps < maxSteps; steps += 1) {
    const side = near.frontier.length <= far.frontier.length ? near : far
    expandSide(database, side, kinds)
    if (side.frontier.length === 0) return undefined
    const meeting = bestMeeting(database, near, far, side)
    if (meeting !== undefined) {
      return {
        keys: [...walkBack(near, meeting).reverse(), ...walkBack(far, meeting).slice(1)],
        weak: (near.reached.get(meeting)?.weak ?? 0) + (far.reached.get(meeting)?.weak ?? 0),
      }
    }
  }
  return undefined
}

/** Where the two sides first meet: among the keys just reached. */
function bestMeeting(
  database: SqliteDatabase,
  near: SearchSide,
  far: SearchSide,
  side: SearchSide,
): number | undefined {
  const other = side === near ? far : near
  const id = database.prepare('select id from entity where key = ?').raw()
  const idOf = (key: number) => (id.get(key) as [string] | undefined)?.[0] ?? ''
  let best: { readonly key: number; readonly weak: number; readonly strength: number } | undefined
  for (const key of side.frontier) {
    const there = other.reached.get(key)
    const here = side.reached.get(key)
    if (there === undefined || here === undefined) continue
    const weak = here.weak + there.weak
    const strength = here.strength + there.strength
    const better =
      best === undefined ||
      weak < best.weak ||
      (weak === best.weak && strength > best.strength) ||
      (weak === best.weak && strength === best.strength && idOf(key) < idOf(best.key))
    if (better) best = { key, weak, strength }
  }
  return best?.key
}

function walkBack(side: SearchSide, key: number): number[] {
  const keys = [key]
  for (
    let previous = side.reached.get(key)?.previous;
    previous !== undefined && previous !== null;
    previous = side.reached.get(previous)?.previous
  ) {
    keys.push(previous)
  }
  return keys
}

function toSteps(database: SqliteDatabase, chain: readonly number[]): readonly PathStep[] {
  const entities = loadEntities(database, chain)
  const findKinds = database
    .prepare('select kinds from related where entity_key = ? and other_key = ?')
    .raw()
  const pairs = chain.slice(1).map((otherKey, place) => {
    const entityKey = chain[place] ?? otherKey
    const [kinds] = (findKinds.get(entityKey, otherKey) as [number] | undefined) ?? [0]
    return { entityKey, otherKey, kinds }
  })
  const evidence = loadPairEvidence(database, pairs)
  return pairs.flatMap(({ entityKey, otherKey, kinds }, place) => {
    const from = entities.get(entityKey)
    const to = entities.get(otherKey)
    if (from === undefined || to === undefined) return []
    return [{ from, to, relations: relationKindsOf(kinds), evidence: evidence[place] ?? [] }]
  })
}
