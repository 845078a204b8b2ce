import { clusterBlock } from '../../link/cluster-block.ts'
import { type BlockGroup, type BlockName, blockGroupsOf } from './derive-blocks.ts'
import { ENTITY_COLUMNS, entityValues } from './derive-entities.ts'
import type { SqliteDatabase } from './sqlite-database.ts'

const BLOCKS = `
  select distinct type, block from signature where (type, block) > (?, ?)
  order by type, block limit 500`

const ENTITY = `select key, ${ENTITY_COLUMNS.join(', ')} from entity where id = ?`

const UNNAMED = `
  select id from entity e where not exists (select 1 from signature s where s.entity_key = e.key)`

const ASTRAY = `
  select a.id, n.name from named n
  join article a on a.key = n.article_key
  left join signature s on s.key = n.signature_key
  where s.key is null or s.entity_key <> n.entity_key limit 100`

/** Names that are another entity than clustering says, and entities that are called otherwise. */
export function* findOddLinks(database: SqliteDatabase): Generator<string> {
  const read = database.prepare(BLOCKS)
  const joined = new Set<string>()
  let page: readonly BlockName[] = []
  let after: BlockName | { type: string; block: string } = { type: '', block: '' }
  do {
    page = read.all(after.type, after.block) as BlockName[]
    for (const group of blockGroupsOf(database, page)) {
      const place = `${group.type} ${group.blocks.join(' ')}`
      if (joined.has(place)) continue
      if (group.blocks.length > 1) joined.add(place)
      yield* findOddClusters(database, group)
    }
    after = page.at(-1) ?? after
  } while (page.length > 0)
  for (const { id } of database.prepare(UNNAMED).all() as { id: string }[]) {
    yield `The entity ${id} has no signature.`
  }
  for (const { id, name } of database.prepare(ASTRAY).all() as { id: string; name: string }[]) {
    yield `The name "${name}" of article ${id} is another entity than its signature.`
  }
}

function* findOddClusters(database: SqliteDatabase, group: BlockGroup): Generator<string> {
  const illegible = group.signatures.filter(({ content }) => !isJson(content))
  for (const { id } of illegible) yield `The signature ${id} cannot be read.`
  if (illegible.length > 0) return
  const entityOf = new Map(group.signatures.map((row) => [row.id, row.entity_key]))
  for (const { leader, members, describe } of clusterBlock(
    group.type,
    group.signatures,
    group.corrections,
  )) {
    const row = database.prepare(ENTITY).get(leader) as Record<string, unknown> | undefined
    if (row === undefined) {
      yield `There is no entity ${leader}, though linking makes one of ${members.length} names.`
      continue
    }
    for (const member of members) {
      if (entityOf.get(member) !== row['key']) {
        yield `The signature ${member} is not the entity ${leader}, though linking says so.`
      }
    }
    for (const [place, value] of entityValues(leader, describe()).entries()) {
      const column = ENTITY_COLUMNS[place] ?? ''
      if (row[column] === value) continue
      yield `The ${column} of entity ${leader} is ${JSON.stringify(row[column])}; linking gives ${JSON.stringify(value)}.`
    }
  }
}

/** Clustering trusts what it wrote itself. */
function isJson(content: string): boolean {
  try {
    JSON.parse(content)
    return true
  } catch {
    return false
  }
}
