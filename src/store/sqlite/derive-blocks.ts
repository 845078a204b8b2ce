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

/** Made as new ones are, since what clusters them is compiled for one kind of record. */
export function signatureRow(row: SignatureRow): SignatureRow {
  return {
    key: row.key,
    id: row.id,
    type: row.type,
    block: row.block,
    content: row.content,
    articles: row.articles,
    reference: row.reference,
    entity_key: row.entity_key,
  }
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

function readCorrections(database: SqliteDatabase): readonly Correction[] {
  return database
    .prepare(
      'select keep_id as keepId, merge_id as mergeId from correction order by keep_id, merge_id',
    )
    .all() as Correction[]
}

export interface LeftSignature extends BlockName {
  readonly id: string
}

/** Signatures that change in a transaction and so stand elsewhere than in the table. */
export interface SignatureChanges {
  /** That have just left their block; corrections tied others to that block through them. */
  readonly left: readonly LeftSignature[]
  /** That have no row yet. */
  readonly fresh: readonly SignatureRow[]
}

/** Blocks that are read at a time. */
const BLOCKS_TOGETHER = 500

/** The groups that the given blocks belong to, each once, with the signatures that are there now. */
export function* blockGroupsOf(
  database: SqliteDatabase,
  blocks: readonly BlockName[],
  { left, fresh }: SignatureChanges = { left: [], fresh: [] },
): Generator<BlockGroup> {
  const joined = joinBlocks(database, readCorrections(database), [...left, ...fresh])
  const freshOf = groupBy(fresh, placeOf)
  const done = new Set<string>()
  const groups: Omit<BlockGroup, 'signatures'>[] = []
  for (const { type, block } of blocks) {
    if (done.has(placeOf({ type, block }))) continue
    const group = joined.get(placeOf({ type, block }))
    const names = group === undefined ? [block] : [...group.blocks].sort()
    for (const name of names) done.add(placeOf({ type, block: name }))
    groups.push({ type, blocks: names, corrections: group?.corrections ?? [] })
  }
  for (let first = 0; first < groups.length; first += BLOCKS_TOGETHER) {
    const page = groups.slice(first, first + BLOCKS_TOGETHER)
    const stored = readBlocks(database, page)
    for (const group of page) {
      const signatures: SignatureRow[] = []
      for (const block of group.blocks) {
        const place = placeOf({ type: group.type, block })
        for (const row of stored.get(place) ?? []) signatures.push(row)
        for (const row of freshOf.get(place) ?? []) signatures.push(row)
      }
      yield { ...group, signatures }
    }
  }
}

const IN_BLOCKS = `
  select s.* from json_each(?) k
  cross join signature s on s.type = k.value ->> 0 and s.block = k.value ->> 1`

function readBlocks(
  database: SqliteDatabase,
  groups: readonly Pick<BlockGroup, 'type' | 'blocks'>[],
): ReadonlyMap<string, readonly SignatureRow[]> {
  const names = groups.flatMap(({ type, blocks }) => blocks.map((block) => [type, block]))
  const rows: SignatureRow[] = []
  for (const row of database.prepare(IN_BLOCKS).all(JSON.stringify(names)) as SignatureRow[]) {
    rows.push(signatureRow(row))
  }
  return groupBy(rows, placeOf)
}

interface JoinedBlocks {
  readonly blocks: Set<string>
  readonly corrections: Correction[]
}

/** For each block that a correction speaks of, those it is joined with. */
function joinBlocks(
  database: SqliteDatabase,
  corrections: readonly Correction[],
  elsewhere: readonly LeftSignature[],
): ReadonlyMap<string, JoinedBlocks> {
  if (corrections.length === 0) return new Map()
  const find = database.prepare('select type, block from signature where id = ?')
  const elsewhereOf = groupBy(elsewhere, (signature) => signature.id)
  // Of ids and of blocks: an id that is not there now still ties its neighbours.
  const sets = new DisjointSets()
  const blocks = new Map<string, BlockName>()
  for (const { keepId, mergeId } of corrections) {
    sets.join(keepId, mergeId)
    for (const id of [keepId, mergeId]) {
      const found = [...(find.all(id) as BlockName[]), ...(elsewhereOf.get(id) ?? [])]
      for (const name of found) {
        sets.join(id, placeOf(name))
        blocks.set(placeOf(name), name)
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

function placeOf({ type, block }: BlockName): string {
  return `block ${type} ${block}`
}
