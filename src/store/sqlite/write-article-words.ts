import type { SqliteDatabase } from './sqlite-database.ts'

const READ = 'select key, headline, text from article where key = ?'
const REMOVE = `
  insert into article_words (article_words, rowid, headline, text)
  values ('delete', @key, @headline, @text)`
const ADD = `
  insert into article_words (rowid, headline, text)
  select key, headline, text from article where key between ? and ?`

interface IndexedArticle {
  readonly key: number
  readonly headline: string
  readonly text: string
}

/**
 * Keeps the full text in step with the articles of one transaction. To be flushed last: each statement
 * of many rows that runs after the full text has been touched makes it write what it has gathered,
 * and pieces that small are merged over and over.
 */
export class ArticleWords {
  readonly #database: SqliteDatabase
  readonly #removed: IndexedArticle[] = []
  readonly #added: number[] = []

  constructor(database: SqliteDatabase) {
    this.#database = database
  }

  /** To be called while the article's row still stands. */
  remove(articleKey: number): void {
    this.#removed.push(this.#database.prepare(READ).get(articleKey) as IndexedArticle)
  }

  add(articleKey: number): void {
    this.#added.push(articleKey)
  }

  flush(): void {
    const remove = this.#database.prepare(REMOVE)
    for (const article of this.#removed) remove.run(article)
    const add = this.#database.prepare(ADD)
    for (const [first, last] of runsOf(this.#added)) add.run(first, last)
  }
}

/** Keys that follow each other, as first and last. */
function runsOf(keys: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = []
  for (const key of keys.toSorted((one, other) => one - other)) {
    const run = runs.at(-1)
    if (run?.[1] === key - 1) run[1] = key
    else runs.push([key, key])
  }
  return runs
}
