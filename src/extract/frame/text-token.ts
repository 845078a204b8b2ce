import type { Token, TokenShape } from '../document.ts'
import type { Word } from './word-at.ts'

/** A token as it is cut: a word and where it stands. As small as it can be, since a text has so many. */
export class TextToken implements Token {
  declare readonly word: Word
  declare readonly start: number
  declare readonly end: number
  /** Whoever splits sentences sets it. */
  declare sentence: number

  constructor(word: Word, start: number, end: number) {
    this.word = word
    this.start = start
    this.end = end
    this.sentence = 0
  }

  get text(): string {
    return this.word.text
  }

  get lower(): string {
    return this.word.lower
  }

  get shape(): TokenShape {
    return this.word.shape
  }

  get classes(): number {
    return this.word.classes
  }

  get hash(): number {
    return this.word.hash
  }
}
