/**
 * A set of words by their hashes. It never says no of a word that it holds and seldom yes of another: one look in a small place
 * spares most of the looks that a set takes in many.
 */
export class WordFilter {
  readonly #bits: number[]
  readonly #mask: number

  /** `size` is a power of two, and 32 at least; eight for each word make one answer in eight a wrong yes. */
  constructor(size: number) {
    // Neither filled nor grown: V8 does both outside of the code that it compiles.
    const bits = new Array<number>(size >>> 5)
    for (let at = 0; at < bits.length; at += 1) bits[at] = 0
    this.#bits = bits
    this.#mask = size - 1
  }

  add(hash: number): void {
    const bit = hash & this.#mask
    this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31))
  }

  mayHave(hash: number): boolean {
    const bit = hash & this.#mask
    return ((this.#bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0
  }
}

/** V8 looks the method of a string up anew each time where it has met strings of many kinds; so it need not. */
const { charCodeAt } = String.prototype

/** A number that follows from the letters of a word. */
export function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at += 1)
    hash = Math.imul(hash ^ charCodeAt.call(word, at), 0x01000193)
  return hash ^ (hash >>> 15)
}
