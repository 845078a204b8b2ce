import { toWritable } from '../prepare-reading.ts'
import type { PreparedReading } from '../prepared-reading.ts'
import { GraphDerivation } from './derive-graph.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import type { ArticleWriter } from './write-article-rows.ts'
import { ArticleWords } from './write-article-words.ts'
import { type SignedName, signedName } from './write-linked-article.ts'
import { moveArticleRows } from './write-moved-article.ts'
import type { Plan } from './write-plan.ts'
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
  const words = new ArticleWords(database)
  for (const key of removals) {
    words.remove(key)
    const article = readStoredArticle(database, key)
    derivation.takeOut(article)
    derivation.remove(key)
    ledger.release(new Set(article.names.map((name) => name.signatureKey)))
    removeArticleRows(database, key)
  }
  const signed = insertions.map(({ put, key }) => {
    const { signatures, prepared } = toWritable(put.article, put.reading)
    ledger.use(signatures)
    return { put, key, prepared }
  })
  followMoves(database, ledger.settle(derivation), ledger, derivation)
  writer.begin()
  for (const { put, key: keyBefore, prepared } of signed) {
    const reading = prepared()
    const linked = { put, key: keyBefore, reading, names: linkNames(reading, ledger) }
    derivation.announce(linked.names)
    const { key, relations, likenesses } = writer.write(linked)
    words.add(key)
    const { chronology, sketch } = reading
    const { externalId } = put.article
    derivation.compare({ key, externalId, chronology }, sketch)
    derivation.putIn({ key, chronology, names: linked.names, relations, likenesses })
  }
  writer.flush()
  const changedNegotiations = derivation.finish()
  words.flush()
  return changedNegotiations
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

function linkNames({ names }: PreparedReading, ledger: SignatureLedger): readonly SignedName[] {
  const signed: SignedName[] = []
  for (const { signature, salience, mentionCount } of names) {
    const { id, type } = signature
    const signatureKey = ledger.keyOf(id)
    const entityKey = ledger.entityOf(signatureKey)
    const ref = signed.length
    signed.push(signedName({ ref, signatureKey, entityKey, type, salience, mentionCount }))
  }
  return signed
}
