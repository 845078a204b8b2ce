import { chronologyOf } from '../link/chronology-of.ts'
import { type Relation, relationsOf } from '../link/relations-of.ts'
import { signaturesOf } from '../link/signatures-of.ts'
import { sketchStory } from '../link/story-sketch.ts'
import type { SourceArticle } from '../model/article.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { digestFacts } from './digest-facts.ts'
import { isPacked, type PackedReading, unpackReading } from './packed-readings.ts'
import {
  isPrepared,
  type PreparedFact,
  type PreparedName,
  type PreparedReading,
} from './prepared-reading.ts'
import { packSketch } from './sketch-bytes.ts'
import { RELATION_KINDS } from './sqlite/derive-links.ts'
import { type FactDraft, factDraftsOf, type ParticipantDraft } from './sqlite/write-fact-drafts.ts'
import { articleIdOf, createFactIds } from './sqlite/write-public-id.ts'

/**
 * Makes a reading ready for writing. Pure, so that any thread can do it. Throws for evidence that does
 * not lie in the text: such a reading is a bug, and nothing of it is kept.
 */
export function prepareReading(article: SourceArticle, reading: Reading): PreparedReading {
  const { frame } = reading
  const { dateline } = frame
  const id = articleIdOf(article.externalId)
  const rows = new NumberRows(article.text.length, reading.sentences.length)
  const drafts = factDraftsOf(reading)
  return {
    id,
    chronology: chronologyOf(frame.publishedOn, id),
    headline: frame.headline,
    publishedOn: frame.publishedOn,
    agency: frame.agency,
    datelineText: dateline?.text ?? null,
    datelinePlace: dateline?.place ?? null,
    datelineCountry: dateline?.country ?? null,
    datelineDate: dateline?.date ?? null,
    byline: JSON.stringify(frame.byline),
    paragraphs: formatSpans(frame.paragraphs),
    sentences: formatSpans(reading.sentences),
    names: namesOf(article, reading),
    mentions: mentionsOf(reading, rows),
    relations: relationRowsOf(reading, rows),
    facts: factsOf(article, drafts, rows),
    factsDigest: digestFacts(drafts),
    sketch: packSketch(sketchStory(frame.headline, article.text, frame.paragraphs)).toString(
      'base64',
    ),
    words: rows.words,
  }
}

/** JSON, put together by hand: there are more sentences than anything else. */
function formatSpans(spans: readonly Span[]): string {
  let pairs = ''
  for (const { start, end } of spans) pairs += `${pairs === '' ? '' : ','}[${start},${end}]`
  return `[${pairs}]`
}

/** A reading as it is, prepared, or packed in another thread. */
export type GivenReading = Reading | PreparedReading | PackedReading

/** What is written of an article, however its reading was given. */
export function toPrepared(article: SourceArticle, reading: GivenReading): PreparedReading {
  if (isPacked(reading)) return unpackReading(reading)
  return isPrepared(reading) ? reading : prepareReading(article, reading)
}

function mentionsOf({ mentions }: Reading, rows: NumberRows): readonly number[] {
  const numbers: number[] = []
  for (const mention of mentions) {
    numbers.push(mention.entity, rows.word(mention.kind))
    rows.addEvidence(numbers, mention)
  }
  return numbers
}

function relationRowsOf(reading: Reading, rows: NumberRows): readonly number[] {
  const numbers: number[] = []
  for (const { ref, otherRef, kinds, evidence } of relationsOf(reading)) {
    numbers.push(ref, otherRef, toBits(kinds))
    rows.addEvidence(numbers, evidence)
  }
  return numbers
}

function namesOf({ externalId }: SourceArticle, reading: Reading): readonly PreparedName[] {
  const { entities, frame } = reading
  const counts = new Array<number>(entities.length).fill(0)
  for (const { entity } of reading.mentions) counts[entity] = (counts[entity] ?? 0) + 1
  const names: PreparedName[] = []
  for (const signature of signaturesOf({ externalId, publishedOn: frame.publishedOn }, reading)) {
    const ref = names.length
    const { name = '', aliases = [], salience = 0 } = entities[ref] ?? {}
    names.push({
      signature,
      name,
      aliases: aliases.length > 0 ? JSON.stringify(aliases) : '[]',
      salience,
      mentionCount: counts[ref] ?? 0,
    })
  }
  return names
}

function factsOf(
  { externalId }: SourceArticle,
  drafts: readonly FactDraft[],
  rows: NumberRows,
): readonly PreparedFact[] {
  const idOf = createFactIds(externalId)
  const facts: PreparedFact[] = []
  for (const { type, participants, values, evidence } of drafts) {
    const first = evidence[0]
    if (first === undefined) throw new Error(`A ${type} without evidence was read.`)
    facts.push({
      id: idOf(type, first.start, first.end),
      type,
      participants: participantsOf(participants, rows),
      values,
      evidence: evidenceOf(evidence, rows),
    })
  }
  return facts
}

function participantsOf(
  participants: readonly ParticipantDraft[],
  rows: NumberRows,
): readonly number[] {
  const numbers: number[] = []
  for (const { part, ordinal, ref } of participants) numbers.push(rows.word(part), ordinal, ref)
  return numbers
}

function evidenceOf(evidence: readonly Evidence[], rows: NumberRows): readonly number[] {
  const numbers: number[] = []
  for (const one of evidence) rows.addEvidence(numbers, one)
  return numbers
}

const BITS = Object.fromEntries(RELATION_KINDS.map((kind, bit) => [kind, 1 << bit])) as {
  readonly [K in (typeof RELATION_KINDS)[number]]: number
}

/** The bit set of `relation.kinds`. */
function toBits(kinds: Relation['kinds']): number {
  let bits = 0
  for (const kind of kinds) bits |= BITS[kind]
  return bits
}

/** Turns evidence and words into numbers. */
class NumberRows {
  readonly words: string[] = []
  readonly #places = new Map<string, number>()
  readonly #textLength: number
  readonly #sentences: number

  constructor(textLength: number, sentences: number) {
    this.#textLength = textLength
    this.#sentences = sentences
  }

  addEvidence(numbers: number[], evidence: Evidence): void {
    const { start, end, sentence, confidence, method } = evidence
    const inside = start >= 0 && start < end && end <= this.#textLength
    if (!inside || !(sentence >= 0 && sentence < this.#sentences)) {
      throw new Error(
        `Evidence by ${method} at [${start}, ${end}) in sentence ${sentence} lies outside its text of ${this.#textLength} letters and ${this.#sentences} sentences.`,
      )
    }
    numbers.push(start, end, sentence, confidence, this.word(method))
  }

  word(word: string): number {
    const known = this.#places.get(word)
    if (known !== undefined) return known
    this.#places.set(word, this.words.length)
    return this.words.push(word) - 1
  }
}
