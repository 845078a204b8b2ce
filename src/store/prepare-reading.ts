import { chronologyOf } from '../link/chronology-of.ts'
import { type Relation, relationsOf } from '../link/relations-of.ts'
import { signaturesOf } from '../link/signatures-of.ts'
import { sketchStory } from '../link/story-sketch.ts'
import type { SourceArticle } from '../model/article.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Reading } from '../model/reading.ts'
import type { PreparedFact, PreparedName, PreparedReading } from './prepared-reading.ts'
import { packSketch } from './sketch-bytes.ts'
import { RELATION_KINDS } from './sqlite/derive-links.ts'
import { factDraftsOf } from './sqlite/write-fact-drafts.ts'
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
    paragraphs: JSON.stringify(frame.paragraphs.map(({ start, end }) => [start, end])),
    sentences: JSON.stringify(reading.sentences.map(({ start, end }) => [start, end])),
    names: namesOf(article, reading),
    mentions: reading.mentions.flatMap((one) => [
      one.entity,
      rows.word(one.kind),
      ...rows.evidence(one),
    ]),
    relations: relationsOf(reading).flatMap((one) => [
      one.ref,
      one.otherRef,
      toBits(one.kinds),
      ...rows.evidence(one.evidence),
    ]),
    facts: factsOf(article, reading, rows),
    sketch: packSketch(sketchStory(frame.headline, article.text, frame.paragraphs)).toString(
      'base64',
    ),
    words: rows.words,
  }
}

function namesOf({ externalId }: SourceArticle, reading: Reading): readonly PreparedName[] {
  const counts = new Array<number>(reading.entities.length).fill(0)
  for (const { entity } of reading.mentions) counts[entity] = (counts[entity] ?? 0) + 1
  const { publishedOn } = reading.frame
  return signaturesOf({ externalId, publishedOn }, reading).map((signature, ref) => {
    const entity = reading.entities[ref]
    return {
      signature,
      name: entity?.name ?? '',
      aliases: JSON.stringify(entity?.aliases ?? []),
      salience: entity?.salience ?? 0,
      mentionCount: counts[ref] ?? 0,
    }
  })
}

function factsOf(
  { externalId }: SourceArticle,
  reading: Reading,
  rows: NumberRows,
): readonly PreparedFact[] {
  const idOf = createFactIds(externalId)
  return factDraftsOf(reading).map((draft) => {
    const [first] = draft.evidence
    if (first === undefined) throw new Error(`A ${draft.type} without evidence was read.`)
    return {
      id: idOf(draft.type, first.start, first.end),
      type: draft.type,
      participants: draft.participants.flatMap((one) => [
        rows.word(one.part),
        one.ordinal,
        one.ref,
      ]),
      values: draft.values,
      evidence: draft.evidence.flatMap((one) => rows.evidence(one)),
    }
  })
}

/** The bit set of `relation.kinds`. */
function toBits(kinds: Relation['kinds']): number {
  return RELATION_KINDS.reduce((bits, kind, bit) => (kinds.has(kind) ? bits | (1 << bit) : bits), 0)
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

  evidence({ start, end, sentence, confidence, method }: Evidence): number[] {
    const inside = start >= 0 && start < end && end <= this.#textLength
    if (!inside || !(sentence >= 0 && sentence < this.#sentences)) {
      throw new Error(
        `Evidence by ${method} at [${start}, ${end}) in sentence ${sentence} lies outside its text of ${this.#textLength} letters and ${this.#sentences} sentences.`,
      )
    }
    return [start, end, sentence, confidence, this.word(method)]
  }

  word(word: string): number {
    const known = this.#places.get(word)
    if (known !== undefined) return known
    this.#places.set(word, this.words.length)
    return this.words.push(word) - 1
  }
}
