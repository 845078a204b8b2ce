import type { SqliteDatabase } from './sqlite-database.ts'
import { EVIDENCE_COLUMNS, MethodKeys } from './write-evidence.ts'
import { FactWriter } from './write-fact-rows.ts'
import { type ColumnValue, formatInsert, RowInserter } from './write-insert.ts'
import type { LinkedArticle } from './write-linked-article.ts'

/**
 * Writes the rows that articles' readings give. Hot: 17,000 articles have 700,000 mentions, so it runs
 * on prepared statements, and one writer serves all transactions of a database.
 */
export class ArticleWriter {
  readonly #database: SqliteDatabase
  readonly #methods: MethodKeys
  readonly #facts: FactWriter
  readonly #named: RowInserter
  readonly #mentions: RowInserter
  readonly #relations: RowInserter

  constructor(database: SqliteDatabase) {
    this.#database = database
    this.#methods = new MethodKeys(database)
    this.#facts = new FactWriter(database)
    this.#named = new RowInserter(database, 'named', NAMED_COLUMNS)
    this.#mentions = new RowInserter(database, 'mention', MENTION_COLUMNS)
    this.#relations = new RowInserter(database, 'relation', RELATION_COLUMNS)
  }

  /** To be called in each transaction first; what one that failed has left is forgotten. */
  begin(): void {
    this.#methods.clear()
    this.#facts.begin()
    for (const rows of [this.#named, this.#mentions, this.#relations]) rows.clear()
  }

  /** Returns the article's key and the likenesses of its facts. Some rows wait for `flush`. */
  write(article: LinkedArticle): { readonly key: number; readonly likenesses: readonly string[] } {
    const { put, reading } = article
    const inserted = this.#database.prepare(INSERT_ARTICLE).run(...articleValues(article))
    const key = Number(inserted.lastInsertRowid)
    this.#database.prepare(INSERT_WORDS).run(key, reading.headline, put.article.text)
    const methodKeys = reading.methods.map((method) => this.#methods.of(method))
    for (const [ref, name] of article.names.entries()) {
      const { signatureKey, entityKey, salience, mentionCount } = name
      const [, , , , text, aliases] = reading.names[ref] ?? []
      this.#named.add(key, ref, signatureKey, entityKey, text, aliases, salience, mentionCount)
    }
    for (const [ordinal, mention] of reading.mentions.entries()) {
      const [ref, kind, start, end, sentence, confidence, method] = mention
      const methodKey = methodKeys[method]
      this.#mentions.add(key, ordinal, ref, kind, start, end, sentence, confidence, methodKey)
    }
    for (const relation of reading.relations) {
      const [ref, otherRef, kinds, start, end, sentence, confidence, method] = relation
      const methodKey = methodKeys[method]
      this.#relations.add(key, ref, otherRef, kinds, start, end, sentence, confidence, methodKey)
    }
    return { key, likenesses: this.#facts.write(article, key, methodKeys) }
  }

  /** Writes all rows that wait. */
  flush(): void {
    for (const rows of [this.#named, this.#mentions, this.#relations]) rows.flush()
    this.#facts.flush()
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

const INSERT_ARTICLE = formatInsert('article', ARTICLE_COLUMNS)
const INSERT_WORDS = formatInsert('article_words', ['rowid', 'headline', 'text'])

function articleValues({ put, reading, key }: LinkedArticle): readonly ColumnValue[] {
  const { article } = put
  return [
    key,
    reading.id,
    article.externalId,
    reading.chronology,
    article.format,
    article.path,
    article.url,
    put.sha256,
    put.readerVersion,
    put.ingestedAt,
    reading.headline,
    reading.publishedOn,
    reading.agency,
    reading.datelineText,
    reading.datelinePlace,
    reading.datelineCountry,
    reading.datelineDate,
    reading.byline,
    reading.paragraphs,
    reading.sentences,
    article.text,
  ]
}
