import type { EntityType } from '../model/entity.ts'
import type { Reading } from '../model/reading.ts'

/**
 * A reading made ready for writing: all that can be known of its rows without the graph. It is JSON and
 * mostly flat, so that it crosses from a thread that reads to the one that writes at little cost.
 */
export interface PreparedReading {
  /** The article's public id. */
  readonly id: string
  readonly chronology: number
  readonly headline: string
  readonly publishedOn: string | null
  readonly agency: number | null
  readonly datelineText: string | null
  readonly datelinePlace: number | null
  readonly datelineCountry: number | null
  readonly datelineDate: string | null
  /** JSON. */
  readonly byline: string
  /** JSON. */
  readonly paragraphs: string
  /** JSON. */
  readonly sentences: string
  /** By ref. */
  readonly names: readonly PreparedName[]
  /** The rules by which things were read; evidence names them by their place here. */
  readonly methods: readonly string[]
  readonly mentions: readonly PreparedMention[]
  readonly relations: readonly PreparedRelation[]
  readonly facts: readonly PreparedFact[]
}

/** A name and the signature that linking compares. `aliases` is JSON. */
export type PreparedName = readonly [
  signatureId: string,
  type: EntityType,
  block: string,
  content: string,
  name: string,
  aliases: string,
  salience: number,
  mentionCount: number,
]

/** Span, sentence, confidence, place in `methods`. */
export type PreparedEvidence = readonly [number, number, number, number, number]

export type PreparedMention = readonly [ref: number, kind: string, ...evidence: PreparedEvidence]

/** `kinds` is a bit set. */
export type PreparedRelation = readonly [
  ref: number,
  otherRef: number,
  kinds: number,
  ...evidence: PreparedEvidence,
]

export type PreparedFact = readonly [
  id: string,
  type: string,
  participants: readonly (readonly [part: string, ordinal: number, ref: number])[],
  values: readonly (string | number | null)[],
  evidence: readonly PreparedEvidence[],
]

export function isPrepared(reading: Reading | PreparedReading): reading is PreparedReading {
  return 'methods' in reading
}
