import type { BodyEntry } from '../../lexicon/bodies.ts'
import type { PlaceEntry } from '../../lexicon/gazetteer.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import { companySuffixes } from '../../lexicon/organization-words.ts'
import type { EntityRef } from '../../model/reading.ts'
import { foldWords } from './fold-words.ts'
import type { PersonName } from './person-name.ts'
import { agreeGiven, areGenerations, familyKey, givenKey, splitPersonName } from './person-name.ts'

/** What a claim says that its tokens name. */
export type Claimed =
  | { readonly type: 'PERSON'; readonly words: readonly string[]; readonly woman: boolean | null }
  | {
      readonly type: 'ORGANIZATION'
      readonly body: BodyEntry | null
      readonly name: string
      readonly country: string | null
    }
  | { readonly type: 'COUNTRY'; readonly code: string }
  | {
      readonly type: 'PLACE'
      readonly place: PlaceEntry | null
      readonly name: string
      readonly country: string | null
    }

/** An entity of the article while names are still being read. */
export interface EntityDraft {
  readonly type: Claimed['type']
  /** The fullest form so far. */
  name: string
  /** A person's name, word by word. */
  words: readonly string[]
  /** The same in its parts; null for all but people. */
  person: PersonName | null
  /** `givenKey` of the name. */
  given: string | null
  woman: boolean | null
  readonly code: string | null
  readonly place: PlaceEntry | null
  readonly body: BodyEntry | null
  acronym: string | null
  country: string | null
  /** Forms printed as a name. */
  readonly forms: Set<string>
  /** The name and the acronym whose forms the article is searched for. */
  formsOf: string | null
  formsWith: string | null
  /** Its place among the article's entities; -1 until it has one. */
  ref: EntityRef
  /** The last token that named it: of two namesakes the later one is meant. */
  lastToken: number
}

/** Of a person that are looked at. */
const NAMES = 9

/** People of one family name who are told apart. */
const NAMESAKES = 32

/** The entities of one article, made one by one as names are claimed. */
export class EntityDrafts {
  readonly list: EntityDraft[] = []
  /** So few that a search is quicker than a table. */
  readonly #countries: EntityDraft[] = []
  readonly #bodies = new Map<string, EntityDraft>()
  readonly #places = new Map<string, EntityDraft>()
  readonly #people = new Map<string, EntityDraft[]>()
  readonly #byFirst = new Map<string, EntityDraft>()
  /** People of four names and more by two of those in the middle. */
  readonly #byPart = new Map<string, EntityDraft>()

  /** The entity that a claim means in a sentence that begins at a token; a new one if the article has not named it yet. */
  resolve(what: Claimed, sentenceStart = Number.POSITIVE_INFINITY): EntityDraft {
    if (what.type === 'PERSON') return this.#person(what.words, what.woman, sentenceStart)
    if (what.type === 'COUNTRY') return this.#country(what)
    const drafts = what.type === 'PLACE' ? this.#places : this.#bodies
    const key = keyOf(what)
    const known = drafts.get(key)
    if (known) {
      if (what.type === 'ORGANIZATION' && !known.body && what.name.length > known.name.length)
        known.name = what.name
      return known
    }
    const draft = this.#add(what, null)
    drafts.set(key, draft)
    return draft
  }

  /** Whether the article has named a body of the lexicon. */
  hasBody(key: string): boolean {
    return this.#bodies.has(key)
  }

  /** Whether the article has named a place of the gazetteer. */
  hasPlace(key: string): boolean {
    return this.#places.has(key)
  }

  /** Whether the article has named a person so, such as one who is called as a movement is. */
  hasPerson(name: string): boolean {
    const key = foldWords(name.slice(name.lastIndexOf(' ') + 1))
    return this.#people.get(key)?.some((draft) => draft.name === name) ?? false
  }

  /** Whether the article has named somebody of a family. */
  hasFamily(name: string): boolean {
    return this.#people.has(foldWords(name))
  }

