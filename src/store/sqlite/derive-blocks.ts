import { DisjointSets } from '../../link/disjoint-sets.ts'
import { groupBy } from '../../link/group-by.ts'
import type { Correction } from '../../link/signature.ts'
import type { EntityType } from '../../model/entity.ts'
import type { SqliteDatabase } from './sqlite-database.ts'

/** A row of `signature`. */
export interface SignatureRow {
  readonly key: number
  readonly id: string
  readonly type: EntityType
  readonly block: string
  readonly content: string
  readonly articles: number
  readonly reference: number
  /** 0 until linking has said. */
  readonly entity_key: number
}

export interface BlockName {
  readonly type: EntityType
  readonly block: string
}

/** Blocks that are clustered together, since a correction reaches from one to another. */
export interface BlockGroup {
  readonly type: EntityType
  readonly blocks: readonly string[]
  readonly signatures: readonly SignatureRow[]
  /** All that speak of the group, also of members that no article uses at present. */
  readonly corrections: readonly Correction[]
}

export function readCorrections(database: SqliteDatabase): readonly Correction[] {
  return database
    .prepare(
      'select keep_id as keepId, merge_id as mergeId from correction order by keep_id, merge_id',
    )
    .all() as Correction[]
}

/** A signature that has just left its block; corrections tied others to that block through it. */
export interface LeftSignature extends BlockName {
  readonly id: string
}

/** The groups that the given blocks belong to, each once, with the signatures that are there now. */
export function blockGroupsOf(
  database: SqliteDatabase,
  blocks: readonly BlockName[],
  left: readonly LeftSignature[] = [],
): readonly BlockGroup[] {
  const joined = joinBlocks(database, readCorrections(database), left)
  const read = database.prepare('select * from signature where type = ? and block = ? order by id')
  const done = new Set<string>()
  const groups: BlockGroup[] = []
  for (const { type, block } of blocks) {
    if (done.has(placeOf(type, block))) continue
    const group = joined.get(placeOf(type, block))
    const names = group === undefined ? [block] : [...group.blocks].sort()
    for (const name of names) done.add(placeOf(type, name))
    const signatures = names.flatMap((name) => read.all(type, name) as SignatureRow[])
    groups.push({ type, blocks: names, signatures, corrections: group?.corrections ?? [] })
  }
  return groups
}

interface JoinedBlocks {
  readonly blocks: Set<string>
  readonly corrections: Correction[]
}

/** For each block that a correction speaks of, those it is joined with. */
function joinBlocks(
  database: SqliteDatabase,
  corrections: readonly Correction[],
  left: readonly LeftSignature[],
): ReadonlyMap<string, JoinedBlocks> {
  if (corrections.length === 0) return new Map()
  const find = database.prepare('select type, block from signature where id = ?')
  const leftOf = groupBy(left, (signature) => signature.id)
  // Of ids and of blocks: an id that is not there now still ties its neighbours.
  const sets = new DisjointSets()
  const blocks = new Map<string, BlockName>()
  for (const { keepId, mergeId } of corrections) {
    sets.join(keepId, mergeId)
    for (const id of [keepId, mergeId]) {
      const found = [...(find.all(id) as BlockName[]), ...(leftOf.get(id) ?? [])]
      for (const name of found) {
        sets.join(id, placeOf(name.type, name.block))
        blocks.set(placeOf(name.type, name.block), name)
      }
    }
  }
  const groups = new Map<string, JoinedBlocks>()
  const groupOf = (member: string): JoinedBlocks => {
    const root = sets.find(member)
    const group = groups.get(root) ?? { blocks: new Set(), corrections: [] }
    groups.set(root, group)
    return group
  }
  for (const correction of corrections) groupOf(correction.keepId).corrections.push(correction)
  const byPlace = new Map<string, JoinedBlocks>()
  for (const [place, { block }] of blocks) {
    const group = groupOf(place)
    group.blocks.add(block)
    byPlace.set(place, group)
  }
  return byPlace
}

function placeOf(type: EntityType, block: string): string {
  return `block ${type} ${block}`
}
