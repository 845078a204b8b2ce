import type { Letters } from './letters.ts'

/** Letters that a word may have to be kept. */
export const LONGEST_KEPT = 24

/** Letters of ASCII that two numbers hold. */
const SHORT = 8

/** A word is in the slot of its letters or in one of the next, as many as lie in one line of the processor's cache. */
const BESIDE = 4

/**
 * What is known of words, found by their letters as they stand in a text. Holds a bounded number of them and changes none. To look
 * a word up reads two numbers, which lie close to those of all others: whatever else would be read is seldom in the processor's
 * cache. They are the very letters of a short word; of others they are a hash and a negative length, and the letters lie apart.
 */
export class WordCache<Word> {
  readonly #words: (Word | undefined)[]
  readonly #keys: Int32Array
  readonly #letters: Uint16Array
  /** Whether a word was asked for again since another wanted its slot. */
  readonly #used: Uint8Array
  readonly #mask: number

  /** `slots` is a power of two, and four at least. */
  constructor(slots: number) {
    this.#words = Array.from({ length: slots })
    this.#keys = new Int32Array(slots * 2)
    this.#letters = new Uint16Array(slots * LONGEST_KEPT)
    this.#used = new Uint8Array(slots)
    this.#mask = slots - 1
  }

  /** What is kept of the word from `start` to `end`, else what `make` says of it. */
  get(letters: Letters, start: number, end: number, make: Make<Word>): Word {
    const { codes } = letters
    if (end - start > SHORT) return this.#long(letters, start, end, make)
    let first = 0
    let second = 0
    let beyond = 0
    for (let at = start; at < end; at += 1) {
      const code = codes[at] ?? 0
      beyond |= code
      const place = at - start
      if (place < 4) first |= code << (place << 3)
      else second |= code << ((place - 4) << 3)
    }
    if (beyond > 0x7f) return this.#long(letters, start, end, make)
    const slot = slotOf(first, second) & this.#mask
    if (this.#isAt(slot, first, second)) return this.#take(slot, letters, start, end, make)
    for (let beside = 1; beside < BESIDE; beside += 1) {
      const other = slot ^ beside
      if (this.#isAt(other, first, second)) return this.#take(other, letters, start, end, make)
    }
    return this.#keep(this.#freed(slot), first, second, make(letters, start, end))
  }

  #long(letters: Letters, start: number, end: number, make: Make<Word>): Word {
    if (end - start > LONGEST_KEPT) return make(letters, start, end)
    const { codes } = letters
    let hash = 0
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + (codes[at] ?? 0)) | 0
    const length = start - end
    const slot = slotOf(hash, length) & this.#mask
    for (let beside = 0; beside < BESIDE; beside += 1) {
      const other = slot ^ beside
      if (this.#isAt(other, hash, length) && this.#holds(other, codes, start, end))
        return this.#take(other, letters, start, end, make)
    }
    const freed = this.#freed(slot)
    const from = freed * LONGEST_KEPT - start
    for (let at = start; at < end; at += 1) this.#letters[from + at] = codes[at] ?? 0
    return this.#keep(freed, hash, length, make(letters, start, end))
  }

  #isAt(slot: number, first: number, second: number): boolean {
    return this.#keys[slot * 2] === first && this.#keys[slot * 2 + 1] === second
  }

  #holds(slot: number, codes: Uint16Array, start: number, end: number): boolean {
    const from = slot * LONGEST_KEPT - start
    for (let at = start; at < end; at += 1) if (this.#letters[from + at] !== codes[at]) return false
    return true
  }

  #take(slot: number, letters: Letters, start: number, end: number, make: Make<Word>): Word {
    this.#used[slot] = 1
    return this.#words[slot] ?? make(letters, start, end)
  }

  /** Of a slot and those beside it one whose word was not asked for again. */
  #freed(slot: number): number {
    for (let beside = 0; beside < BESIDE; beside += 1)
      if (this.#used[slot ^ beside] === 0) return slot ^ beside
    for (let beside = 0; beside < BESIDE; beside += 1) this.#used[slot ^ beside] = 0
    return slot ^ 1
  }

  #keep(slot: number, first: number, second: number, word: Word): Word {
    this.#words[slot] = word
    this.#keys[slot * 2] = first
    this.#keys[slot * 2 + 1] = second
    this.#used[slot] = 0
    return word
  }
}

type Make<Word> = (letters: Letters, start: number, end: number) => Word

function slotOf(first: number, second: number): number {
  const mixed = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
