import type { Evidence } from '../model/evidence.ts'

/** Gathers the rows of numbers of a prepared reading; words become numbers by their place. */
export class NumberRows {
  readonly numbers: number[] = []
  readonly words: string[] = []
  readonly #places = new Map<string, number>()
  readonly #textLength: number
  readonly #sentences: number

  constructor(textLength: number, sentences: number) {
    this.#textLength = textLength
    this.#sentences = sentences
  }

  add(number: number): void {
    this.numbers.push(number)
  }

  addWord(word: string): void {
    const known = this.#places.get(word)
    const place = known ?? this.words.push(word) - 1
    if (known === undefined) this.#places.set(word, place)
    this.numbers.push(place)
  }

  /** Throws for evidence that does not lie in the text. */
  addEvidence({ start, end, sentence, confidence, method }: Evidence): void {
    const isInside = start >= 0 && start < end && end <= this.#textLength
    if (!isInside || !(sentence >= 0 && sentence < this.#sentences)) {
      throw new Error(
        `Evidence by ${method} at [${start}, ${end}) in sentence ${sentence} lies outside its text of ${this.#textLength} letters and ${this.#sentences} sentences.`,
      )
    }
    this.numbers.push(start, end, sentence, confidence)
    this.addWord(method)
  }
}
