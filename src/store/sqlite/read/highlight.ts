import { type FoundWord, findWords } from './full-text.ts'
import type { SearchTerm } from './parse-search.ts'

interface Range {
  readonly start: number
  readonly end: number
}

/** A passage that matched, and where in it. */
export interface Highlight {
  readonly text: string
  readonly ranges: readonly Range[]
}

const MOST_PASSAGES = 3
const MOST_RANGES = 20
/** How far into a text passages are looked for. */
const FURTHEST = 100_000
const LONGEST_PASSAGE = 600

/** Up to three sentences in which the terms stand, those with most different terms first, then in reading order. */
export function highlightSentences(
  text: string,
  sentences: readonly (readonly [start: number, end: number])[],
  terms: readonly SearchTerm[],
): readonly Highlight[] {
  const passages: { readonly highlight: Highlight; readonly terms: number; readonly at: number }[] =
    []
  for (const [start, end] of sentences) {
    if (start > FURTHEST) break
    const passage = text.slice(start, Math.min(end, start + LONGEST_PASSAGE))
    const found = findTerms(passage, terms)
    if (found.ranges.length === 0) continue
    passages.push({
      highlight: { text: passage, ranges: found.ranges },
      terms: found.terms,
      at: start,
    })
  }
  return passages
    .sort((one, other) => other.terms - one.terms || one.at - other.at)
    .slice(0, MOST_PASSAGES)
    .map(({ highlight }) => highlight)
}

/** A short text as one passage; none where no term stands in it. */
export function highlightName(name: string, terms: readonly SearchTerm[]): readonly Highlight[] {
  const { ranges } = findTerms(name, terms)
  return ranges.length === 0 ? [] : [{ text: name, ranges }]
}

function findTerms(text: string, terms: readonly SearchTerm[]) {
  const words = [...findWords(text)]
  const ranges: Range[] = []
  const found = new Set<SearchTerm>()
  for (let place = 0; place < words.length && ranges.length < MOST_RANGES; place += 1) {
    const term = longestAt(words, place, terms)
    const first = words[place]
    const last = words[place + (term?.words.length ?? 0) - 1]
    if (term === undefined || first === undefined || last === undefined) continue
    found.add(term)
    ranges.push({ start: first.start, end: last.end })
    place += term.words.length - 1
  }
  return { ranges, terms: found.size }
}

function longestAt(
  words: readonly FoundWord[],
  place: number,
  terms: readonly SearchTerm[],
): SearchTerm | undefined {
  let longest: SearchTerm | undefined
  for (const term of terms) {
    if (term.words.length <= (longest?.words.length ?? 0)) continue
    if (standsAt(words, place, term)) longest = term
  }
  return longest
}

function standsAt(words: readonly FoundWord[], place: number, term: SearchTerm): boolean {
  return term.words.every((word, offset) => {
    const there = words[place + offset]?.folded
    const mayGoOn = term.prefix && offset === term.words.length - 1
    return mayGoOn ? there?.startsWith(word) === true : there === word
  })
}
