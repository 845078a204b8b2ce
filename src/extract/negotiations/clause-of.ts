import { withoutSaying } from '../dates/without-saying.ts'
import type { Token } from '../document.ts'
import type { FactDocument } from '../fact-document.ts'
import { wordTable } from '../frame/word-table.ts'
import { lowerAt, tokenAt } from '../token-at.ts'
import { partiesIn } from './find-parties.ts'

/** Tokens [first, end). */
export interface Clause {
  readonly first: number
  readonly end: number
}

const CLAUSE_PARTS = wordTable('but ; while when although though because')

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
  return { first: behindSaying(document, { first: start, end }, first, last), end }
}

/** `A said that B had talked with C`: who tells of it is no side where two others are. */
function behindSaying(document: FactDocument, clause: Clause, first: number, last: number): number {
  for (let at = first - 1; at > clause.first; at -= 1) {
    if (!SAYING.has(lowerAt(document.tokens, at))) continue
    const told = { first: at + 1, end: clause.end }
    const between = betweenTwo(document, first, told)
    if (between >= 0) return between
    const subject = subjectBehind(document, first, last, told)
    return subject < 0 ? clause.first : subject
  }
  return clause.first
}
const SAYING: ReadonlySet<string> = new Set(['said', 'says', 'told', 'urged', 'accused'])

/** `A told D that talks between B and C had stalled`: where both are told; -1 for nowhere. */
function betweenTwo(document: FactDocument, first: number, { end }: Clause): number {
  for (let at = first; at < end; at += 1) {
    if (lowerAt(document.tokens, at) !== 'between') continue
    const isOfOthers = !hasOwn(document, at + 1, end)
    return isOfOthers && partiesIn(document, at + 1, end).length >= 2 ? at : -1
  }
  return -1
}

/** Where `B would hold talks with C` begins behind `A said that`; -1 in `A said it would …`, `A said its talks …`, `A said talks with B and C …`. */
function subjectBehind(document: FactDocument, first: number, last: number, told: Clause): number {
  if (hasOwn(document, told.first, last) || withSpeaker(document, last, told.end)) return -1
  const subject = behindThat(document, told.first, first)
  if (subject < 0 || partiesIn(document, subject, first).length === 0) return -1
  return partiesIn(document, subject, told.end).length >= 2 ? subject : -1
}

/** `said in Rome that B`, `told D that B`: where what is told begins; -1 where someone is told without `that`. */
function behindThat({ tokens }: FactDocument, from: number, first: number): number {
  for (let at = from; at < first; at += 1) if (lowerAt(tokens, at) === 'that') return at + 1
  return lowerAt(tokens, from - 1) === 'told' ? -1 : from
}

/** `B and C would hold talks with it` */
function withSpeaker({ tokens }: FactDocument, last: number, end: number): boolean {
  for (let at = last; at < end; at += 1)
    if (lowerAt(tokens, at) === 'with' && OWN.has(lowerAt(tokens, at + 1))) return true
  return false
}

function hasOwn({ tokens }: FactDocument, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (OWN.has(lowerAt(tokens, at))) return true
  return false
}
const OWN: ReadonlySet<string> = new Set(
  'it he she they we us them him its his her their our itself'.split(' '),
)

/** `…, as A and B remained apart` */
function partsClauses(tokens: readonly Token[], at: number): boolean {
  const word = tokenAt(tokens, at)
  return CLAUSE_PARTS.has(word) || (word?.lower === 'as' && tokenAt(tokens, at - 1)?.text === ',')
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
