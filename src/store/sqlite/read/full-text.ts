/**
 * Text as the full-text index cuts it: letters and digits are words, all else parts them; case and
 * diacritics do not count. Nothing of the engine's own syntax can come out of these functions.
 */
const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu

/** A word and where it stands. */
export interface FoundWord {
  /** Lower case, no diacritics. */
  readonly folded: string
  readonly start: number
  readonly end: number
}

/** The words of a text, one by one. */
export function* findWords(text: string): Generator<FoundWord> {
  for (const match of text.matchAll(WORD)) {
    const [word] = match
    yield { folded: foldWord(word), start: match.index, end: match.index + word.length }
  }
}

/** The words of a text, folded. */
export function wordsOf(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map(foldWord)
}

/** A full-text query for texts that hold all words of a text; undefined where it has none. */
export function matchAllWords(text: string): string | undefined {
  const words = [...new Set(wordsOf(text))]
  return words.length === 0 ? undefined : words.map((word) => `"${word}"`).join(' AND ')
}

const ASCII = /^[a-zA-Z0-9]+$/

function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase()
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
