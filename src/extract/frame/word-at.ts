import { hashOf } from '../../lexicon/word-filter.ts'
import type { TokenShape } from '../document.ts'
import { isDigit, isLetter, isUpper, quoteMarks } from './characters.ts'
import type { Letters } from './letters.ts'
import { LONGEST_KEPT, WordCache } from './word-cache.ts'
import { WordClass, wordClassOf } from './word-class.ts'

/** What is known of a token from its letters alone. */
export interface Word {
  readonly text: string
  /** Small letters, and the straight apostrophe for the curly one. */
  readonly lower: string
  readonly shape: TokenShape
  /** `WordClass` bits. */
  readonly classes: number
  /** Of `lower`; 0 for numbers. */
  readonly hash: number
}

/** Newswire uses few words again and again; what is known of so many is kept: six megabytes, whatever the texts. */
const words = new WordCache<Word>(1 << 15)

/** What is known of the token from `start` to `end`, places in what was read last. */
export function wordAt(letters: Letters, start: number, end: number): Word {
  return isDigit(letters.codes[start] ?? 0)
    ? numberOf(letters.slice(start, end))
    : words.get(letters, start, end, makeWordAt)
}

function makeWordAt(letters: Letters, start: number, end: number): Word {
  return makeWord(copyOf(letters, start, end))
}

/** A slice of so many letters holds its whole article in memory. */
const SLICED = 13

/** The same letters as a string of their own. */
function copyOf(letters: Letters, start: number, end: number): string {
  if (end - start < SLICED || end - start > LONGEST_KEPT) return letters.slice(start, end)
  return String.fromCharCode(...letters.codes.subarray(start, end))
}

/** There is no end of numbers, and little to know of one. */
function numberOf(text: string): Word {
  return { text, lower: lowerOfNumber(text), shape: 'NUMBER', classes: WordClass.NUMBER, hash: 0 }
}

function lowerOfNumber(text: string): string {
  return isDigit(text.charCodeAt(text.length - 1)) ? text : text.toLowerCase()
}

/** What is known of a token. */
export function wordOf(text: string): Word {
  return isDigit(text.charCodeAt(0)) ? numberOf(text) : makeWord(text)
}

function makeWord(text: string): Word {
  const lower = lowerOf(text)
  const shape = shapeOf(text)
  const capital = shape !== 'LOWER' && shape !== 'SYMBOL' && isUpper(text.charCodeAt(0))
  const ends = lower.endsWith('.') || text === '!' || text === '?'
  const told = (capital ? WordClass.CAPITAL : 0) | (ends ? WordClass.SENTENCE_END : 0)
  const hash = hashOf(lower)
  return { text, lower, shape, classes: wordClassOf(lower, hash) | told, hash }
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
