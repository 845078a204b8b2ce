import type { SourceArticle } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import type { Document, Sentence, TextPart } from '../document.ts'
import { sorted } from '../sorted.ts'
import { isLetter, isUpper } from './characters.ts'
import { readFrame } from './read-frame.ts'
import { splitSentences } from './split-sentences.ts'
import type { TextToken } from './text-token.ts'
import { tokenize } from './tokenize.ts'

/** An article with its first layers: frame, tokens and sentences. */
export function readDocument(article: SourceArticle): Document {
  const { text } = article
  const { spans, printedOn } = readFrame(article)
  const layers = new Layers(text)
  const parts: { span: Span; part: TextPart; paragraph: number }[] = []
  if (spans.headline) parts.push({ span: spans.headline, part: 'HEADLINE', paragraph: -1 })
  if (spans.byline) parts.push({ span: spans.byline, part: 'BYLINE', paragraph: -1 })
  if (spans.dateline) parts.push({ span: spans.dateline, part: 'DATELINE', paragraph: -1 })
  spans.paragraphs.forEach((span, paragraph) => {
    parts.push({ span, part: 'BODY', paragraph })
  })
  for (const { span, part, paragraph } of sorted(parts, (a, b) => a.span.start - b.span.start))
    layers.add(span, part, paragraph)
  return {
    article,
    text,
    frame: spans,
    tokens: layers.tokens,
    sentences: layers.sentences,
    capitalsOnly: isCapitalsOnly(text, spans.paragraphs),
    publishedOn: article.publishedOn ?? printedOn,
  }
}

class Layers {
  readonly tokens: TextToken[] = []
  readonly sentences: Sentence[] = []
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  add(span: Span, part: TextPart, paragraph: number): void {
    const { tokens, sentences } = this
    let firstToken = tokens.length
    tokenize(this.#text, span.start, span.end, tokens)
    if (tokens.length === firstToken) return
    const ends = part === 'BODY' ? splitSentences(tokens, firstToken) : [tokens.length]
    for (const endToken of ends) {
      let classes = 0
      for (let at = firstToken; at < endToken; at += 1) {
        const token = tokens[at]
        if (!token) continue
        token.sentence = sentences.length
        classes |= token.classes
      }
      const start = tokens[firstToken]?.start ?? span.start
      const end = tokens[endToken - 1]?.end ?? span.end
      sentences.push({ start, end, firstToken, endToken, paragraph, part, classes })
      firstToken = endToken
    }
  }
}

/** Whether hardly a letter of the story is small. */
function isCapitalsOnly(text: string, paragraphs: readonly Span[]): boolean {
  let length = 0
  for (const { start, end } of paragraphs) length += end - start
  let upper = 0
  let lower = 0
  for (const { start, end } of paragraphs) {
    for (let i = start; i < end; i += 1) {
      const code = text.charCodeAt(i)
      if (isUpper(code)) upper += 1
      else if (isLetter(code)) lower += 1
      // Were all the others capitals, they would be too few: most stories tell it in their first lines.
      if (lower * 20 >= length) return false
    }
    if (upper + lower > 4000) break
  }
  return upper > 20 && lower < upper / 20
}
