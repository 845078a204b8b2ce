import { WiregraphError } from '../../../model/errors.ts'
import { wordsOf } from './full-text.ts'

/** One thing to find: a word, or the words of a phrase that follow each other. */
export interface SearchTerm {
  /** Folded; at least one. */
  readonly words: readonly string[]
  /** Whether the last word may go on. */
  readonly prefix: boolean
}

/** A search as people write it: words, "phrases", prefix* and -without; all else are words to find. */
export interface ParsedSearch {
  /** At least one. */
  readonly wanted: readonly SearchTerm[]
  readonly unwanted: readonly SearchTerm[]
}

const LONGEST = 500
/** A minus, a phrase or what stands between spaces, a star. */
const TERM = /(-?)(?:"([^"]*)(?:"|$)|([^\s"]+))(\*?)/gu

/**
 * Throws INVALID_ARGUMENT for a search without a word to find, LIMIT_EXCEEDED for a long one.
 *
 * @example parseSearch('"flat glass" auto* -steel').unwanted => [{ words: ['steel'], prefix: false }]
 */
export function parseSearch(query: string): ParsedSearch {
  if (query.length > LONGEST) {
    throw new WiregraphError(
      'LIMIT_EXCEEDED',
      `The search has ${query.length} characters; at most ${LONGEST} are taken.`,
    )
  }
  // By how the engine is asked for them, so that what is said twice counts once.
  const wanted = new Map<string, SearchTerm>()
  const unwanted = new Map<string, SearchTerm>()
  for (const [, minus, phrase, word, star] of query.matchAll(TERM)) {
    const words = wordsOf(phrase ?? word ?? '')
    if (words.length === 0) continue
    const term = { words, prefix: star === '*' || (word ?? '').endsWith('*') }
    const terms = minus === '-' ? unwanted : wanted
    terms.set(quoteTerm(term), term)
  }
  if (wanted.size > 0) return { wanted: [...wanted.values()], unwanted: [...unwanted.values()] }
  const shown = JSON.stringify(query.slice(0, 60))
  throw new WiregraphError(
    'INVALID_ARGUMENT',
    unwanted.size > 0
      ? `The search ${shown} only says what is not wanted; give at least one word to find beside it.`
      : `The search ${shown} has no word to find; give words, "phrases", prefix* or -without.`,
  )
}

/** The search in the engine's own syntax, made of quoted words alone. */
export function toMatch({ wanted, unwanted }: ParsedSearch): string {
  const found = wanted.map(quoteTerm).join(' AND ')
  if (unwanted.length === 0) return found
  return `(${found}) NOT (${unwanted.map(quoteTerm).join(' OR ')})`
}

function quoteTerm({ words, prefix }: SearchTerm): string {
  return `"${words.join(' ')}"${prefix ? '*' : ''}`
}
