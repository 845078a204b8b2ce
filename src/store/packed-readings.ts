import type { Signature } from '../link/signature.ts'
import type { PreparedFact, PreparedName, PreparedReading } from './prepared-reading.ts'

/** Readings of some articles as they go from thread to thread; packed, since cloning objects costs several times that. */
export interface PackedPiece {
  readonly signatures: string
  readonly readings: string
  /** Those of all its readings, one after the other. */
  readonly numbers: Float64Array
  readonly sketches: Uint8Array
}

/** One of them. All of a piece share one object, so that it goes once from thread to thread. */
export interface PackedReading {
  readonly piece: PackedPiece
  readonly place: number
}

/** What `signatures` is the JSON of. It stands alone, since a batch needs those of all its articles before it writes the first. */
interface SignatureContent {
  readonly signatures: readonly Signature[]
  /** Of each reading the places of those that it has names of, each once. */
  readonly used: readonly (readonly number[])[]
}

/** What `readings` is the JSON of: what many share stands but once, and names and facts are rows without the names of their columns. */
interface PieceContent {
  readonly words: readonly string[]
  readonly readings: readonly ReadingContent[]
}

interface ReadingContent
  extends Omit<PreparedReading, 'names' | 'facts' | 'words' | 'numbers' | 'sketch'> {
  /** One after the other: place of the signature, name, aliases, salience, count of mentions. */
  readonly names: readonly (string | number)[]
  /** One after the other: id, type, how many participants and pieces of evidence, values. */
  readonly facts: readonly PreparedFact[keyof PreparedFact][]
  /** Their places. */
  readonly words: readonly number[]
  readonly numberCount: number
  readonly sketchBytes: number
}

export function packReadings(readings: readonly PreparedReading[]): PackedPiece {
  const signatures = new Table<Signature>()
  const words = new Table<string>()
  const used: number[][] = []
  const content: PieceContent = {
    words: words.rows,
    readings: readings.map(({ numbers, sketch, ...reading }) => ({
      ...reading,
      names: packNames(reading.names, signatures, used),
      facts: packFacts(reading.facts),
      words: reading.words.map((word) => words.place(word, word)),
      numberCount: numbers.length,
      sketchBytes: sketch.length,
    })),
  }
  return {
    signatures: JSON.stringify({ signatures: signatures.rows, used } satisfies SignatureContent),
    readings: JSON.stringify(content),
    numbers: joinInto(
      Float64Array,
      readings.map((reading) => reading.numbers),
    ),
    sketches: joinInto(
      Uint8Array,
      readings.map((reading) => reading.sketch),
    ),
  }
}

function joinInto<Joined extends Float64Array | Uint8Array>(
  Room: new (length: number) => Joined,
  parts: readonly ArrayLike<number>[],
): Joined {
  const joined = new Room(parts.reduce((length, part) => length + part.length, 0))
  let place = 0
  for (const part of parts) {
    joined.set(part, place)
    place += part.length
  }
  return joined
}

export function isPacked(reading: object): reading is PackedReading {
  return 'piece' in reading
}

/** Parsed once for all readings of a piece. */
const signatureContents = new WeakMap<PackedPiece, SignatureContent>()

/** The signatures of the names in a reading, each once. */
export function unpackSignatures({ piece, place }: PackedReading): readonly Signature[] {
  const { signatures, used } = signatureContentOf(piece)
  const ofReading: Signature[] = []
  for (const at of used[place] ?? []) ofReading.push(signatures[at] as Signature)
  return ofReading
}

function signatureContentOf(piece: PackedPiece): SignatureContent {
  const known = signatureContents.get(piece)
  if (known !== undefined) return known
  const content = JSON.parse(piece.signatures) as SignatureContent
  signatureContents.set(piece, content)
  return content
}

/** The piece unpacked last: readings are written in their order, and those of a whole batch would fill the memory. */
let unpacked:
  | { readonly piece: PackedPiece; readonly readings: readonly PreparedReading[] }
  | undefined

/** The inverse of `packReadings`, one by one. */
export function unpackReading({ piece, place }: PackedReading): PreparedReading {
  if (unpacked?.piece !== piece) unpacked = { piece, readings: unpackPiece(piece) }
  const reading = unpacked.readings[place]
  if (reading === undefined) throw new Error(`The piece has no reading ${place}.`)
  return reading
}

function unpackPiece(piece: PackedPiece): readonly PreparedReading[] {
  const { numbers, sketches } = piece
  const { signatures } = signatureContentOf(piece)
  const { words, readings } = JSON.parse(piece.readings) as PieceContent
  const unpacked: PreparedReading[] = []
  let number = 0
  let byte = 0
  for (const { numberCount, sketchBytes, ...reading } of readings) {
    unpacked.push({
      ...reading,
      names: unpackNames(reading.names, signatures),
      facts: unpackFacts(reading.facts),
      words: reading.words.map((place) => words[place] ?? ''),
      numbers: numbers.subarray(number, number + numberCount),
      sketch: sketches.subarray(byte, byte + sketchBytes),
    })
    number += numberCount
    byte += sketchBytes
  }
  return unpacked
}

function packNames(names: readonly PreparedName[], signatures: Table<Signature>, used: number[][]) {
  const packed: (string | number)[] = []
  const places = new Set<number>()
  for (const { signature, name, aliases, salience, mentionCount } of names) {
    const place = signatures.place(signature.id, signature)
    packed.push(place, name, aliases, salience, mentionCount)
    places.add(place)
  }
  used.push([...places])
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
  for (const { id, type, participantCount, evidenceCount, values } of facts) {
    packed.push(id, type, participantCount, evidenceCount, values)
  }
  return packed
}

function unpackFacts(packed: ReadingContent['facts']): readonly PreparedFact[] {
  const facts: PreparedFact[] = []
  for (let at = 0; at < packed.length; at += 5) {
    facts.push({
      id: packed[at] as PreparedFact['id'],
      type: packed[at + 1] as PreparedFact['type'],
      participantCount: packed[at + 2] as PreparedFact['participantCount'],
      evidenceCount: packed[at + 3] as PreparedFact['evidenceCount'],
      values: packed[at + 4] as PreparedFact['values'],
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
