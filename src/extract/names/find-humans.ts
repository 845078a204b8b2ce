import { pronouns, unnamedPeople } from '../../lexicon/person-words.ts'
import type { EntityRef } from '../../model/reading.ts'
import type { Document, Sentence } from '../document.ts'
import { quoteMarks } from '../frame/characters.ts'
import { WordClass } from '../frame/word-class.ts'
import { lowerAt, tokenAt } from '../token-at.ts'
import type { BuiltEntities } from './build-entities.ts'

/** Someone whom a sentence speaks of: by name, by title, by pronoun, or without being known by name. */
export interface Human {
  readonly first: number
  readonly end: number
  readonly kind: 'NAME' | 'TITLE' | 'PRONOUN' | 'UNNAMED'
  readonly entity: EntityRef | null
  readonly word: string
  /** What the pronoun says of the sex; null where it says nothing. */
  readonly woman: boolean | null
  /** A verb of saying stands beside. */
  readonly speaks: boolean
  /** Names only whose something is: `Lim's predecessor`. */
  readonly owns: boolean
}

/** Everyone in a sentence outside quotation marks, from left to right. */
export function findHumans(document: Document, built: BuiltEntities, sentence: Sentence): Human[] {
  const humans: Human[] = []
  if (!built.hasPeople && (sentence.classes & WordClass.PERSON_WORD) === 0) return humans
  let quoted = false
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const token = document.tokens[at]
    if (!token) continue
    if ((token.classes & WordClass.QUOTE_MARK) !== 0 && quoteMarks.has(token.text)) {
      quoted =
        token.text === '“' || token.text === '``'
          ? true
          : token.text === '”' || token.text === "''"
            ? false
            : !quoted
      continue
    }
    const named = built.personAt[at]
    if (named) {
      if (!quoted) humans.push(humanAt(document, at, named.end, 'NAME', named.entity, null))
      at = named.end - 1
    } else if (!quoted && (token.classes & WordClass.PERSON_WORD) !== 0) {
      const human = pronounAt(document, at) ?? titleAt(document, built, at, sentence)
      if (human) humans.push(human)
    }
  }
  return humans
}

function pronounAt(document: Document, at: number): Human | null {
  const word = document.tokens[at]?.lower ?? ''
  const woman = pronouns.get(word)
  return woman === undefined ? null : humanAt(document, at, at + 1, 'PRONOUN', null, woman)
}

/** `the prime minister`, `an official`: a head noun with its article. */
function titleAt(
  document: Document,
  built: BuiltEntities,
  at: number,
  sentence: Sentence,
): Human | null {
  const word = document.tokens[at]?.lower ?? ''
  if (!unnamedPeople.has(word)) return null
  const next = at + 1
  const name = lowerAt(document.tokens, next) === ',' ? next + 1 : next
  if (name < document.tokens.length && built.personAt[name]) return null
  if (unnamedPeople.has(lowerAt(document.tokens, next))) return null
  let first = at
  while (first > sentence.firstToken && at - first < 6 && isQualifier(document, first - 1))
    first -= 1
  const definite = lowerAt(document.tokens, first - 1) === 'the'
  const plain = lowerAt(document.tokens, next) !== 'of' && !isPlural(word)
  const holder = definite && plain ? built.holders.get(word) : undefined
  if (holder !== undefined)
    return humanAt(document, first - 1, next, 'TITLE', latestBefore(holder, at), null)
  return humanAt(document, first, next, 'UNNAMED', null, null)
}

/** `officials`, but not `minister's` or `chief`. */
function isPlural(word: string): boolean {
  return word.endsWith('s')
}

/** The holder of an office who was named last before a token. */
function latestBefore(
  holders: readonly { entity: EntityRef; at: number }[],
  at: number,
): EntityRef | null {
  let low = 0
  let high = holders.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((holders[middle]?.at ?? 0) < at) low = middle + 1
    else high = middle
  }
  return holders[low - 1]?.entity ?? null
}

/** Not the article that a sentence opens with, `The minister`. */
function isQualifier(document: Document, at: number): boolean {
  const token = document.tokens[at]
  if (!token || token.shape === 'PUNCTUATION' || token.shape === 'NUMBER') return false
  if (ARTICLES.has(token.lower)) return false
  if (token.shape !== 'LOWER') return true
  return (token.classes & (WordClass.OFFICE_MODIFIER | WordClass.OFFICE)) !== 0
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an'])

function humanAt(
  document: Document,
  first: number,
  end: number,
  kind: Human['kind'],
  entity: EntityRef | null,
  woman: boolean | null,
): Human {
  const { tokens } = document
  const says = (index: number): boolean =>
    ((tokenAt(tokens, index)?.classes ?? 0) & WordClass.SPEECH_VERB) !== 0
  return {
    first,
    end,
    kind,
    entity,
    word: tokens[end - 1]?.lower ?? '',
    woman,
    speaks: says(end) || says(first - 1),
    owns: kind === 'NAME' && lowerAt(tokens, end) === "'s",
  }
}
