import { chronologyOf } from '../link/chronology-of.ts'
import { type Relation, relationsOf } from '../link/relations-of.ts'
import type { Signature } from '../link/signature.ts'
import { signaturesOf } from '../link/signatures-of.ts'
import { sketchStory } from '../link/story-sketch.ts'
import type { SourceArticle } from '../model/article.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { digestFacts } from './digest-facts.ts'
import { NumberRows } from './number-rows.ts'
import { isPacked, type PackedReading, unpackReading, unpackSignatures } from './packed-readings.ts'
import {
  isPrepared,
  type PreparedFact,
  type PreparedName,
  type PreparedReading,
} from './prepared-reading.ts'
import { packSketch } from './sketch-bytes.ts'
import { RELATION_KINDS } from './sqlite/derive-links.ts'
import { type FactDraft, factDraftsOf } from './sqlite/write-fact-drafts.ts'
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
    mentionCount: addMentions(rows, reading),
    relationCount: addRelations(rows, reading),
    facts: addFacts(rows, article, drafts),
    factsDigest: digestFacts(drafts),
    numbers: rows.numbers,
    words: rows.words,
    sketch: packSketch(sketchStory(frame.headline, article.text, frame.paragraphs)),
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

/** What is written of an article, in two steps: all of a batch are signed before the first is written. */
export interface WritableReading {
  /** Of its names, each once. */
  readonly signatures: readonly Signature[]
  readonly prepared: () => PreparedReading
}

/** However the reading was given. */
export function toWritable(article: SourceArticle, reading: GivenReading): WritableReading {
  if (isPacked(reading)) {
    return { signatures: unpackSignatures(reading), prepared: () => unpackReading(reading) }
  }
  const prepared = isPrepared(reading) ? reading : prepareReading(article, reading)
  const signatures = new Map<string, Signature>()
  for (const { signature } of prepared.names) signatures.set(signature.id, signature)
  return { signatures: [...signatures.values()], prepared: () => prepared }
}

function addMentions(rows: NumberRows, { mentions }: Reading): number {
  for (const mention of mentions) {
    rows.add(mention.entity)
    rows.addWord(mention.kind)
    rows.addEvidence(mention)
  }
  return mentions.length
}

function addRelations(rows: NumberRows, reading: Reading): number {
  const relations = relationsOf(reading)
  for (const { ref, otherRef, kinds, evidence } of relations) {
    rows.add(ref)
    rows.add(otherRef)
    rows.add(toBits(kinds))
    rows.addEvidence(evidence)
  }
  return relations.length
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

function addFacts(
  rows: NumberRows,
  { externalId }: SourceArticle,
  drafts: readonly FactDraft[],
): readonly PreparedFact[] {
  const idOf = createFactIds(externalId)
  const facts: PreparedFact[] = []
  for (const { type, participants, values, evidence } of drafts) {
    const first = evidence[0]
    if (first === undefined) throw new Error(`A ${type} without evidence was read.`)
    for (const { part, ordinal, ref } of participants) {
      rows.addWord(part)
      rows.add(ordinal)
      rows.add(ref)
    }
    for (const one of evidence) rows.addEvidence(one)
    facts.push({
      id: idOf(type, first.start, first.end),
      type,
      participantCount: participants.length,
      evidenceCount: evidence.length,
      values,
    })
  }
  return facts
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
