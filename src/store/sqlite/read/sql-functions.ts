import { type EdtfRange, edtfRange, isEdtf } from '../../../model/edtf.ts'
import type { SqliteDatabase } from '../sqlite-database.ts'
import { wordsOf } from './full-text.ts'
import { nameMatch } from './name-match.ts'
import type { SearchTerm } from './parse-search.ts'

/** What our statements need beside SQLite's own functions. */
export function defineSqlFunctions(database: SqliteDatabase): void {
  const define = (name: string, body: (...values: unknown[]) => string | number | null) => {
    database.handle.function(name, { deterministic: true }, body)
  }
  define('first_day', (date, fallback) => dayOf(date, 'from') ?? dayOf(fallback, 'from'))
  define('last_day', (date, fallback) => dayOf(date, 'to') ?? dayOf(fallback, 'to'))
  define('lower_case', (text) => String(text).toLowerCase())
  define('name_match', (name, aliases, terms) =>
    nameMatch([String(name), ...(JSON.parse(String(aliases)) as string[])], termsOf(String(terms))),
  )
  define('has_words', (text, words) => (hasWords(String(text), String(words)) ? 1 : 0))
}

/** Terms are the same for all rows of a search. */
let lastTerms: { readonly json: string; readonly terms: readonly SearchTerm[] } | undefined

function termsOf(json: string): readonly SearchTerm[] {
  if (lastTerms?.json !== json) lastTerms = { json, terms: JSON.parse(json) as SearchTerm[] }
  return lastTerms.terms
}

/** First or last day of an EDTF date that says its year. */
function dayOf(date: unknown, side: 'from' | 'to'): string | null {
  return typeof date === 'string' ? rangeOf(date)[side] : null
}

const NO_RANGE: EdtfRange = { from: null, to: null }
const MOST_RANGES = 10_000
const ranges = new Map<string, EdtfRange>()

/** Facts share their dates: each is parsed once. */
function rangeOf(date: string): EdtfRange {
  const known = ranges.get(date)
  if (known !== undefined) return known
  const range = isEdtf(date) ? edtfRange(date) : NO_RANGE
  if (ranges.size >= MOST_RANGES) ranges.clear()
  ranges.set(date, range)
  return range
}

function hasWords(text: string, words: string): boolean {
  const known = new Set(wordsOf(text))
  return (JSON.parse(words) as string[]).every((word) => known.has(word))
}
