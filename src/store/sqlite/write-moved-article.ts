import { likenessOf } from './derive-canonical.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import type { FactType, Part } from './write-fact-drafts.ts'
import { linkParticipants } from './write-fact-rows.ts'
import { type SignedName, signedName } from './write-linked-article.ts'
import type { StoredArticle } from './write-stored-article.ts'

interface FactRow {
  readonly key: number
  readonly type: FactType
  readonly likeness: string | null
  readonly title: string | null
}

interface ParticipantRow {
  readonly fact_key: number
  readonly part: Part
  readonly ordinal: number
  readonly ref: number
  readonly entity_key: number
}

const FACTS = `
  select f.key, f.type, f.likeness, r.title from fact f left join role r on r.fact_key = f.key
  where f.article_key = ? order by f.ordinal`
const PARTICIPANTS =
  'select fact_key, part, ordinal, ref, entity_key from participant where fact_key = ? order by part, ordinal'

/**
 * Lets the names and facts of an article follow where linking has moved its signatures. Returns the
 * article as it is from now on.
 */
export function moveArticleRows(
  database: SqliteDatabase,
  article: StoredArticle,
  entityOf: (signatureKey: number) => number,
): StoredArticle {
  const setNamed = database.prepare(
    'update named set entity_key = ? where article_key = ? and ref = ?',
  )
  const names: SignedName[] = []
  for (const name of article.names) {
    const entityKey = entityOf(name.signatureKey)
    if (entityKey !== name.entityKey) setNamed.run(entityKey, article.key, name.ref)
    names.push(signedName({ ...name, entityKey }))
  }
  const entities = new Map(names.map((name) => [name.ref, name.entityKey]))
  const likenesses = moveFacts(database, article.key, (ref) => entities.get(ref) ?? 0)
  return { ...article, names, likenesses }
}

function moveFacts(
  database: SqliteDatabase,
  articleKey: number,
  entityOf: (ref: number) => number,
): readonly string[] {
  const readParticipants = database.prepare(PARTICIPANTS)
  const setEntity = database.prepare(
    'update participant set entity_key = ? where fact_key = ? and part = ? and ordinal = ?',
  )
  const setLikeness = database.prepare(
    'update fact set likeness = ?, canonical_key = key where key = ?',
  )
  const likenesses: string[] = []
  for (const fact of database.prepare(FACTS).all(articleKey) as FactRow[]) {
    const rows = readParticipants.all(fact.key) as ParticipantRow[]
    const participants = linkParticipants(rows, entityOf)
    for (const row of participants) {
      if (row.entityKey === row.entity_key) continue
      setEntity.run(row.entityKey, fact.key, row.part, row.ordinal)
    }
    const likeness = likenessOf(fact.type, participants, fact.title)
    if (likeness !== fact.likeness) setLikeness.run(likeness, fact.key)
    if (likeness !== null) likenesses.push(likeness)
  }
  return likenesses
}
