import { chronologyOf } from '../../link/chronology-of.ts'
import { relationsOf } from '../../link/relations-of.ts'
import type { Signature } from '../../link/signature.ts'
import { signaturesOf } from '../../link/signatures-of.ts'
import type { Reading } from '../../model/reading.ts'
import { GraphDerivation } from './derive-graph.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import { type ArticleWriter, toBits } from './write-article-rows.ts'
import type { ArticlePut, LinkedArticle, SignedName } from './write-linked-article.ts'
import { moveArticleRows } from './write-moved-article.ts'
import type { Plan } from './write-plan.ts'
import { articleIdOf } from './write-public-id.ts'
import { SignatureLedger } from './write-signatures.ts'
import { readStoredArticle, removeArticleRows } from './write-stored-article.ts'

/**
 * Brings the graph to where the plan wants it, inside a transaction of the caller's. Old rows go, names
 * are signed, blocks that changed are clustered once, articles whose names have moved follow, new rows
 * come, and what is derived from all of them is written last.
 */
export function writeChanges(
  database: SqliteDatabase,
  writer: ArticleWriter,
  { removals, insertions }: Pick<Plan, 'removals' | 'insertions'>,
): readonly string[] {
  const derivation = new GraphDerivation(database)
  const ledger = new SignatureLedger(database)
  for (const key of removals) {
    const article = readStoredArticle(database, key)
    derivation.takeOut(article)
    ledger.release(new Set(article.names.map((name) => name.signatureKey)))
    removeArticleRows(database, key)
  }
  const signed = insertions.map(({ put, key }) => {
    const { externalId } = put.article
    const { publishedOn } = put.reading.frame
    const signatures = signaturesOf({ externalId, publishedOn }, put.reading)
    ledger.use([...new Map(signatures.map((signature) => [signature.id, signature])).values()])
    return { put, key, signatures }
  })
  followMoves(database, ledger.settle(derivation), ledger, derivation)
  writer.begin()
  for (const article of signed) {
    const linked = linkArticle(article, ledger)
    derivation.announce(linked.names)
    const { key, likenesses } = writer.write(linked)
    const { chronology, names } = linked
    const relations = linked.relations.map((relation) => ({
      ...relation,
      kinds: toBits(relation.kinds),
    }))
    derivation.putIn({ key, chronology, names, relations, likenesses })
  }
  writer.flush()
  return derivation.finish()
}

/** Clusters blocks anew though no article has changed: a correction joins them, or a lexicon's row is another. */
export function relinkBlocks(
  database: SqliteDatabase,
  prepare: (ledger: SignatureLedger) => void,
): readonly string[] {
  const derivation = new GraphDerivation(database)
  const ledger = new SignatureLedger(database)
  prepare(ledger)
  followMoves(database, ledger.settle(derivation), ledger, derivation)
  return derivation.finish()
}

function followMoves(
  database: SqliteDatabase,
  signatureKeys: readonly number[],
  ledger: SignatureLedger,
  derivation: GraphDerivation,
): void {
  const find = database.prepare('select article_key as key from named where signature_key = ?')
  const articles = new Set(
    signatureKeys.flatMap((key) =>
      (find.all(key) as { key: number }[]).map((article) => article.key),
    ),
  )
  // All go out before one comes in, so that what negotiations were before can still be seen.
  const stored = [...articles].map((key) => readStoredArticle(database, key))
  for (const article of stored) derivation.takeOut(article)
  for (const article of stored) {
    derivation.announce(
      article.names.map((name) => ({ ...name, entityKey: ledger.entityOf(name.signatureKey) })),
    )
  }
  for (const article of stored) {
    derivation.putIn(moveArticleRows(database, article, (key) => ledger.entityOf(key)))
  }
}

interface SignedArticle {
  readonly put: ArticlePut
  readonly key: number | null
  readonly signatures: readonly Signature[]
}

function linkArticle(
  { put, key, signatures }: SignedArticle,
  ledger: SignatureLedger,
): LinkedArticle {
  const id = articleIdOf(put.article.externalId)
  const counts = mentionCountsOf(put.reading)
  const names = signatures.map((signature, ref): SignedName => {
    const signatureKey = ledger.keyOf(signature.id)
    const entityKey = ledger.entityOf(signatureKey)
    const salience = put.reading.entities[ref]?.salience ?? 0
    const mentionCount = counts.get(ref) ?? 0
    return { ref, signatureKey, entityKey, type: signature.type, salience, mentionCount }
  })
  const chronology = chronologyOf(put.reading.frame.publishedOn, id)
  return { put, id, key, chronology, names, relations: relationsOf(put.reading) }
}

function mentionCountsOf(reading: Reading): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { entity } of reading.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return counts
}
