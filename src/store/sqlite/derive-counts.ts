import type { Appearance } from './derive-links.ts'
import type { SqliteDatabase } from './sqlite-database.ts'

/** Gathers in how many articles entities appear and how often, and writes each entity once. */
export class CountDeltas {
  readonly #database: SqliteDatabase
  readonly #deltas = new Map<number, { articles: number; mentions: number }>()

  constructor(database: SqliteDatabase) {
    this.#database = database
  }

  add(appearances: readonly Appearance[], sign: 1 | -1): void {
    for (const { entityKey, mentionCount } of appearances) {
      const delta = this.#deltas.get(entityKey) ?? { articles: 0, mentions: 0 }
      delta.articles += sign
      delta.mentions += sign * mentionCount
      this.#deltas.set(entityKey, delta)
    }
  }

  /** What is gathered of one entity, which `flush` then leaves alone. */
  take(entityKey: number): { readonly articles: number; readonly mentions: number } {
    const delta = this.#deltas.get(entityKey)
    this.#deltas.delete(entityKey)
    return delta ?? { articles: 0, mentions: 0 }
  }

  /** Returns the entities that are named from now on and were not before, or the other way round. */
  flush(): readonly number[] {
    const update = this.#database.prepare(
      `update entity set article_count = article_count + ?, mention_count = mention_count + ?
       where key = ? returning article_count as articles`,
    )
    const turned: number[] = []
    for (const [entityKey, { articles, mentions }] of this.#deltas) {
      if (articles === 0 && mentions === 0) continue
      const row = update.get(articles, mentions, entityKey) as { articles: number } | undefined
      const after = row?.articles ?? 0
      if (after === 0 || after === articles) turned.push(entityKey)
    }
    this.#deltas.clear()
    return turned
  }
}
