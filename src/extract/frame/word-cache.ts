import type { Letters } from './letters.ts'

/** Letters that a word may have to be kept. */
export const LONGEST_KEPT = 24

/**
 * What is known of words, found by their letters as they stand in a text. Holds a bounded number of them and changes none. The
 * letters lie side by side in arrays of numbers: to look a word up reads nothing else, and whatever else would be read is seldom in
 * the processor's cache.
 */
export class WordCache<Word> {
  readonly #words: (Word | undefined)[]
  readonly #hashes: Int32Array
  readonly #letters: Uint16Array
  readonly #lengths: Uint8Array
  /** Whether a word was asked for again since another wanted its slot. */
  readonly #used: Uint8Array
  readonly #mask: number

  /** `slots` is a power of two. */
  constructor(slots: number) {
    this.#words = Array.from({ length: slots })
    this.#hashes = new Int32Array(slots)
    this.#letters = new Uint16Array(slots * LONGEST_KEPT)
    this.#lengths = new Uint8Array(slots)
    this.#used = new Uint8Array(slots)
    this.#mask = slots - 1
  }

  /** What is kept of the word from `start` to `end`, else what `make` says of it. */
  get(
    letters: Letters,
    start: number,
    end: number,
    make: (letters: Letters, start: number, end: number) => Word,
  ): Word {
    if (end - start > LONGEST_KEPT) return make(letters, start, end)
    const { codes } = letters
    let hash = 0
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + (codes[at] ?? 0)) | 0
    hash ^= hash >>> 15
    // A word is in the slot of its letters or in the one beside it.
    const slot = hash & this.#mask
    const kept = this.#holds(slot, hash, codes, start, end)
      ? slot
      : this.#holds(slot ^ 1, hash, codes, start, end)
        ? slot ^ 1
        : -1
    if (kept < 0) return this.#keep(this.#freed(slot), hash, letters, start, end, make)
    this.#used[kept] = 1
    return this.#words[kept] ?? make(letters, start, end)
  }

  #holds(slot: number, hash: number, codes: Uint16Array, start: number, end: number): boolean {
    if (this.#hashes[slot] !== hash || this.#lengths[slot] !== end - start) return false
    const from = slot * LONGEST_KEPT - start
    for (let at = start; at < end; at += 1) if (this.#letters[from + at] !== codes[at]) return false
    return true
  }

  /** Of a slot and the one beside it that whose word was not asked for again. */
  #freed(slot: number): number {
    if (this.#used[slot] === 0) return slot
    if (this.#used[slot ^ 1] !== 0) this.#used[slot] = 0
    return slot ^ 1
  }

  #keep(
    slot: number,
    hash: number,
    letters: Letters,
    start: number,
    end: number,
    make: (letters: Letters, start: number, end: number) => Word,
  ): Word {
    const word = make(letters, start, end)
    this.#words[slot] = word
    this.#hashes[slot] = hash
    this.#lengths[slot] = end - start
    this.#used[slot] = 0
    const from = slot * LONGEST_KEPT - start
    for (let at = start; at < end; at += 1) this.#letters[from + at] = letters.codes[at] ?? 0
    return word
  }
}
