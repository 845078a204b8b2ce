import { trailingAbbreviations } from '../../lexicon/abbreviations.ts'
import { sentenceOpeners } from '../../lexicon/sentence-openers.ts'
import { isDigit, isUpper, quoteMarks } from './characters.ts'
import type { TextToken } from './text-token.ts'
import { WordClass } from './word-class.ts'

/**
 * Where the sentences of one paragraph, which begins at `from`, end: the indices after their last tokens. A line end is no
 * sentence end; neither is the full stop of `U.S.` before `Trade Representative`.
 */
export function splitSentences(tokens: readonly TextToken[], from = 0): number[] {
  const ends: number[] = []
  let first = from
  for (let i = from; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (!token || (token.classes & WordClass.SENTENCE_END) === 0) continue
    const end = afterClosers(tokens, i + 1)
    if (end < tokens.length && !opens(tokens, i, end)) continue
    ends.push(end)
    first = end
    i = end - 1
  }
  if (first < tokens.length) ends.push(tokens.length)
  return ends
}

/** Quotation marks and brackets that close belong to the sentence before them. */
function afterClosers(tokens: readonly TextToken[], from: number): number {
  let end = from
  while (end < tokens.length) {
    const token = tokens[end]
    const before = tokens[end - 1]
    if (!token || !before || token.start !== before.end) break
    const closes = isQuoteMark(token) || token.text === ')' || token.text === '’'
    if (!closes && token.text !== "'" && token.text !== ']') break
    end += 1
  }
  return end
}

/** Whether what stands at `next` can open a sentence after the mark at `mark`. */
function opens(tokens: readonly TextToken[], mark: number, next: number): boolean {
  const token = tokens[next]
  const ender = tokens[mark]
  if (!token || !ender) return true
  if (token.start === tokens[next - 1]?.end) return false
  const word = isQuoteMark(token) || token.text === '(' ? tokens[next + 1] : token
  const code = word?.text.charCodeAt(0) ?? 0
  if (ender.shape === 'PUNCTUATION') {
    return (
      isUpper(code) || isDigit(code) || token !== word || token.text === '-' || token.text === '$'
    )
  }
  return afterAbbreviation(ender, word, token !== word)
}

function afterAbbreviation(
  ender: TextToken,
  word: TextToken | undefined,
  quoted: boolean,
): boolean {
  if (!word || !isUpper(word.text.charCodeAt(0))) return false
  const bare = ender.lower.slice(0, -1)
  // `U.S. The`, `Corp. He`; but never `Sen. The` or `J. So`.
  const mayBeLast = bare.includes('.') || trailingAbbreviations.has(bare)
  return mayBeLast && (quoted || sentenceOpeners.has(word.lower))
}

function isQuoteMark({ text, classes }: TextToken): boolean {
  return (classes & WordClass.QUOTE_MARK) !== 0 && quoteMarks.has(text)
}
