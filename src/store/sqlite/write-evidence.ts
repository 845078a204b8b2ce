import type { SqliteDatabase } from './sqlite-database.ts'
import type { ColumnValue, RowInserter } from './write-insert.ts'
import type { NumberCursor } from './write-number-cursor.ts'

/** The columns of a span with how it was read, in the order of a prepared evidence. */
export const EVIDENCE_COLUMNS = [
  '"start"',
  '"end"',
  'sentence',
  'confidence',
  'method_key',
] as const

/** The keys of rules, which are numbered in the table `method`. */
export class MethodKeys {
  readonly #database: SqliteDatabase
  readonly #keys = new Map<string, number>()

  constructor(database: SqliteDatabase) {
    this.#database = database
  }

  /** Forgets which rules are numbered: a transaction that failed takes their rows back. */
  clear(): void {
    this.#keys.clear()
  }

  of(name: string): number {
    const known = this.#keys.get(name)
    if (known !== undefined) return known
    this.#database.prepare('insert or ignore into method (name) values (?)').run(name)
    const row = this.#database.prepare('select key from method where name = ?').get(name)
    const { key } = row as { key: number }
    this.#keys.set(name, key)
    return key
  }
}

/** Adds the rest of a row: evidence that was prepared. */
export function addEvidence(
  rows: RowInserter,
  numbers: NumberCursor,
  methodKeyOf: (word: number) => ColumnValue,
): void {
  rows.put(numbers.next())
  rows.put(numbers.next())
  rows.put(numbers.next())
  rows.put(numbers.next())
  rows.put(methodKeyOf(numbers.next()))
}
