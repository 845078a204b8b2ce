import { AHEAD_WORDS } from '../../lexicon/talk-words.ts'
import type { FactDocument } from '../fact-document.ts'
import { STOPS_BEFORE } from './cue-words.ts'

/** Whether the words right before token `at` make it something to come: `will hold`, `expected to sign`. */
export function isToCome(document: FactDocument, at: number, firstToken: number): boolean {
  for (let back = at - 1; back >= Math.max(firstToken, at - 4); back -= 1) {
    const word = document.tokens[back]?.lower ?? ''
    if (STOPS_BEFORE.has(word) || word === ',') return false
    // `voted to accept`; not `is to be voted`, `will have voted`
    if (word === 'to' && document.tokens[back - 1]?.lower === 'voted') continue
    if (AHEAD_WORDS.has(word)) return true
  }
  return false
}
