/** Takes the numbers of a prepared reading one after the other. */
export class NumberCursor {
  readonly #numbers: ArrayLike<number>
  #place = 0

  constructor(numbers: ArrayLike<number>) {
    this.#numbers = numbers
  }

  next(): number {
    const number = this.#numbers[this.#place]
    if (number === undefined) throw new Error('A prepared reading ends in the middle of a row.')
    this.#place += 1
    return number
  }
}
