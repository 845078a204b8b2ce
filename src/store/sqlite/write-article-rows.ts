import type { Relation } from '../../link/relations-of.ts'
import { RELATION_KINDS } from './derive-links.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import { EVIDENCE_COLUMNS, EvidenceValues } from './write-evidence.ts'
import { FactWriter } from './write-fact-rows.ts'
import { prepareInsert, RowInserter } from './write-insert.ts'
import type { LinkedArticle } from './write-linked-article.ts'

/**
 * Writes the rows that articles' readings give. Hot: 17,000 articles have 700,000 mentions, so it runs
 * on prepared statements, and one writer serves all transactions of a database.
 */
export class ArticleWriter {
  readonly #database: SqliteDatabase
  readonly #values: EvidenceValues
  readonly #facts: FactWriter
  readonly #named: RowInserter
  readonly #mentions: RowInserter
  readonly #relations: RowInserter

  constructor(database: SqliteDatabase) {
    this.#database = database
    this.#values = new EvidenceValues(database)
    this.#facts = new FactWriter(database, this.#values)
    this.#named = new RowInserter(database, 'named', NAMED_COLUMNS)
    this.#mentions = new RowInserter(database, 'mention', MENTION_COLUMNS)
    this.#relations = new RowInserter(database, 'relation', RELATION_COLUMNS)
  }

  /** To be called in each transaction first; what one that failed has left is forgotten. */
  begin(): void {
    this.#values.clear()
    this.#facts.begin()
    for (const rows of [this.#named, this.#mentions, this.#relations]) rows.clear()
  }

  /** Returns the article's key and the likenesses of its facts. Some rows wait for `flush`. */
  write(article: LinkedArticle): { readonly key: number; readonly likenesses: readonly string[] } {
    const { article: source, reading } = article.put
    const length = source.text.length
    const sentences = reading.sentences.length
    const insertArticle = prepareInsert(this.#database, 'article', ARTICLE_COLUMNS)
    const key = Number(insertArticle.run(...articleValues(article)).lastInsertRowid)
    prepareInsert(this.#database, 'article_words', WORDS_COLUMNS).run(
      key,
      reading.frame.headline,
      source.text,
    )
    for (const [ref, name] of article.names.entries()) {
      const local = reading.entities[ref]
      this.#named.add(
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
      const evidence = this.#values.of(mention, length, sentences)
      this.#mentions.add(key, ordinal, mention.entity, mention.kind, ...evidence)
    }
    for (const { ref, otherRef, kinds, evidence } of article.relations) {
      const columns = this.#values.of(evidence, length, sentences)
      this.#relations.add(key, ref, otherRef, toBits(kinds), ...columns)
    }
    return { key, likenesses: this.#facts.write(article, key) }
  }

  /** Writes all rows that wait. */
  flush(): void {
    for (const rows of [this.#named, this.#mentions, this.#relations]) rows.flush()
    this.#facts.flush()
  }
}

const WORDS_COLUMNS = ['rowid', 'headline', 'text']
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
