import type { Signature } from '../link/signature.ts'
import type { PreparedFact, PreparedName, PreparedReading } from './prepared-reading.ts'

/** Readings of some articles as they go from thread to thread; packed, since cloning objects costs several times that. */
export interface PackedPiece {
  readonly packed: string
}

/** One of them. All of a piece share one object, so that it goes once from thread to thread. */
export interface PackedReading {
  readonly piece: PackedPiece
  readonly place: number
}

/** What `packed` is the JSON of: what many of them share stands but once, and names and facts are rows without the names of their columns. */
interface PieceContent {
  readonly signatures: readonly Signature[]
  readonly words: readonly string[]
  readonly readings: readonly ReadingContent[]
}

interface ReadingContent extends Omit<PreparedReading, 'names' | 'facts' | 'words'> {
  /** One after the other: place of the signature, name, aliases, salience, count of mentions. */
  readonly names: readonly (string | number)[]
  /** One after the other: id, type, participants, values, evidence. */
  readonly facts: readonly PreparedFact[keyof PreparedFact][]
  /** Their places. */
  readonly words: readonly number[]
}

export function packReadings(readings: readonly PreparedReading[]): PackedPiece {
  const signatures = new Table<Signature>()
  const words = new Table<string>()
  const packed = readings.map((reading) => ({
    ...reading,
    names: packNames(reading.names, signatures),
    facts: packFacts(reading.facts),
    words: reading.words.map((word) => words.place(word, word)),
  }))
  return {
    packed: JSON.stringify({
      signatures: signatures.rows,
      words: words.rows,
      readings: packed,
    } satisfies PieceContent),
  }
}

export function isPacked(reading: object): reading is PackedReading {
  return 'piece' in reading
}

/** Pieces at hand, so that each is unpacked once for all of its readings. */
const unpacked = new WeakMap<PackedPiece, readonly PreparedReading[]>()

/** The inverse of `packReadings`, one by one. */
export function unpackReading({ piece, place }: PackedReading): PreparedReading {
  const readings = unpacked.get(piece) ?? unpackPiece(piece)
  unpacked.set(piece, readings)
  const reading = readings[place]
  if (reading === undefined) throw new Error(`The piece has no reading ${place}.`)
  return reading
}

function unpackPiece({ packed }: PackedPiece): readonly PreparedReading[] {
  const { signatures, words, readings } = JSON.parse(packed) as PieceContent
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
  packed: ReadingContent['names'],
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

function packFacts(facts: readonly PreparedFact[]): ReadingContent['facts'] {
  const packed: PreparedFact[keyof PreparedFact][] = []
  for (const { id, type, participants, values, evidence } of facts) {
    packed.push(id, type, participants, values, evidence)
  }
  return packed
}

function unpackFacts(packed: ReadingContent['facts']): readonly PreparedFact[] {
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
