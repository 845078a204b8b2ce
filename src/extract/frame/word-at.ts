import type { TokenShape } from '../document.ts'
import { isDigit, isLetter, isUpper, quoteMarks } from './characters.ts'
import { WordClass, wordClassOf } from './word-class.ts'

/** What is known of a token from its letters alone. */
export interface Word {
  readonly text: string
  /** Small letters, and the straight apostrophe for the curly one. */
  readonly lower: string
  readonly shape: TokenShape
  /** `WordClass` bits. */
  readonly classes: number
}

/**
 * Words kept, as a power of two, and the letters that one may have: half a megabyte, whatever the texts. More would be found more
 * often and not sooner, as what is kept has to fit beside the program in the processor's cache.
 */
const SLOTS = 1 << 12
const LONGEST_KEPT = 24

/** Newswire uses few words again and again; what is known of one is kept, each in the slot of its letters. */
const slots: (Word | undefined)[] = Array.from({ length: SLOTS })

/** What is known of the token from `start` to `end` by its letters. */
export function wordAt(text: string, start: number, end: number): Word {
  const first = text.charCodeAt(start)
  if (isDigit(first)) return numberOf(text.slice(start, end))
  if (end - start > LONGEST_KEPT) return makeWord(text.slice(start, end))
  let hash = first
  for (let at = start + 1; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
  const kept = slots[slot]
  if (kept && isAt(kept.text, text, start, end)) return kept
  // The slot beside it has the word that was in this one before.
  const earlier = slots[slot ^ 1]
  if (earlier && isAt(earlier.text, text, start, end)) return earlier
  const word = makeWord(copyOf(text, start, end))
  slots[slot ^ 1] = kept
  slots[slot] = word
  return word
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i += 1)
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** A slice of so many letters holds its whole article in memory. */
const SLICED = 13

/** The same letters as a string of their own. */
function copyOf(text: string, start: number, end: number): string {
  if (end - start < SLICED) return text.slice(start, end)
  const codes: number[] = []
  for (let at = start; at < end; at += 1) codes.push(text.charCodeAt(at))
  return String.fromCharCode(...codes)
}

/** There is no end of numbers, and little to know of one. */
function numberOf(text: string): Word {
  return { text, lower: lowerOfNumber(text), shape: 'NUMBER', classes: 0 }
}

function lowerOfNumber(text: string): string {
  return isDigit(text.charCodeAt(text.length - 1)) ? text : text.toLowerCase()
}

function makeWord(text: string): Word {
  const lower = lowerOf(text)
  const shape = shapeOf(text)
  const capital = shape !== 'LOWER' && shape !== 'SYMBOL' && isUpper(text.charCodeAt(0))
  const ends = lower.endsWith('.') || text === '!' || text === '?'
  const told = (capital ? WordClass.CAPITAL : 0) | (ends ? WordClass.SENTENCE_END : 0)
  return { text, lower, shape, classes: wordClassOf(lower) | told }
}

function lowerOf(text: string): string {
  const lower = text.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

const symbols = new Set('$£€¥%§©®°+=<>#@*~^|\\'.split(''))

function shapeOf(text: string): TokenShape {
  const first = text.charCodeAt(0)
  if (!isLetter(first)) {
    if (first === 0x27 || first === 0x2019) return 'PUNCTUATION'
    return symbols.has(text[0] ?? '') && !quoteMarks.has(text) ? 'SYMBOL' : 'PUNCTUATION'
  }
  if (text.endsWith('$')) return 'SYMBOL'
  return shapeOfLetters(text, first)
}

function shapeOfLetters(text: string, first: number): TokenShape {
  let upper = 0
  let lower = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (isUpper(code)) upper += 1
    else if (isLetter(code)) lower += 1
  }
  if (upper === 0) return 'LOWER'
  if (lower === 0) return upper === 1 && text.length === 1 ? 'CAPITALIZED' : 'CAPITALS'
  return upper === 1 && isUpper(first) ? 'CAPITALIZED' : 'MIXED'
}
