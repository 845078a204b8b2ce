/**
 * Reads the numbers of a prepared reading one after the other. By index and not by destructuring: that
 * makes the compiler throw its code away for each list of integers among lists of fractions.
 */
export class NumberCursor {
  readonly #numbers: readonly number[]
  #place = 0

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers
  }

  get atEnd(): boolean {
    return this.#place >= this.#numbers.length
  }

  next(): number {
    const number = this.#numbers[this.#place]
    if (number === undefined) throw new Error('A prepared reading ends in the middle of a row.')
    this.#place += 1
    return number
  }
}
