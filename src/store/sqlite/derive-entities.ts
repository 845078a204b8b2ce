import { clusterBlock } from '../../link/cluster-block.ts'
import { foldName } from '../../link/fold-name.ts'
import type { Cluster, EntityDescription } from '../../link/signature.ts'
import type { BlockGroup, SignatureRow } from './derive-blocks.ts'
import type { SqliteDatabase } from './sqlite-database.ts'

/** What is known of a group that is clustered anew. */
export interface RegroupOptions {
  /** Entities of the group whose signatures have left it. */
  readonly orphans: readonly number[]
  /** Signatures that have no row yet, by id. */
  readonly fresh: ReadonlyMap<string, unknown>
  /** Says whether a signature is another than before; then its entity may be called otherwise. */
  readonly isChanged: (id: string) => boolean
  /** Makes an entity of the values of `ENTITY_COLUMNS`; returns its key. */
  readonly create: (values: EntityValues) => number
}

/** What clustering a group anew has changed. */
export interface Regrouping {
  /** By key of signature, for all of the group. */
  readonly entityKeys: ReadonlyMap<number, number>
  /** Signatures that were another entity before. */
  readonly moved: readonly SignatureRow[]
  /** Entities whose row is another than before. */
  readonly described: readonly number[]
  /** Entities that have no signature any more; their rows still stand. */
  readonly vanished: readonly number[]
}

/**
 * Clusters a group of blocks and writes which entity each signature is, and how entities are called. A cluster takes over the row of the
 * entity that most articles knew it by, so that few rows elsewhere have to follow.
 */
export function regroup(
  database: SqliteDatabase,
  group: BlockGroup,
  { orphans, fresh, isChanged, create }: RegroupOptions,
): Regrouping {
  const rows = new Map<string, SignatureRow>()
  for (const row of group.signatures) rows.set(row.id, row)
  const clusters: ClusteredRows[] = []
  for (const cluster of clusterBlock(group.type, group.signatures, group.corrections)) {
    const members: SignatureRow[] = []
    for (const id of cluster.members) {
      const row = rows.get(id)
      if (row !== undefined) members.push(row)
    }
    clusters.push({ leader: cluster.leader, describe: cluster.describe, members })
  }
  const claims = claimEntities(clusters)
  const vanished = vanishedOf(group.signatures, orphans, claims)
  const sizes = sizesOf(group.signatures, orphans)
  const isSame = (members: readonly SignatureRow[], claimed: number): boolean =>
    sizes.get(claimed) === members.length &&
    members.every((row) => row.entity_key === claimed && !isChanged(row.id))
  const wanted = clusters.map(({ leader }, place) => ({
    id: leader,
    entityKey: claims[place] ?? 0,
  }))
  freeIds(
    database,
    wanted.filter(({ id, entityKey }) => {
      return !fresh.has(id) && (entityKey === 0 || rows.get(id)?.entity_key !== entityKey)
    }),
  )
  const moved: SignatureRow[] = []
  const described: number[] = []
  const entityKeys = new Map<number, number>()
  const setEntity = database.prepare('update signature set entity_key = ? where key = ?')
  for (const [place, { leader, describe, members }] of clusters.entries()) {
    const claimed = claims[place] ?? 0
    const key = claimed === 0 ? create(entityValues(leader, describe())) : claimed
    if (claimed !== 0 && !isSame(members, claimed)) {
      if (writeEntity(database, claimed, entityValues(leader, describe()))) described.push(key)
    }
    for (const member of members) {
      entityKeys.set(member.key, key)
      if (member.entity_key === key || fresh.has(member.id)) continue
      setEntity.run(key, member.key)
      if (member.entity_key !== 0) moved.push(member)
    }
  }
  return { entityKeys, moved, described, vanished }
}

interface ClusteredRows extends Pick<Cluster, 'leader' | 'describe'> {
  readonly members: readonly SignatureRow[]
}

