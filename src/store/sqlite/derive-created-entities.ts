import type { CountDeltas } from './derive-counts.ts'
import { ENTITY_COLUMNS, type EntityValues } from './derive-entities.ts'
import type { NamedEntityRow } from './derive-names.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import { RowInserter } from './write-insert.ts'
import { readLastKey } from './write-last-key.ts'

const PLACES = {
  name: ENTITY_COLUMNS.indexOf('name'),
  aliases: ENTITY_COLUMNS.indexOf('aliases'),
  familyName: ENTITY_COLUMNS.indexOf('family_name'),
  acronym: ENTITY_COLUMNS.indexOf('acronym'),
}

/**
 * Entities that a transaction makes. Their rows wait until it is known how many articles name them, so
 * that each is written once, many at a time: two in three entities are named in one article only.
 */
export class CreatedEntities {
  readonly #database: SqliteDatabase
  readonly #values = new Map<number, EntityValues>()
  #lastKey: number | undefined

  constructor(database: SqliteDatabase) {
    this.#database = database
  }

  /** Returns the key that the row will have. */
  create(values: EntityValues): number {
    this.#lastKey ??= readLastKey(this.#database, 'entity')
    this.#lastKey += 1
    this.#values.set(this.#lastKey, values)
    return this.#lastKey
  }

  /** Returns how they are called. */
  write(counts: CountDeltas): readonly NamedEntityRow[] {
    const rows = new RowInserter(this.#database, 'entity', [
      'key',
      ...ENTITY_COLUMNS,
      'article_count',
      'mention_count',
    ])
    const named: NamedEntityRow[] = []
    for (const [key, values] of this.#values) {
      const { articles, mentions } = counts.take(key)
      rows.put(key)
      for (const value of values) rows.put(value)
      rows.put(articles)
      rows.put(mentions)
      named.push({
        key,
        name: values[PLACES.name] as string,
        aliases: values[PLACES.aliases] as string,
        family_name: values[PLACES.familyName] as string | null,
        acronym: values[PLACES.acronym] as string | null,
        article_count: articles,
      })
    }
    rows.flush()
    this.#values.clear()
    return named
  }
}
