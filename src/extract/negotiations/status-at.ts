import { speechVerbs } from '../../lexicon/speech-verbs.ts'
import { STATUS_OF_PAIR, STATUS_OF_WORD, TALK_KINDS } from '../../lexicon/talk-words.ts'
import type { NegotiationStatus } from '../../model/fact.ts'
import type { FactDocument } from '../fact-document.ts'
import { WordClass } from '../frame/word-class.ts'
import { lowerAt } from '../token-at.ts'
import { ARTICLES, DEGREES, EITHER } from './cue-words.ts'

/** What the word at a token, or a pair that it is part of, says of how talks stand; `first` and `end` bound its sentence. */
export function statusAt(
  { tokens }: FactDocument,
  at: number,
  first: number,
  end: number,
): NegotiationStatus | undefined {
  if (at < first || at >= end) return undefined
  const token = tokens[at]
  if (!token || (token.classes & WordClass.STATUS) === 0) return undefined
  const lower = (index: number): string =>
    index >= first && index < end ? lowerAt(tokens, index) : ''
  const word = token.lower
  if (isSaidAgain(word, lower(at + 1))) return undefined
  if (word === 'set' && lower(at + 1) === 'up') return undefined
  if (EITHER.has(word) && DEGREES.has(lower(at - 1))) return undefined
  if (STRIKING.has(word) && !strikesDeal(lower, at)) return undefined
  // `without any result`
  const next = word === 'without' && ARTICLES.has(lower(at + 1)) ? at + 2 : at + 1
  return (
    STATUS_OF_PAIR.get(`${word} ${lower(next)}`) ??
    STATUS_OF_PAIR.get(`${lower(at - 1)} ${word}`) ??
    STATUS_OF_WORD.get(word)
  )
}

/** `again said the meeting`: the speaker says it again; `amid signs that`. */
function isSaidAgain(word: string, next: string): boolean {
  if (word === 'signs') return next === 'that' || next === 'of'
  return word === 'again' && speechVerbs.has(next)
}

const STRIKING: ReadonlySet<string> = new Set(['strike', 'strikes'])
const STRIKE_REACH = 5

/** `to strike a deal`, not `the strike`. */
function strikesDeal(lower: (at: number) => string, at: number): boolean {
  for (let next = at + 1; next <= at + STRIKE_REACH; next += 1)
    if (TALK_KINDS.get(lower(next)) === 'DEAL') return true
  return false
}
