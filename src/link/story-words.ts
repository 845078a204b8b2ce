/** The words of a story as hashes: its runs of three, and its figures. Not sorted, and some twice. */
export interface StoryWords {
  readonly runs: Uint32Array
  readonly figures: Uint32Array
}

/** Reads the words of a story's parts. What it returns lasts until it is called again. */
export function readStoryWords(parts: readonly string[]): StoryWords {
  const letters = parts.reduce((sum, part) => sum + part.length, 0)
  scratch.makeRoom((letters >> 1) + 1)
  for (const part of parts) readPart(part.toLowerCase())
  return scratch.take()
}

/** A story has at most half as many words as letters. One room for all stories: making one takes longer than reading. */
class Scratch {
  #runs = new Uint32Array(0)
  #figures = new Uint32Array(0)
  #runCount = 0
  #figureCount = 0

  makeRoom(words: number): void {
    this.#runCount = 0
    this.#figureCount = 0
    if (this.#runs.length >= words) return
    this.#runs = new Uint32Array(2 * words)
    this.#figures = new Uint32Array(2 * words)
  }

  addRun(first: number, second: number, third: number): void {
    const run = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77) ^ third
    this.#runs[this.#runCount] = mixHash(run)
    this.#runCount += 1
  }

  addFigure(word: number): void {
    this.#figures[this.#figureCount] = mixHash(word)
    this.#figureCount += 1
  }

  take(): StoryWords {
    return {
      runs: this.#runs.subarray(0, this.#runCount),
      figures: this.#figures.subarray(0, this.#figureCount),
    }
  }
}
const scratch = new Scratch()

function readPart(text: string): void {
  let before = 0
  let last = 0
  let words = 0
  for (let at = 0; at < text.length; ) {
    const first = text.charCodeAt(at)
    if (!isOfWord(first)) {
      at += 1
      continue
    }
    const isFigure = isDigit(first)
    let hash = SEED
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (isOfWord(code)) hash = Math.imul(hash ^ code, PRIME)
      else if (!isFigure || !isInsideFigure(code) || !isDigit(text.charCodeAt(at + 1))) break
      else if (code !== COMMA) hash = Math.imul(hash ^ code, PRIME)
    }
    if (isFigure || isNumeral(hash)) scratch.addFigure(hash)
    words += 1
    if (words > 2) scratch.addRun(before, last, hash)
    before = last
    last = hash
  }
}

/** Spreads a hash over 32 bits (the end of MurmurHash3). */
export function mixHash(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** FNV-1a. */
const SEED = 0x811c9dc5
const PRIME = 0x01000193

const COMMA = 44
const isDigit = (code: number) => code >= 48 && code <= 57
/** Digits, and letters of any script; the marks of typesetting (U+2010 to U+206F) part words as ASCII's do. */
const isOfWord = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xaa && !(code >= 0x2010 && code <= 0x206f))
/** `1,042,000` `6-3/16` `12.30`: a figure is one word, whatever parts its digits; a comma says nothing. */
const isInsideFigure = (code: number) => code >= COMMA && code <= 47

/** `two` is a figure as much as `2` is. By the last byte of their hashes, in which all differ. */
const NUMERALS = new Int32Array(256).map((_, byte) => ~byte)
for (const word of 'one two three four five six seven eight nine ten eleven twelve'.split(' ')) {
  const hash = [...word].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), PRIME), SEED)
  NUMERALS[hash & 0xff] = hash
}
const isNumeral = (hash: number) => NUMERALS[hash & 0xff] === hash
