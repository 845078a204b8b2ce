import { withoutSaying } from '../dates/without-saying.ts'
import type { Token } from '../document.ts'
import type { FactDocument } from '../fact-document.ts'
import { lowerAt, tokenAt } from '../token-at.ts'
import { partiesIn } from './find-parties.ts'

/** Tokens [first, end). */
export interface Clause {
  readonly first: number
  readonly end: number
}

const CLAUSE_PARTS: ReadonlySet<string> = new Set([
  'but',
  ';',
  'while',
  'when',
  'although',
  'though',
  'because',
])

/** The clause that the words from `first` to `last` stand in. */
export function clauseOf(
  document: FactDocument,
  { first, last }: { readonly first: number; readonly last: number },
  sentence: Clause,
): Clause {
  const { tokens } = document
  let start = first
  while (start > sentence.first && !partsClauses(tokens, start - 1)) start -= 1
  let end = last + 1
  while (end < sentence.end && !partsClauses(tokens, end) && !opensAside(tokens, end)) end += 1
  end = withoutSaying(tokens, last + 1, end)
  return { first: behindSaying(document, start, first, end), end }
}

/** `A said that B had talked with C`: who tells of it is no side where two others are. */
function behindSaying(document: FactDocument, start: number, first: number, end: number): number {
  for (let at = first - 1; at > start; at -= 1) {
    if (!SAYING.has(lowerAt(document.tokens, at))) continue
    // `A said he would talk with B and C`
    const isOfHis = [1, 2, 3].some((step) => OWN.has(lowerAt(document.tokens, at + step)))
    if (isOfHis) return start
    return partiesIn(document, at + 1, end).length >= 2 ? at + 1 : start
  }
  return start
}
const OWN: ReadonlySet<string> = new Set(['it', 'he', 'she', 'they', 'we'])
const SAYING: ReadonlySet<string> = new Set(['said', 'says', 'told'])

/** `…, as A and B remained apart` */
function partsClauses(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at)
  return CLAUSE_PARTS.has(word) || (word === 'as' && tokenAt(tokens, at - 1)?.text === ',')
}

/** `, leaving 400 Spanish boats without work` */
function opensAside(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at)?.text === ',' && OUTCOMES.has(lowerAt(tokens, at + 1))
}
const OUTCOMES: ReadonlySet<string> = new Set(
  'leaving ending averting clearing closing opening removing paving dashing raising giving bringing'.split(
    ' ',
  ),
)
