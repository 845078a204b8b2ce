import { SPEAKER_NOUNS } from '../../lexicon/speech-words.ts'
import type { EntityRef } from '../../model/reading.ts'
import type { Token } from '../document.ts'
import type { FactDocument } from '../fact-document.ts'
import { WordTable, wordTable } from '../frame/word-table.ts'
import { resolveTitle } from './resolve-title.ts'
import type { Speaker } from './speaker.ts'

const BEFORE_VERB = wordTable(
  'has had have was were is also then later earlier meanwhile however reportedly repeatedly himself herself afterwards yesterday today again only simply never even still now',
)
const PRONOUNS = wordTable('he she they')
const RELATIVES = wordTable('who which')
const JOINTS = wordTable('but and')
const WHEN_OR_WHERE = wordTable('in on at after before during')
/** Words that a subject opens a sentence with. */
const OPENING = 10
const LINKS = wordTable('for of to from at')
const PHRASE_ENDS = wordTable(
  ', ; : . -- – — " “ ” `` who which that what while when after before as because although if but noting adding whether',
)
const NOUNS = new WordTable(SPEAKER_NOUNS)
const LONGEST_PHRASE = 14
const LONGEST_ASIDE = 32

/** The speaker of the verb of saying at token `verb`; null where the sentence does not tell. Bounded steps. */
export function findSpeaker(
  document: FactDocument,
  quoteAt: readonly number[],
  verb: number,
  firstToken: number,
  endToken: number,
  past: readonly Speaker[],
): Speaker | null {
  const search = new SpeakerSearch(document, quoteAt, firstToken, endToken, past)
  return search.behindQuotation(verb)
    ? (search.after(verb) ?? search.before(verb))
    : (search.before(verb) ?? search.after(verb))
}

class SpeakerSearch {
  readonly #document: FactDocument
  readonly #quoteAt: readonly number[]
  readonly #first: number
  readonly #end: number
  readonly #past: readonly Speaker[]

  constructor(
    document: FactDocument,
    quoteAt: readonly number[],
    first: number,
    end: number,
    past: readonly Speaker[],
  ) {
    this.#document = document
    this.#quoteAt = quoteAt
    this.#first = first
    this.#end = end
    this.#past = past
  }

  /** `…," said Kantor` */
  behindQuotation(verb: number): boolean {
    return this.#isQuoted(verb - 1) || (this.#lower(verb - 1) === ',' && this.#isQuoted(verb - 2))
  }

