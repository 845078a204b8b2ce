import type { ArchiveValue } from '../graph-archive.ts'
import type { SqliteDatabase } from './sqlite-database.ts'

/** A stored span with the rule that read it. */
export interface EvidenceRow {
  readonly articleKey: number
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly confidence: number
  readonly method: string
}

/** The columns of an `EvidenceRow`, from `e` (the span), `m` (its method) and an article's key. */
export const evidenceColumns = (articleKey: string) =>
  `${articleKey} as articleKey, e."start", e."end", e.sentence, e.confidence, m.name as method`

interface ArticleText {
  readonly id: string
  readonly text: string
  readonly sentences: readonly (readonly [number, number])[]
}

const KEPT_TEXTS = 500

/** Shows spans as the words they stand for. Keeps the texts used last, since spans of one article come together. */
export class EvidenceTexts {
  readonly #database: SqliteDatabase
  readonly #articles = new Map<number, ArticleText>()

  constructor(database: SqliteDatabase) {
    this.#database = database
  }

  toArchive(row: EvidenceRow): ArchiveValue {
    const article = this.#articleOf(row.articleKey)
    const [start, end] = article.sentences[row.sentence] ?? [row.start, row.end]
    return {
      article: { id: article.id },
      start: row.start,
      end: row.end,
      exact: article.text.slice(row.start, row.end),
      sentence: article.text.slice(start, end),
      confidence: row.confidence,
      method: row.method,
    }
  }

  #articleOf(key: number): ArticleText {
    const known = this.#articles.get(key)
    if (known !== undefined) return known
    const row = this.#database
      .prepare('select id, text, sentences from article where key = ?')
      .get(key) as { id: string; text: string; sentences: string }
    const article = { ...row, sentences: JSON.parse(row.sentences) as [number, number][] }
    if (this.#articles.size >= KEPT_TEXTS) this.#articles.clear()
    this.#articles.set(key, article)
    return article
  }
}