  #add(what: Claimed, person: PersonName | null): EntityDraft {
    const draft = draftOf(what, person)
    this.list.push(draft)
    return draft
  }

  #country(what: Extract<Claimed, { type: 'COUNTRY' }>): EntityDraft {
    for (const draft of this.#countries) if (draft.code === what.code) return draft
    const draft = this.#add(what, null)
    this.#countries.push(draft)
    return draft
  }

  #person(words: readonly string[], woman: boolean | null, sentenceStart: number): EntityDraft {
    const person = splitPersonName(words)
    const key = familyKey(person)
    const given = givenKey(person)
    const namesakes = this.#people.get(key) ?? []
    let found: EntityDraft | null = null
    for (let at = Math.max(0, namesakes.length - NAMESAKES); at < namesakes.length; at += 1) {
      const draft = namesakes[at]
      const other = draft?.given
      if (!draft || other === undefined) continue
      if (!agreeGiven(given, other) && !isEndOf(words, draft.words)) continue
      if (areGenerations(words, draft.words)) continue
      if (draft.lastToken >= sentenceStart && areTwo(words, draft.words)) continue
      const told = given !== null && other !== null
      if (woman !== null && draft.woman !== null && woman !== draft.woman && !told) continue
      if (!found || draft.lastToken > found.lastToken) found = draft
    }
    found ??= words.length === 1 ? this.#calledByFirst(words[0] ?? '') : null
    // `Abu Shura` of Yacoub Abu Shura Musa
    if (words.length === 2) found ??= this.#byPart.get(joinWords(words)) ?? null
    if (found) {
      if (words.length > found.words.length) {
        found.words = words
        found.person = person
        found.given = given
        found.name = joinWords(words)
      }
      found.woman ??= woman
      return found
    }
    const draft = this.#add({ type: 'PERSON', words, woman }, person)
    namesakes.push(draft)
    this.#people.set(key, namesakes)
    for (let at = 1; at + 2 < words.length && at < NAMES; at += 1)
      this.#byPart.set(joinWords(words.slice(at, at + 2)), draft)
    if (draft.given !== null) this.#byFirst.set(foldWords(words[0] ?? ''), draft)
    return draft
  }

  /** `Mr Seleshi` is Seleshi Bekele: where the first name is no given name that we know, it may be how one is called. */
  #calledByFirst(word: string): EntityDraft | null {
    const found = this.#byFirst.get(foldWords(word))
    return found && !isGivenName(word.toLowerCase()) ? found : null
  }
}

/** `Ortega Mena` and `Antonio Ortega Mena`, whichever is told first. */
function isEndOf(words: readonly string[], others: readonly string[]): boolean {
  return Math.min(words.length, others.length) > 1 && isTail(words, others)
}

/** Whether the shorter name is how the longer one ends. */
function isTail(words: readonly string[], others: readonly string[]): boolean {
  const [short, long] = words.length < others.length ? [words, others] : [others, words]
  return (
    short.length < long.length &&
    short.every((word, at) => word === long[long.length - short.length + at])
  )
}

/**
 * `President Ruiz Pardo and his son Leon Ruiz Pardo`, `Senator Lund said his wife, Ann Lund,`: within one sentence nobody is told by
 * the family name and then in full, nor in full and again by both family names.
 */
function areTwo(words: readonly string[], before: readonly string[]): boolean {
  if (words.length === before.length || !isTail(words, before)) return false
  return words.length > before.length || words.length > 1
}

function keyOf(what: Extract<Claimed, { type: 'PLACE' | 'ORGANIZATION' }>): string {
  if (what.type === 'PLACE') return what.place?.key ?? foldWords(what.name)
  return what.body?.key ?? withoutLegalForm(what.name)
}

/** A company's name for comparing: without `Inc`, `Corp`, `and Co`. */
export function withoutLegalForm(name: string): string {
  let end = name.length
  for (let blank = name.lastIndexOf(' '); blank >= 0; blank = name.lastIndexOf(' ', end - 1)) {
    if (!companySuffixes.has(name.slice(blank + 1, end).toLowerCase())) break
    end = blank
    if (blank === 0) break
  }
  const last = name.lastIndexOf(' ', end - 1)
  const joint = last < 0 ? '' : name.slice(last + 1, end)
  if (joint === 'and' || joint === '&') end = last
  const first = /^the /i.test(name) && end >= ARTICLE ? ARTICLE : 0
  return foldWords(name.slice(first, end))
}

/** Letters of `the` and a blank. */
const ARTICLE = 4

function draftOf(what: Claimed, person: PersonName | null): EntityDraft {
  return {
    type: what.type,
    name:
      what.type === 'COUNTRY'
        ? what.code
        : what.type === 'PERSON'
          ? joinWords(what.words)
          : what.name,
    words: what.type === 'PERSON' ? what.words : [],
    person,
    given: person && givenKey(person),
    woman: what.type === 'PERSON' ? what.woman : null,
    code: what.type === 'COUNTRY' ? what.code : null,
    place: what.type === 'PLACE' ? what.place : null,
    body: what.type === 'ORGANIZATION' ? what.body : null,
    acronym: what.type === 'ORGANIZATION' ? (what.body?.acronym ?? null) : null,
    country:
      what.type === 'ORGANIZATION'
        ? (what.body?.country ?? what.country)
        : what.type === 'PLACE'
          ? (what.place?.country ?? what.country)
          : null,
    forms: new Set(),
    formsOf: null,
    formsWith: null,
    ref: -1,
    lastToken: -1,
  }
}

/** Words of a name as one string. */
function joinWords(words: readonly string[]): string {
  return words.join(' ')
}
