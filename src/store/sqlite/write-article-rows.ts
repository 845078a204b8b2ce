import type { Relation } from '../../link/relations-of.ts'
import { RELATION_KINDS } from './derive-links.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import { EVIDENCE_COLUMNS, EvidenceValues } from './write-evidence.ts'
import { createFactWriter } from './write-fact-rows.ts'
import { prepareInsert } from './write-insert.ts'
import type { LinkedArticle } from './write-linked-article.ts'

/**
 * Writes the rows that one article's reading gives, and returns the article's key and the likenesses
 * of its facts. Hot: 17,000 articles have 700,000 mentions, so it runs on prepared statements.
 */
export function createArticleWriter(
  database: SqliteDatabase,
): (article: LinkedArticle) => { readonly key: number; readonly likenesses: readonly string[] } {
  const values = new EvidenceValues(database)
  const insertArticle = prepareInsert(database, 'article', ARTICLE_COLUMNS)
  const insertWords = prepareInsert(database, 'article_words', ['rowid', 'headline', 'text'])
  const insertNamed = prepareInsert(database, 'named', NAMED_COLUMNS)
  const insertMention = prepareInsert(database, 'mention', MENTION_COLUMNS)
  const insertRelation = prepareInsert(database, 'relation', RELATION_COLUMNS)
  const writeFacts = createFactWriter(database, values)
  return (article) => {
    const { article: source, reading } = article.put
    const length = source.text.length
    const sentences = reading.sentences.length
    const key = Number(insertArticle.run(...articleValues(article)).lastInsertRowid)
    insertWords.run(key, reading.frame.headline, source.text)
    for (const [ref, name] of article.names.entries()) {
      const local = reading.entities[ref]
      insertNamed.run(
        key,
        ref,
        name.signatureKey,
        name.entityKey,
        local?.name,
        JSON.stringify(local?.aliases),
        name.salience,
        name.mentionCount,
      )
    }
    for (const [ordinal, mention] of reading.mentions.entries()) {
      const evidence = values.of(mention, length, sentences)
      insertMention.run(key, ordinal, mention.entity, mention.kind, ...evidence)
    }
    for (const { ref, otherRef, kinds, evidence } of article.relations) {
      const columns = values.of(evidence, length, sentences)
      insertRelation.run(key, ref, otherRef, toBits(kinds), ...columns)
    }
    return { key, likenesses: writeFacts(article, key) }
  }
}

const ARTICLE_COLUMNS = [
  'key',
  'id',
  'external_id',
  'chronology',
  'format',
  'path',
  'url',
  'sha256',
  'reader_version',
  'ingested_at',
  'headline',
  'published_on',
  'agency_ref',
  'dateline_text',
  'dateline_place_ref',
  'dateline_country_ref',
  'dateline_date',
  'byline',
  'paragraphs',
  'sentences',
  'text',
]
const NAMED_COLUMNS = [
  'article_key',
  'ref',
  'signature_key',
  'entity_key',
  'name',
  'aliases',
  'salience',
  'mention_count',
]
const MENTION_COLUMNS = ['article_key', 'ordinal', 'ref', 'kind', ...EVIDENCE_COLUMNS]
const RELATION_COLUMNS = ['article_key', 'ref', 'other_ref', 'kinds', ...EVIDENCE_COLUMNS]

function articleValues({ put, id, key, chronology }: LinkedArticle): readonly unknown[] {
  const { article, reading } = put
  const { frame } = reading
  const { dateline } = frame
  return [
    key,
    id,
    article.externalId,
    chronology,
    article.format,
    article.path,
    article.url,
    put.sha256,
    put.readerVersion,
    put.ingestedAt,
    frame.headline,
    frame.publishedOn,
    frame.agency,
    dateline?.text ?? null,
    dateline?.place ?? null,
    dateline?.country ?? null,
    dateline?.date ?? null,
    JSON.stringify(frame.byline),
    JSON.stringify(frame.paragraphs.map(({ start, end }) => [start, end])),
    JSON.stringify(reading.sentences.map(({ start, end }) => [start, end])),
    article.text,
  ]
}

/** The bit set of `relation.kinds`. */
export function toBits(kinds: Relation['kinds']): number {
  return RELATION_KINDS.reduce((bits, kind, bit) => (kinds.has(kind) ? bits | (1 << bit) : bits), 0)
}