/** How many signatures each entity had; one more for each that has left. */
function sizesOf(
  signatures: readonly SignatureRow[],
  orphans: readonly number[],
): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>()
  const count = (key: number) => sizes.set(key, (sizes.get(key) ?? 0) + 1)
  for (const row of signatures) count(row.entity_key)
  for (const key of orphans) count(key)
  return sizes
}

/** For each cluster the entity whose row it takes over; 0 for none. */
function claimEntities(clusters: readonly ClusteredRows[]): readonly number[] {
  const weights = new Map<string, { place: number; entityKey: number; articles: number }>()
  for (let place = 0; place < clusters.length; place += 1) {
    for (const { entity_key: entityKey, articles, reference } of clusters[place]?.members ?? []) {
      if (entityKey === 0) continue
      const known = weights.get(`${place} ${entityKey}`) ?? { place, entityKey, articles: 0 }
      known.articles += articles + reference
      weights.set(`${place} ${entityKey}`, known)
    }
  }
  const claims = new Array<number>(clusters.length).fill(0)
  const taken = new Set<number>()
  const byWeight = [...weights.values()].sort(
    (a, b) => b.articles - a.articles || a.entityKey - b.entityKey || a.place - b.place,
  )
  for (const { place, entityKey } of byWeight) {
    if (claims[place] !== 0 || taken.has(entityKey)) continue
    claims[place] = entityKey
    taken.add(entityKey)
  }
  return claims
}

function vanishedOf(
  signatures: readonly SignatureRow[],
  orphans: readonly number[],
  claims: readonly number[],
): readonly number[] {
  const before = new Set<number>()
  for (const row of signatures) before.add(row.entity_key)
  for (const key of orphans) before.add(key)
  before.delete(0)
  for (const claimed of claims) before.delete(claimed)
  return [...before]
}

/**
 * Two entities may swap ids, or one take that of another that vanishes. Nobody holds the id of a signature
 * that is new, and none but its own entity that of one that stays.
 */
function freeIds(
  database: SqliteDatabase,
  wanted: readonly { readonly id: string; readonly entityKey: number }[],
): void {
  const find = database.prepare('select key from entity where id = ?')
  const free = database.prepare('update entity set id = ? where key = ?')
  for (const { id, entityKey } of wanted) {
    const holder = find.get(id) as { key: number } | undefined
    if (holder !== undefined && holder.key !== entityKey) free.run(`free:${holder.key}`, holder.key)
  }
}

const COLUMNS = [
  'id',
  'type',
  'name',
  'sort_name',
  'aliases',
  'given_name',
  'family_name',
  'acronym',
  'country_code',
  'demonym',
  'capital_signature_id',
  'latitude',
  'longitude',
] as const

const SELECT = `select ${COLUMNS.join(', ')} from entity where key = ?`
const UPDATE = `update entity set ${COLUMNS.map((name) => `${name} = ?`).join(', ')} where key = ?`

/** Returns whether the row was another before. */
function writeEntity(database: SqliteDatabase, key: number, values: EntityValues): boolean {
  const before = database.prepare(SELECT).raw().get(key) as unknown[]
  const isOther = values.some((value, column) => value !== before[column])
  if (isOther) database.prepare(UPDATE).run(...values, key)
  return isOther
}

/** In the order of `ENTITY_COLUMNS`. */
export type EntityValues = readonly (string | number | null)[]

/** The columns of `entity` that linking decides, in the order of `COLUMNS`. */
export function entityValues(leader: string, description: EntityDescription): EntityValues {
  return [
    leader,
    description.type,
    description.name,
    foldName(description.name),
    JSON.stringify(description.aliases),
    description.givenName,
    description.familyName,
    description.acronym,
    description.countryCode,
    description.demonym,
    description.capitalId,
    description.latitude,
    description.longitude,
  ]
}

/** The names of `entityValues`. */
export const ENTITY_COLUMNS: readonly string[] = COLUMNS
