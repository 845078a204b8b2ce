import type { NameRelation } from './derive-links.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import { FACT_TABLE_NAMES } from './write-fact-rows.ts'
import { type SignedName, signedName } from './write-linked-article.ts'

/** What of a stored article its derived rows are made of. */
export interface StoredArticle {
  readonly key: number
  readonly chronology: number
  readonly names: readonly SignedName[]
  readonly relations: readonly NameRelation[]
  readonly likenesses: readonly string[]
}

const NAMES = `
  select n.ref, n.signature_key as signatureKey, n.entity_key as entityKey, s.type, n.salience,
    n.mention_count as mentionCount
  from named n join signature s on s.key = n.signature_key
  where n.article_key = ? order by n.ref`
const RELATIONS = 'select ref, other_ref as otherRef, kinds from relation where article_key = ?'
const LIKENESSES =
  'select distinct likeness from fact where article_key = ? and likeness is not null'

export function readStoredArticle(database: SqliteDatabase, key: number): StoredArticle {
  const { chronology } = database
    .prepare('select chronology from article where key = ?')
    .get(key) as { chronology: number }
  return {
    key,
    chronology,
    names: readNames(database, key),
    relations: readRelations(database, key),
    likenesses: (database.prepare(LIKENESSES).all(key) as { likeness: string }[]).map(
      (row) => row.likeness,
    ),
  }
}

/** Made as those of new articles are, since what follows is compiled for one kind of record. */
function readNames(database: SqliteDatabase, key: number): readonly SignedName[] {
  const names: SignedName[] = []
  for (const row of database.prepare(NAMES).all(key) as SignedName[]) names.push(signedName(row))
  return names
}

function readRelations(database: SqliteDatabase, key: number): readonly NameRelation[] {
  const relations: NameRelation[] = []
  for (const row of database.prepare(RELATIONS).all(key) as NameRelation[]) {
    relations.push({ ref: row.ref, otherRef: row.otherRef, kinds: row.kinds })
  }
  return relations
}

const OF_ITS_FACTS = 'where fact_key in (select key from fact where article_key = ?)'

/** From the leaves up. */
const REMOVALS = [
  'delete from mention where article_key = ?',
  'delete from relation where article_key = ?',
  'delete from named where article_key = ?',
  ...['evidence', 'participant', ...FACT_TABLE_NAMES].map(
    (table) => `delete from ${table} ${OF_ITS_FACTS}`,
  ),
  'delete from fact where article_key = ?',
  'delete from article where key = ?',
]

/** Takes all rows of an article out; its words and what other rows are derived from it are for the caller to follow. */
export function removeArticleRows(database: SqliteDatabase, key: number): void {
  for (const statement of REMOVALS) database.prepare(statement).run(key)
}
