import { wordsOf } from './full-text.ts'
import type { SearchTerm } from './parse-search.ts'

const EXACT = 1
const LEAST = 0.4

/**
 * How well a search names an entity, 0.4 to 1: best where one form of its name is just what was
 * searched for, the less the more else stands in the name.
 */
export function nameMatch(forms: readonly string[], terms: readonly SearchTerm[]): number {
  let best = LEAST
  const wanted = terms.reduce((sum, term) => sum + term.words.length, 0)
  const isPrefix = terms.some((term) => term.prefix)
  for (const [place, form] of forms.entries()) {
    const words = wordsOf(form)
    const matched = words.filter((word) => terms.some((term) => hasWord(term, word))).length
    if (matched < wanted || words.length === 0) continue
    const share = matched / words.length
    const score = share === 1 && !isPrefix ? EXACT : LEAST + 0.5 * share
    // The name itself before a form that some article uses.
    best = Math.max(best, place === 0 ? score : score - 0.05)
  }
  return best
}

function hasWord({ words, prefix }: SearchTerm, word: string): boolean {
  return words.some((wanted, place) =>
    prefix && place === words.length - 1 ? word.startsWith(wanted) : word === wanted,
  )
}
