import type { Signature } from '../link/signature.ts'
import type { Reading } from '../model/reading.ts'
import type { FactType } from './sqlite/write-fact-drafts.ts'

/**
 * A reading made ready for writing: all that can be known of its rows without the graph. It is mostly
 * numbers, so that it crosses from a thread that reads to the one that writes at little cost.
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
  readonly mentionCount: number
  readonly relationCount: number
  readonly facts: readonly PreparedFact[]
  /** Of all that the facts say; see `digestFacts`. */
  readonly factsDigest: string
  /**
   * Rows, one after the other. Of each mention: ref, word for the kind, evidence. Of each relation: ref,
   * other ref, bit set of kinds, evidence. Of each fact: word for the part, ordinal and ref of each
   * participant, then all its evidence. Evidence is start, end, sentence, confidence, word for the rule.
   */
  readonly numbers: ArrayLike<number>
  /** Rules, kinds of mentions and parts in facts; `numbers` name them by their place here. */
  readonly words: readonly string[]
  /** What its words are compared by: a packed sketch. */
  readonly sketch: Uint8Array
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

export interface PreparedFact {
  readonly id: string
  readonly type: FactType
  readonly participantCount: number
  readonly evidenceCount: number
  readonly values: readonly (string | number | null)[]
}

export function isPrepared(reading: Reading | PreparedReading): reading is PreparedReading {
  return 'words' in reading
}