  /** `Kantor said`, `he said`, `Carla Hills, head of …, told`. */
  before(verb: number): Speaker | null {
    let at = verb - 1
    while (at >= this.#first && BEFORE_VERB.has(this.#token(at))) at -= 1
    if (at < this.#first || this.#isQuoted(at)) return null
    if (this.#lower(at) === ')') at = this.#openingBracket(at) - 1
    if (PRONOUNS.has(this.#token(at))) return this.#past.at(-1) ?? null
    if (RELATIVES.has(this.#token(at))) {
      return this.#lower(at - 1) === ',' ? this.#asideBefore(at - 1) : this.#phraseEndingAt(at - 1)
    }
    if (this.#lower(at) === ',') return this.#asideBefore(at)
    const subject = JOINTS.has(this.#token(at)) ? this.#subjectAhead(at, verb) : null
    return subject ?? this.#phraseEndingAt(at)
  }

  /** `He gave no details but said`, `But added`: the subject that the sentence opens with, or whoever spoke last. */
  #subjectAhead(joint: number, verb: number): Speaker | null {
    // `But said analysts`
    if (joint === this.#first && this.#hasSpeakerNoun(verb + 1, verb + 4)) return null
    const isSame = joint === this.#first || PRONOUNS.has(this.#token(this.#first))
    if (isSame) return this.#lower(this.#first) === 'they' ? null : (this.#past.at(-1) ?? null)
    const first = this.#subjectStart(joint)
    for (let at = first; at < Math.min(joint, first + OPENING); at += 1) {
      const person = this.#personAt(at)
      if (person >= 0 && !this.#isOthersName(at, first)) return { person, words: null }
      if (PHRASE_ENDS.has(this.#token(at))) return null
      if (!NOUNS.has(this.#token(at)) || this.#personAt(at + 1) >= 0) continue
      const known = resolveTitle(this.#document, first, at + 1, this.#past)
      return known ?? this.#words(first, at + 1)
    }
    return null
  }

  /** `In Rome on Tuesday, a spokesman …`: behind the comma of what only says where and when. */
  #subjectStart(joint: number): number {
    if (!WHEN_OR_WHERE.has(this.#token(this.#first))) return this.#first
    for (let at = this.#first; at < Math.min(joint, this.#first + OPENING); at += 1)
      if (this.#lower(at) === ',') return at + 1
    return this.#first
  }

  /** `said Kantor`, `said a senior IMF official who …`. */
  after(verb: number): Speaker | null {
    let end = verb + 1
    const limit = Math.min(this.#end, verb + 1 + LONGEST_PHRASE)
    while (end < limit && !PHRASE_ENDS.has(this.#token(end)) && !this.#isQuoted(end)) end += 1
    if (end === verb + 1) return null
    const person = this.#personIn(verb + 1, end)
    if (person && !this.#isOthersName(person.first, verb + 1)) {
      return { person: person.entity, words: null }
    }
    const apposed = this.#lower(end) === ',' ? this.#personAt(end + 1) : -1
    if (apposed >= 0 && !person && this.#hasSpeakerNoun(verb + 1, end)) {
      return { person: apposed, words: null }
    }
    return this.#hasSpeakerNoun(verb + 1, end) ? this.#words(verb + 1, end) : null
  }

  /** The person before an aside that ends with the comma at `comma`, or at the end of the aside itself. */
  #asideBefore(comma: number): Speaker | null {
    const last = comma >= this.#first && this.#lower(comma) === ',' ? comma - 1 : comma
    const direct = this.#personAt(last)
    if (direct >= 0 && !this.#isInAside(last)) return { person: direct, words: null }
    const limit = Math.max(this.#first, last - LONGEST_ASIDE)
    for (let at = last; at > limit; at -= 1) {
      if (this.#lower(at) !== ',') continue
      const person = this.#personAt(
        this.#lower(at - 1) === ')' ? this.#openingBracket(at - 1) - 1 : at - 1,
      )
      if (person >= 0) return { person, words: null }
      const named = this.#phraseEndingAt(at - 1)
      if (named) return named
    }
    return null
  }

  /** `A, an adviser to President B, said`: the name ends the aside. */
  #isInAside(last: number): boolean {
    const person = this.#personAt(last)
    let first = last
    while (this.#personAt(first - 1) === person) first -= 1
    return this.#isOthersName(first, Math.max(this.#first, first - LONGEST_ASIDE))
  }

  #phraseEndingAt(last: number): Speaker | null {
    const person = this.#personAt(last)
    if (person >= 0) {
      let first = last
      while (this.#personAt(first - 1) === person) first -= 1
      if (!this.#isOthersName(first, this.#first)) return { person, words: null }
    }
    const first = this.#phraseStart(last)
    if (first > last) return null
    const known = resolveTitle(this.#document, first, last + 1, this.#past)
    if (known) return known
    const isSpeaker = this.#hasSpeakerNoun(first, last + 1) || this.#organizationIn(first, last + 1)
    return isSpeaker ? this.#words(first, last + 1) : null
  }

  #phraseStart(last: number): number {
    let first = last + 1
    const limit = Math.max(this.#first, last - LONGEST_PHRASE)
    while (
      first > limit &&
      !PHRASE_ENDS.has(this.#token(first - 1)) &&
      !this.#isQuoted(first - 1)
    ) {
      first -= 1
    }
    // "But officials", "and the ministry": the link is not part of the name.
    while (first <= last && (this.#lower(first) === 'and' || this.#lower(first) === 'or'))
      first += 1
    return first
  }

  /** `an aide to Major`: the name behind the link is not who speaks. */
  #isOthersName(first: number, limit: number): boolean {
    for (let at = first - 1; at >= Math.max(limit, first - 4); at -= 1) {
      if (LINKS.has(this.#token(at))) return this.#hasSpeakerNoun(Math.max(limit, at - 8), at)
      if (PHRASE_ENDS.has(this.#token(at))) return false
    }
    return false
  }

  #hasSpeakerNoun(first: number, end: number): boolean {
    for (let at = first; at < end; at += 1) if (NOUNS.has(this.#token(at))) return true
    return false
  }

  #organizationIn(first: number, end: number): boolean {
    for (let at = first; at < end; at += 1) {
      if ((this.#document.organizationAt[at] ?? -1) >= 0) return true
    }
    return false
  }

  #personIn(
    first: number,
    end: number,
  ): { readonly first: number; readonly entity: EntityRef } | null {
    for (let at = first; at < end; at += 1) {
      const entity = this.#personAt(at)
      if (entity >= 0) return { first: at, entity }
    }
    return null
  }

  #words(first: number, end: number): Speaker | null {
    const { tokens } = this.#document
    const from = tokens[first]
    const to = tokens[end - 1]
    return from && to ? { person: null, words: { start: from.start, end: to.end } } : null
  }

  #openingBracket(at: number): number {
    let open = at
    const limit = Math.max(this.#first, at - LONGEST_PHRASE)
    while (open > limit && this.#lower(open) !== '(') open -= 1
    return open
  }

  #personAt(at: number): EntityRef | -1 {
    return at >= this.#first && at < this.#end ? (this.#document.personAt[at] ?? -1) : -1
  }

  #token(at: number): Token | undefined {
    return at >= this.#first && at < this.#end ? this.#document.tokens[at] : undefined
  }

  #lower(at: number): string {
    return this.#token(at)?.lower ?? ''
  }

  #isQuoted(at: number): boolean {
    return at >= this.#first && at < this.#end && (this.#quoteAt[at] ?? -1) >= 0
  }
}
