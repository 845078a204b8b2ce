import type { PreparedReading } from '../prepared-reading.ts'
import type { NameRelation } from './derive-links.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import { addEvidence, EVIDENCE_COLUMNS, MethodKeys } from './write-evidence.ts'
import { FactWriter, type RowSource } from './write-fact-rows.ts'
import { type ColumnValue, formatInsert, RowInserter } from './write-insert.ts'
import type { LinkedArticle } from './write-linked-article.ts'
import { NumberCursor } from './write-number-cursor.ts'

/** What the graph's derived tables need to know of an article that has been written. */
interface WrittenArticle {
  readonly key: number
  readonly relations: readonly NameRelation[]
  /** Of its facts. */
  readonly likenesses: readonly string[]
}

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

  /** Some rows wait for `flush`. */
  write(article: LinkedArticle): WrittenArticle {
    const { reading } = article
    const inserted = this.#database.prepare(INSERT_ARTICLE).run(...articleValues(article))
    const key = Number(inserted.lastInsertRowid)
    this.#writeNames(article, key)
    const methodKeys: number[] = []
    const methodKeyOf = (word: number): number => {
      methodKeys[word] ??= this.#methods.of(reading.words[word] ?? '')
      return methodKeys[word]
    }
    const numbers = new NumberCursor(reading.numbers)
    this.#writeMentions(reading, key, { numbers, methodKeyOf })
    const relations = this.#writeRelations(reading, key, { numbers, methodKeyOf })
    const likenesses = this.#facts.write(article, key, { numbers, methodKeyOf })
    return { key, relations, likenesses }
  }

  #writeNames({ names, reading }: LinkedArticle, key: number): void {
    const rows = this.#named
    for (let ref = 0; ref < names.length; ref += 1) {
      const name = names[ref]
      const prepared = reading.names[ref]
      rows.put(key)
      rows.put(ref)
      rows.put(name?.signatureKey)
      rows.put(name?.entityKey)
      rows.put(prepared?.name)
      rows.put(prepared?.aliases)
      rows.put(name?.salience)
      rows.put(name?.mentionCount)
    }
  }

  #writeMentions(
    { mentionCount, words }: PreparedReading,
    key: number,
    { numbers, methodKeyOf }: RowSource,
  ): void {
    const rows = this.#mentions
    for (let ordinal = 0; ordinal < mentionCount; ordinal += 1) {
      rows.put(key)
      rows.put(ordinal)
      rows.put(numbers.next())
      rows.put(words[numbers.next()])
      addEvidence(rows, numbers, methodKeyOf)
    }
  }

  #writeRelations(
    { relationCount }: PreparedReading,
    key: number,
    { numbers, methodKeyOf }: RowSource,
  ): readonly NameRelation[] {
    const rows = this.#relations
    const relations: NameRelation[] = []
    for (let place = 0; place < relationCount; place += 1) {
      const relation = { ref: numbers.next(), otherRef: numbers.next(), kinds: numbers.next() }
      relations.push(relation)
      rows.put(key)
      rows.put(relation.ref)
      rows.put(relation.otherRef)
      rows.put(relation.kinds)
      addEvidence(rows, numbers, methodKeyOf)
    }
    return relations
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
  'facts_digest',
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
    reading.factsDigest,
  ]
}
