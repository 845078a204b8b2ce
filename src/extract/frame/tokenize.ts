import {
  leadingAbbreviations,
  numberedAbbreviations,
  trailingAbbreviations,
} from '../../lexicon/abbreviations.ts'
import { isDigit, isLetter, isSpace, isUpper } from './characters.ts'
import { Letters } from './letters.ts'
import { TextToken } from './text-token.ts'
import type { Word } from './word-at.ts'
import { wordAt, wordOf } from './word-at.ts'

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
  let at = letters.read(text, start, end)
  const { codes, base } = letters
  const last = end - base
  while (at < last) {
    const code = codes[at] ?? 0
    if (isSpace(code)) {
      at += 1
      continue
    }
    const stop = tokenEnd(codes, at, last, code)
    const sign = stop === at + 1 && code < 128 ? signs[code] : undefined
    tokens.push(new TextToken(sign ?? wordAt(letters, at, stop), base + at, base + stop))
    at = stop
  }
  return tokens
}

const letters = new Letters()

function tokenEnd(codes: Uint16Array, at: number, end: number, code: number): number {
  if (isLetter(code)) return wordEnd(codes, at, end)
  if (isDigit(code)) return numberEnd(codes, at, end)
  if (code === 0x27 || code === 0x2019) return apostropheEnd(codes, at, end)
  if (code === 0x24) return dollarEnd(codes, at, end)
  return markEnd(codes, at, end, code)
}

/** `$A200`, `$US4.5`: the letters behind the sign belong to it. */
function dollarEnd(codes: Uint16Array, at: number, end: number): number {
  let stop = at + 1
  while (stop < end && stop - at < 4 && isUpper(unit(codes, stop))) stop += 1
  return stop > at + 1 && stop < end && isDigit(unit(codes, stop)) ? stop : at + 1
}

/** `'s` after a word is a token; so is a doubled quotation mark. */
function apostropheEnd(codes: Uint16Array, at: number, end: number): number {
  if (at + 1 >= end) return at + 1
  const next = unit(codes, at + 1)
  const before = unit(codes, at - 1)
  const afterWord = isLetter(before) || before === 0x2e
  const isS = next === 0x73 || next === 0x53
  if (afterWord && isS && !isLetter(unit(codes, at + 2))) return at + 2
  return next === 0x27 ? at + 2 : at + 1
}

/** Runs of `.`, `-` and backquotes are one mark; a surrogate pair is one mark. */
function markEnd(codes: Uint16Array, at: number, end: number, code: number): number {
  if (code >= 0xd800 && code <= 0xdbff) return Math.min(at + 2, end)
  const runs = code === 0x2d || code === 0x2e || code === 0x60
  if (!runs) return at + 1
  let stop = at + 1
  while (stop < end && stop - at < 8 && unit(codes, stop) === code) stop += 1
  return stop
}

/** 1 for the letters and digits of ASCII. */
const inWord = Uint8Array.from({ length: 0x80 }, (_, code) =>
  isLetter(code) || isDigit(code) ? 1 : 0,
)

function wordEnd(codes: Uint16Array, at: number, end: number): number {
  let stop = at + 1
  while (stop < end) {
    const code = unit(codes, stop)
    if (code < 0x80 ? inWord[code] === 1 : isLetter(code)) stop += 1
    else if (joinsWord(codes, at, stop, end, code)) stop += 1
    else break
  }
  // A currency sign that belongs to its letters: US$, C$, HK$.
  if (stop < end && unit(codes, stop) === 0x24 && stop - at <= 3 && isUpper(unit(codes, at)))
    return stop + 1
  return stop
}

function joinsWord(
  codes: Uint16Array,
  start: number,
  at: number,
  end: number,
  code: number,
): boolean {
  const next = at + 1 < end ? unit(codes, at + 1) : 0x20
  if (code === 0x2e) return keepsStop(codes, start, at, end, next)
  if (code === 0x2d) return isLowerStart(next) || isDigit(next)
  if (code === 0x27 || code === 0x2019) return isLetter(next) && !isPossessive(codes, at, end)
  if (code === 0x26) return isUpper(next) && at - start <= 2
  return false
}

