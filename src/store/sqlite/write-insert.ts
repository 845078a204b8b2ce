import type { SqliteDatabase } from './sqlite-database.ts'

/** What a column can hold; undefined is null. */
export type ColumnValue = string | number | Uint8Array | null | undefined

/**
 * An `insert` of that many rows, their values one after the other in the order of `columns`. What breaks a
 * constraint ends the transaction and not only the statement: for the latter SQLite would copy each
 * page before it changes it, which is a sixth of its time.
 */
export function formatInsert(table: string, columns: readonly string[], rows = 1): string {
  const row = `(${columns.map(() => '?').join(', ')})`
  const places = new Array<string>(rows).fill(row).join(', ')
  return `insert or rollback into ${table} (${columns.join(', ')}) values ${places}`
}

/** Many rows in one statement cost half of what they cost one by one; beyond this, little is gained. */
const ROWS_TOGETHER = 64

/** Gathers rows of one table and writes them many at a time, in their order. `flush` writes the rest. */
export class RowInserter {
  readonly #database: SqliteDatabase
  readonly #insertOne: string
  readonly #insertMany: string
  readonly #width: number
  #values: ColumnValue[] = []

  constructor(database: SqliteDatabase, table: string, columns: readonly string[]) {
    this.#database = database
    this.#insertOne = formatInsert(table, columns)
    this.#insertMany = formatInsert(table, columns, ROWS_TOGETHER)
    this.#width = columns.length
  }

  /** The next value; a row ends with its last column. */
  put(value: ColumnValue): void {
    this.#values.push(value)
    if (this.#values.length < ROWS_TOGETHER * this.#width) return
    this.#database.prepare(this.#insertMany).run(...this.#values)
    this.#values = []
  }

  flush(): void {
    const insert = this.#database.prepare(this.#insertOne)
    for (let place = 0; place < this.#values.length; place += this.#width) {
      insert.run(...this.#values.slice(place, place + this.#width))
    }
    this.#values = []
  }

  /** Forgets what a transaction that failed has left. */
  clear(): void {
    this.#values = []
  }
}
