import type { Signature } from '../link/signature.ts'
import type { Reading } from '../model/reading.ts'
import type { FactType } from './sqlite/write-fact-drafts.ts'

/**
 * A reading made ready for writing: all that can be known of its rows without the graph. It is JSON and
 * mostly rows of numbers, so that it crosses from a
 * thread that reads to the one that writes at little cost.
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
  /** Rules, kinds of mentions and parts in facts; rows of numbers name them by their place here. */
  readonly words: readonly string[]
  /** One after the other: ref, word for the kind, evidence. */
  readonly mentions: readonly number[]
  /** One after the other: ref, other ref, bit set of kinds, evidence. */
  readonly relations: readonly number[]
  readonly facts: readonly PreparedFact[]
  /** Of all that the facts say; see `digestFacts`. */
  readonly factsDigest: string
  /** What its words are compared by: a packed sketch in base64. */
  readonly sketch: string
}

/** A name and the signature that linking compares. */
export interface PreparedName {
  readonly signature: Signature
  readonly name: string
  /** JSON. */
  readonly aliases: string
  readonly salience: number
  readonly mentionCount: number
}

/** Evidence is five numbers: start, end, sentence, confidence, word for the rule. */
export interface PreparedFact {
  readonly id: string
  readonly type: FactType
  /** One after the other: word for the part, ordinal, ref. */
  readonly participants: readonly number[]
  readonly values: readonly (string | number | null)[]
  /** One after the other. */
  readonly evidence: readonly number[]
}

export function isPrepared(reading: Reading | PreparedReading): reading is PreparedReading {
  return 'words' in reading
}