function isLowerStart(code: number): boolean {
  return isLetter(code) && !isUpper(code)
}

function isPossessive(codes: Uint16Array, at: number, end: number): boolean {
  const next = unit(codes, at + 1)
  const after = at + 2 < end ? unit(codes, at + 2) : 0x20
  return (next === 0x73 || next === 0x53) && !isLetter(after)
}

/** Whether the full stop at `at` belongs to the word from `start`: `U.S.`, `Dec.`, `J.`. */
function keepsStop(
  codes: Uint16Array,
  start: number,
  at: number,
  end: number,
  next: number,
): boolean {
  const before = unit(codes, at - 1)
  if (before === 0x2e || at - start > 8) return false
  const single = at - start === 1 || unit(codes, at - 2) === 0x2e || unit(codes, at - 2) === 0x2d
  // `.com`, `a.m`, `U.S`: a letter right behind the stop.
  if (isLetter(next)) return single || isLowerStart(next)
  if (single) return isUpper(before) || hasStop(codes, start, at)
  const upper = isUpper(unit(codes, start))
  // Most words that end a sentence are small, and few of those are short for another.
  if (!upper && at - start !== 2 && at - start !== 3 && at - start !== 6) return false
  return isAbbreviation(letters.slice(start, at).toLowerCase(), codes, at, end, upper)
}

function hasStop(codes: Uint16Array, start: number, at: number): boolean {
  for (let i = start; i < at; i += 1) if (unit(codes, i) === 0x2e) return true
  return false
}

function isAbbreviation(
  word: string,
  codes: Uint16Array,
  at: number,
  end: number,
  upper: boolean,
): boolean {
  if (word === 'vs' || word === 'approx' || word === 'etc') return true
  if (!upper) return false
  if (leadingAbbreviations.has(word) || trailingAbbreviations.has(word)) return true
  if (!numberedAbbreviations.has(word)) return false
  return at + 2 < end && unit(codes, at + 1) === 0x20 && isDigit(unit(codes, at + 2))
}

/** `1,000`, `4.5`, `6-1/2`, `1987/88`, `24th`, `50s`. */
function numberEnd(codes: Uint16Array, at: number, end: number): number {
  let stop = digitsEnd(codes, at, end)
  if (stop < end && unit(codes, stop) === 0x2d) {
    const second = digitsEnd(codes, stop + 1, end)
    if (second > stop + 1 && second < end && unit(codes, second) === 0x2f) stop = second
  }
  if (stop < end && unit(codes, stop) === 0x2f && isDigit(unit(codes, stop + 1)))
    stop = digitsEnd(codes, stop + 1, end)
  let suffix = stop
  while (suffix < end && suffix - stop < 4 && isLetter(unit(codes, suffix))) suffix += 1
  if (suffix === stop) return stop
  return numberSuffixes.has(letters.slice(stop, suffix).toLowerCase()) ? suffix : stop
}

const numberSuffixes: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 's'])

function digitsEnd(codes: Uint16Array, at: number, end: number): number {
  let stop = at
  while (stop < end) {
    const code = unit(codes, stop)
    if (isDigit(code)) stop += 1
    else if ((code === 0x2c || code === 0x2e) && stop > at && isDigit(unit(codes, stop + 1)))
      stop += 1
    else break
  }
  return Math.min(stop, end)
}

/** What stands at `at`, which a stretch that was read always reaches beyond. */
function unit(codes: Uint16Array, at: number): number {
  return codes[at] ?? 0
}

/** The signs of ASCII as words, by code; they are looked up without cutting the text. */
const signs: readonly Word[] = Array.from({ length: 128 }, (_, code) =>
  wordOf(String.fromCharCode(code)),
)
