import type { Evidence } from '../../model/evidence.ts'
import type { SqliteDatabase } from './sqlite-database.ts'

/** The columns of a span with how it was read, in the order of `EvidenceValues.of`. */
export const EVIDENCE_COLUMNS = [
  '"start"',
  '"end"',
  'sentence',
  'confidence',
  'method_key',
] as const

type Values = readonly [number, number, number, number, number]

/** Turns evidence into columns; rules are numbered in the table `method`. */
export class EvidenceValues {
  readonly #database: SqliteDatabase
  readonly #methodKeys = new Map<string, number>()

  constructor(database: SqliteDatabase) {
    this.#database = database
  }

  /** Forgets which rules are numbered: a transaction that failed takes their rows back. */
  clear(): void {
    this.#methodKeys.clear()
  }

  /** Throws for a span that does not lie in the text: such a reading is a bug, and nothing of it is kept. */
  of(evidence: Evidence, textLength: number, sentences: number): Values {
    const { start, end, sentence, confidence, method } = evidence
    const inside = start >= 0 && start < end && end <= textLength
    if (!inside || !(sentence >= 0 && sentence < sentences)) {
      throw new Error(
        `Evidence by ${method} at [${start}, ${end}) in sentence ${sentence} lies outside its text of ${textLength} letters and ${sentences} sentences.`,
      )
    }
    return [start, end, sentence, confidence, this.#methodKeyOf(method)]
  }

  #methodKeyOf(name: string): number {
    const known = this.#methodKeys.get(name)
    if (known !== undefined) return known
    this.#database.prepare('insert or ignore into method (name) values (?)').run(name)
    const row = this.#database.prepare('select key from method where name = ?').get(name)
    const { key } = row as { key: number }
    this.#methodKeys.set(name, key)
    return key
  }
}
