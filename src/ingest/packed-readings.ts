import type { Signature } from '../link/signature.ts'
import type { PreparedFact, PreparedName, PreparedReading } from '../store/prepared-reading.ts'

/**
 * Readings as they go from thread to thread. As JSON, since cloning objects costs several times that;
 * what many of them share stands but once, and names and facts are rows without the names of their columns.
 */
interface PackedReadings {
  readonly signatures: readonly Signature[]
  readonly words: readonly string[]
  readonly readings: readonly PackedReading[]
}

interface PackedReading extends Omit<PreparedReading, 'names' | 'facts' | 'words'> {
  /** One after the other: place of the signature, name, aliases, salience, count of mentions. */
  readonly names: readonly (string | number)[]
  /** One after the other: id, type, participants, values, evidence. */
  readonly facts: readonly PreparedFact[keyof PreparedFact][]
  /** Their places. */
  readonly words: readonly number[]
}

/** The inverse of `unpackReadings`. */
export function packReadings(readings: readonly PreparedReading[]): string {
  const signatures = new Table<Signature>()
  const words = new Table<string>()
  const packed = readings.map((reading) => ({
    ...reading,
    names: packNames(reading.names, signatures),
    facts: packFacts(reading.facts),
    words: reading.words.map((word) => words.place(word, word)),
  }))
  return JSON.stringify({
    signatures: signatures.rows,
    words: words.rows,
    readings: packed,
  } satisfies PackedReadings)
}

/** The inverse of `packReadings`. */
export function unpackReadings(text: string): readonly PreparedReading[] {
  const { signatures, words, readings } = JSON.parse(text) as PackedReadings
  return readings.map((reading) => ({
    ...reading,
    names: unpackNames(reading.names, signatures),
    facts: unpackFacts(reading.facts),
    words: reading.words.map((place) => words[place] ?? ''),
  }))
}

function packNames(names: readonly PreparedName[], signatures: Table<Signature>) {
  const packed: (string | number)[] = []
  for (const { signature, name, aliases, salience, mentionCount } of names) {
    const place = signatures.place(signature.id, signature)
    packed.push(place, name, aliases, salience, mentionCount)
  }
  return packed
}

function unpackNames(
  packed: PackedReading['names'],
  signatures: readonly Signature[],
): readonly PreparedName[] {
  const names: PreparedName[] = []
  for (let at = 0; at < packed.length; at += 5) {
    names.push({
      signature: signatures[packed[at] as number] as Signature,
      name: packed[at + 1] as string,
      aliases: packed[at + 2] as string,
      salience: packed[at + 3] as number,
      mentionCount: packed[at + 4] as number,
    })
  }
  return names
}

function packFacts(facts: readonly PreparedFact[]): PackedReading['facts'] {
  const packed: PreparedFact[keyof PreparedFact][] = []
  for (const { id, type, participants, values, evidence } of facts) {
    packed.push(id, type, participants, values, evidence)
  }
  return packed
}

function unpackFacts(packed: PackedReading['facts']): readonly PreparedFact[] {
  const facts: PreparedFact[] = []
  for (let at = 0; at < packed.length; at += 5) {
    facts.push({
      id: packed[at] as PreparedFact['id'],
      type: packed[at + 1] as PreparedFact['type'],
      participants: packed[at + 2] as PreparedFact['participants'],
      values: packed[at + 3] as PreparedFact['values'],
      evidence: packed[at + 4] as PreparedFact['evidence'],
    })
  }
  return facts
}

/** Rows that are there once, by a key. */
class Table<Row> {
  readonly rows: Row[] = []
  readonly #places = new Map<string, number>()

  place(key: string, row: Row): number {
    const known = this.#places.get(key)
    if (known !== undefined) return known
    this.#places.set(key, this.rows.length)
    return this.rows.push(row) - 1
  }
}
