import type { TokenShape } from '../document.ts'
import { isDigit, isLetter, isUpper, quoteMarks } from './characters.ts'
import { wordClassOf } from './word-class.ts'

/** What is known of a token from its letters alone. */
export interface Word {
  readonly text: string
  /** Small letters, and the straight apostrophe for the curly one. */
  readonly lower: string
  readonly shape: TokenShape
  /** `WordClass` bits. */
  readonly classes: number
}

/** Words kept, and the letters that one may have: some megabytes, whatever the texts. */
const MOST_KEPT = 30_000
const LONGEST_KEPT = 24

/** Newswire uses few words again and again; what is known of one is worked out once. */
let kept = new Map<string, Word>()

/** What is known of a token by its letters. */
export function wordOf(text: string): Word {
  // There is no end of numbers, and little to know of one.
  if (isDigit(text.charCodeAt(0)))
    return { text, lower: text.toLowerCase(), shape: 'NUMBER', classes: 0 }
  const known = kept.get(text)
  if (known) return known
  if (text.length > LONGEST_KEPT) return makeWord(text)
  if (kept.size >= MOST_KEPT) kept = new Map()
  const word = makeWord(copyOf(text))
  kept.set(word.text, word)
  return word
}

/** The same letters as a string of their own: a slice would hold its whole article in memory. */
function copyOf(text: string): string {
  const codes: number[] = []
  for (let at = 0; at < text.length; at += 1) codes.push(text.charCodeAt(at))
  return String.fromCharCode(...codes)
}

function makeWord(text: string): Word {
  const lower = lowerOf(text)
  return { text, lower, shape: shapeOf(text), classes: wordClassOf(lower) }
}

function lowerOf(text: string): string {
  const lower = text.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

const symbols = new Set('$£€¥%§©®°+=<>#@*~^|\\'.split(''))

function shapeOf(text: string): TokenShape {
  const first = text.charCodeAt(0)
  if (isDigit(first)) return 'NUMBER'
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
