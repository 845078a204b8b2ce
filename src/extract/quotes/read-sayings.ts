import { OPINION_NOUNS, QUOTING_VERBS, SAYING_VERBS } from '../../lexicon/speech-words.ts'
import type { FactDocument } from '../fact-document.ts'
import { noneByToken, nothingByToken } from '../fact-document.ts'
import { WordClass } from '../frame/word-class.ts'
import { lowerAt } from '../token-at.ts'
import type { Quotation } from './find-quotations.ts'
import { findSpeaker } from './find-speaker.ts'
import type { Speaker } from './speaker.ts'

/** A verb of saying outside quotation marks, and whose words it tells. */
export interface Saying {
  readonly verb: number
  readonly sentence: number
  readonly speaker: Speaker | null
  /** Whether it can stand beside the very words; `agreed` cannot. */
  readonly quotes: boolean
}

const SUBJECT_REACH = 10
/** `said …, but described …`: the same speaker goes on. */
const JOINTS: ReadonlySet<string> = new Set(['and', 'but'])

/**
 * All sayings of an article in reading order. Pronouns mean who spoke last, or who the sentence began with; a participle
 * (`noting there were …`) goes with the saying before it.
 */
export function readSayings(document: FactDocument, quoteAt: readonly number[]): readonly Saying[] {
  const { tokens, sentences } = document
  const sayings: Saying[] = []
  const past: Speaker[] = []
  for (let sentence = 0; sentence < sentences.length; sentence += 1) {
    const bounds = sentences[sentence]
    if (bounds?.part !== 'BODY') continue
    const { firstToken, endToken } = bounds
    let opener = findOpener(document, quoteAt, firstToken, endToken)
    if ((bounds.classes & WordClass.SAYING) === 0) {
      if (opener && opener.token + 1 < endToken) past.push(opener.speaker)
      continue
    }
    let last: Speaker | null = null
    for (let at = firstToken; at < endToken; at += 1) {
      if (opener && at > opener.token) {
        past.push(opener.speaker)
        opener = undefined
      }
      if ((quoteAt[at] ?? -1) >= 0 || !isSaying(document, at)) continue
      const word = tokens[at]?.lower ?? ''
      const isOpinion = OPINION_NOUNS.has(word)
      const isJoined = word.endsWith('ing') || isOpinion || JOINTS.has(lowerAt(tokens, at - 1))
      let speaker: Speaker | null = null
      if (isJoined && last !== null) speaker = last
      else if (isOpinion) speaker = past.at(-1) ?? null
      else speaker = findSpeaker(document, quoteAt, at, firstToken, endToken, past)
      if (speaker) past.push(speaker)
      last = speaker ?? last
      opener = undefined
      sayings.push({ verb: at, sentence, speaker, quotes: isOpinion || QUOTING_VERBS.has(word) })
    }
  }
  return sayings
}

/** A verb of saying, or `his view that`; not `asked not to be named`. */
function isSaying({ tokens }: FactDocument, at: number): boolean {
  if (((tokens[at]?.classes ?? 0) & WordClass.SAYING) === 0) return false
  const word = tokens[at]?.lower ?? ''
  const next = lowerAt(tokens, at + 1)
  if (SAYING_VERBS.has(word)) return !(word === 'asked' && (next === 'not' || next === 'for'))
  return next === 'that' && OPINION_NOUNS.has(word) && OWNERS.has(lowerAt(tokens, at - 1))
}
const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their'])

/** The person a sentence begins with, whom a pronoun later in it or in the next one may mean. */
function findOpener(
  document: FactDocument,
  quoteAt: readonly number[],
  firstToken: number,
  endToken: number,
): { readonly token: number; readonly speaker: Speaker } | undefined {
  const { tokens, personAt } = document
  const reach = Math.min(endToken, firstToken + SUBJECT_REACH)
  for (let at = firstToken; at < reach; at += 1) {
    if ((quoteAt[at] ?? -1) >= 0) return undefined
    const person = personAt[at] ?? -1
    if (person < 0) continue
    // "The Baker talks": the name only marks the noun behind it.
    if (['the', 'a'].includes(lowerAt(tokens, at - 1)) && at > firstToken) return undefined
    let end = at
    while (end + 1 < endToken && personAt[end + 1] === person) end += 1
    if (lowerAt(tokens, end + 1) === "'s" || lowerAt(tokens, end + 1) === '’s') return undefined
    return { token: end, speaker: { person, words: null } }
  }
  return undefined
}

/** For each token the index of the quotation it stands in, its marks included; -1 outside. */
export function quotationByToken(
  document: FactDocument,
  quotations: readonly Quotation[],
): readonly number[] {
  if (quotations.length === 0) return nothingByToken(document.tokens)
  const found = noneByToken(document.tokens)
  let at = 0
  quotations.forEach((quotation, index) => {
    while (at < found.length && (document.tokens[at]?.start ?? 0) < quotation.outer.start) at += 1
    while (at < found.length && (document.tokens[at]?.start ?? 0) < quotation.outer.end) {
      found[at] = index
      at += 1
    }
  })
  return found
}
