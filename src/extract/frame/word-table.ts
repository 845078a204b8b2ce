import { hashOf, WordFilter } from '../../lexicon/word-filter.ts'
import { wordSet } from '../../lexicon/word-set.ts'

/** Bits of a filter for each word: few words that are not in a table look as if they might be. */
const BITS = 8

/**
 * A set of words for looks that seldom find one: the hash that a token brings along spares most of them, which would
 * read the token's letters and the set's own table from memory. No word of it may open with a digit, as numbers have no hash.
 */
export class WordTable {
  readonly #words: ReadonlySet<string>
  readonly #filter: WordFilter

  constructor(words: ReadonlySet<string>) {
    this.#words = words
    this.#filter = new WordFilter(2 ** Math.ceil(Math.log2(words.size * BITS + 32)))
    for (const word of words) this.#filter.add(hashOf(word))
  }

  has(token: { readonly hash: number; readonly lower: string } | undefined): boolean {
    return token !== undefined && this.#filter.mayHave(token.hash) && this.#words.has(token.lower)
  }
}

/** The words of a list, parted by blanks. */
export function wordTable(list: string): WordTable {
  return new WordTable(wordSet(list))
}
