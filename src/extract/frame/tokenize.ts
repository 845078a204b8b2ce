import {
  leadingAbbreviations,
  numberedAbbreviations,
  trailingAbbreviations,
} from '../../lexicon/abbreviations.ts'
import { isDigit, isLetter, isSpace, isUpper } from './characters.ts'
import { TextToken } from './text-token.ts'
import type { Word } from './word-at.ts'
import { wordAt } from './word-at.ts'

/**
 * Cuts `text` from `start` to `end` into words, numbers and marks, in one pass over its letters.
 * A hyphen parts a word before a capital (`U.S.-Japan`: three tokens) and not before a small letter
 * (`two-hour`, `Chang-yuel`: one). `'s` is a token of its own. They are added to `tokens`, if given.
 *
 * @example tokenize('U.S.-Japan talks', 0, 16).map((token) => token.text) => ['U.S.', '-', 'Japan', 'talks']
 */
export function tokenize(
  text: string,
  start: number,
  end: number,
  tokens: TextToken[] = [],
): TextToken[] {
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      at += 1
      continue
    }
    const stop = tokenEnd(text, at, end, code)
    const sign = stop === at + 1 && code < 128 ? signs[code] : undefined
    tokens.push(new TextToken(sign ?? wordAt(text, at, stop), at))
    at = stop
  }
  return tokens
}

function tokenEnd(text: string, at: number, end: number, code: number): number {
  if (isLetter(code)) return wordEnd(text, at, end)
  if (isDigit(code)) return numberEnd(text, at, end)
  if (code === 0x27 || code === 0x2019) return apostropheEnd(text, at, end)
  if (code === 0x24) return dollarEnd(text, at, end)
  return markEnd(text, at, end, code)
}

/** `$A200`, `$US4.5`: the letters behind the sign belong to it. */
function dollarEnd(text: string, at: number, end: number): number {
  let stop = at + 1
  while (stop < end && stop - at < 4 && isUpper(text.charCodeAt(stop))) stop += 1
  return stop > at + 1 && stop < end && isDigit(text.charCodeAt(stop)) ? stop : at + 1
}

/** `'s` after a word is a token; so is a doubled quotation mark. */
function apostropheEnd(text: string, at: number, end: number): number {
  if (at + 1 >= end) return at + 1
  const next = text.charCodeAt(at + 1)
  const afterWord = at > 0 && (isLetter(text.charCodeAt(at - 1)) || text[at - 1] === '.')
  const isS = next === 0x73 || next === 0x53
  if (afterWord && isS && !isLetterAt(text, at + 2)) return at + 2
  return next === 0x27 ? at + 2 : at + 1
}

/** Runs of `.`, `-` and backquotes are one mark; a surrogate pair is one mark. */
function markEnd(text: string, at: number, end: number, code: number): number {
  if (code >= 0xd800 && code <= 0xdbff) return Math.min(at + 2, end)
  const runs = code === 0x2d || code === 0x2e || code === 0x60
  if (!runs) return at + 1
  let stop = at + 1
  while (stop < end && stop - at < 8 && text.charCodeAt(stop) === code) stop += 1
  return stop
}

function wordEnd(text: string, at: number, end: number): number {
  let stop = at + 1
  while (stop < end) {
    const code = text.charCodeAt(stop)
    if (isLetter(code) || isDigit(code)) stop += 1
    else if (joinsWord(text, at, stop, end, code)) stop += 1
    else break
  }
  // A currency sign that belongs to its letters: US$, C$, HK$.
  if (
    stop < end &&
    text.charCodeAt(stop) === 0x24 &&
    stop - at <= 3 &&
    isUpper(text.charCodeAt(at))
  )
    return stop + 1
  return stop
}

function joinsWord(text: string, start: number, at: number, end: number, code: number): boolean {
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 0x20
  if (code === 0x2e) return keepsStop(text, start, at, end, next)
  if (code === 0x2d) return isLowerStart(next) || isDigit(next)
  if (code === 0x27 || code === 0x2019) return isLetter(next) && !isPossessive(text, at, end)
  if (code === 0x26) return isUpper(next) && at - start <= 2
  return false
}

function isLowerStart(code: number): boolean {
  return isLetter(code) && !isUpper(code)
}

function isPossessive(text: string, at: number, end: number): boolean {
  const next = text.charCodeAt(at + 1)
  const after = at + 2 < end ? text.charCodeAt(at + 2) : 0x20
  return (next === 0x73 || next === 0x53) && !isLetter(after)
}

/** Whether the full stop at `at` belongs to the word from `start`: `U.S.`, `Dec.`, `J.`. */
function keepsStop(text: string, start: number, at: number, end: number, next: number): boolean {
  const before = text.charCodeAt(at - 1)
  if (before === 0x2e || at - start > 8) return false
  const single = at - start === 1 || text.charCodeAt(at - 2) === 0x2e || text[at - 2] === '-'
  // `.com`, `a.m`, `U.S`: a letter right behind the stop.
  if (isLetter(next)) return single || isLowerStart(next)
  if (single) return isUpper(before) || hasStop(text, start, at)
  return isAbbreviation(
    text.slice(start, at).toLowerCase(),
    text,
    at,
    end,
    isUpper(text.charCodeAt(start)),
  )
}

function hasStop(text: string, start: number, at: number): boolean {
  for (let i = start; i < at; i += 1) if (text.charCodeAt(i) === 0x2e) return true
  return false
}

function isAbbreviation(
  word: string,
  text: string,
  at: number,
  end: number,
  upper: boolean,
): boolean {
  if (word === 'vs' || word === 'approx' || word === 'etc') return true
  if (!upper) return false
  if (leadingAbbreviations.has(word) || trailingAbbreviations.has(word)) return true
  if (!numberedAbbreviations.has(word)) return false
  return at + 2 < end && text.charCodeAt(at + 1) === 0x20 && isDigit(text.charCodeAt(at + 2))
}

/** `1,000`, `4.5`, `6-1/2`, `1987/88`, `24th`, `50s`. */
function numberEnd(text: string, at: number, end: number): number {
  let stop = digitsEnd(text, at, end)
  if (stop < end && text.charCodeAt(stop) === 0x2d) {
    const second = digitsEnd(text, stop + 1, end)
    if (second > stop + 1 && second < end && text.charCodeAt(second) === 0x2f) stop = second
  }
  if (stop < end && text.charCodeAt(stop) === 0x2f && isDigitAt(text, stop + 1))
    stop = digitsEnd(text, stop + 1, end)
  let letters = stop
  while (letters < end && letters - stop < 4 && isLetter(text.charCodeAt(letters))) letters += 1
  if (letters === stop) return stop
  return numberSuffixes.has(text.slice(stop, letters).toLowerCase()) ? letters : stop
}

const numberSuffixes: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 's'])

function digitsEnd(text: string, at: number, end: number): number {
  let stop = at
  while (stop < end) {
    const code = text.charCodeAt(stop)
    if (isDigit(code)) stop += 1
    else if ((code === 0x2c || code === 0x2e) && stop > at && isDigitAt(text, stop + 1)) stop += 1
    else break
  }
  return Math.min(stop, end)
}

/** A text that is asked for a letter behind its end answers slowly ever after. */
function isDigitAt(text: string, at: number): boolean {
  return at < text.length && isDigit(text.charCodeAt(at))
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && isLetter(text.charCodeAt(at))
}

/** The signs of ASCII as words, by code; they are looked up without cutting the text. */
const signs: readonly Word[] = Array.from({ length: 128 }, (_, code) =>
  wordAt(String.fromCharCode(code), 0, 1),
)
