import type { EntityType } from '../../model/entity.ts'
import { WiregraphError } from '../../model/errors.ts'
import type { Merged } from '../graph-writer.ts'
import type { SignatureRow } from './derive-blocks.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import { relinkBlocks } from './write-changes.ts'

interface EntityRow {
  readonly key: number
  readonly id: string
  readonly type: EntityType
  readonly name: string
}

/**
 * Notes that two entities are one, for the signatures that they have now and so for all later articles
 * that name them alike, and clusters their blocks together.
 */
export function mergeEntities(
  database: SqliteDatabase,
  keepId: string,
  mergeId: string,
  at: string,
): Merged {
  const keep = findEntity(database, keepId)
  const merge = findEntity(database, mergeId)
  if (keep.type !== merge.type) {
    throw new WiregraphError(
      'INVALID_ARGUMENT',
      `"${keep.name}" is of type ${keep.type} and "${merge.name}" of type ${merge.type}; two entities of one type are expected.`,
    )
  }
  if (keep.key === merge.key) return { id: keep.id, changedNegotiations: [] }
  const members = database.prepare('select * from signature where entity_key = ? order by id')
  const kept = members.all(keep.key) as SignatureRow[]
  const merged = members.all(merge.key) as SignatureRow[]
  const insert = database.prepare(
    'insert or ignore into correction (keep_id, merge_id, made_at) values (?, ?, ?)',
  )
  // Each member is tied to the one that leads, so that they stay together whichever of them leave.
  for (const { id } of [...kept, ...merged]) {
    if (id !== keep.id) insert.run(keep.id, id, at)
  }
  const changedNegotiations = relinkBlocks(database, (ledger) => {
    ledger.touch([...kept, ...merged])
  })
  return { id: findEntity(database, keepId).id, changedNegotiations }
}

const FIND = `
  select e.key, e.id, e.type, e.name from signature s join entity e on e.key = s.entity_key
  where s.id = coalesce((select successor_id from retired_signature where id = ?), ?)`

function findEntity(database: SqliteDatabase, id: string): EntityRow {
  const row = database.prepare(FIND).get(id, id) as EntityRow | undefined
  if (row === undefined) {
    throw new WiregraphError('NOT_FOUND', `There is no entity "${id}"; the id of one is expected.`)
  }
  return row
}
