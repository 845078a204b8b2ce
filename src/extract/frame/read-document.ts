import type { SourceArticle } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import type { Document, Sentence, TextPart, Token } from '../document.ts'
import { isLetter, isUpper } from './characters.ts'
import { readFrame } from './read-frame.ts'
import { splitSentences } from './split-sentences.ts'
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
  for (const [paragraph, span] of spans.paragraphs.entries())
    parts.push({ span, part: 'BODY', paragraph })
  parts.sort((a, b) => a.span.start - b.span.start)
  for (const { span, part, paragraph } of parts) layers.add(span, part, paragraph)
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
  readonly tokens: Token[] = []
  readonly sentences: Sentence[] = []
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  add(span: Span, part: TextPart, paragraph: number): void {
    const raw = tokenize(this.#text, span.start, span.end)
    const ends = part === 'BODY' ? splitSentences(raw) : raw.length > 0 ? [raw.length] : []
    let first = 0
    for (const end of ends) {
      const sentence = this.sentences.length
      const firstToken = this.tokens.length
      for (let i = first; i < end; i += 1) {
        const token = raw[i]
        if (!token) continue
        token.sentence = sentence
        this.tokens.push(token)
      }
      const start = raw[first]?.start ?? span.start
      const stop = raw[end - 1]?.end ?? span.end
      this.sentences.push({
        start,
        end: stop,
        firstToken,
        endToken: this.tokens.length,
        paragraph,
        part,
      })
      first = end
    }
  }
}

/** Whether hardly a letter of the story is small. */
function isCapitalsOnly(text: string, paragraphs: readonly Span[]): boolean {
  let upper = 0
  let lower = 0
  for (const { start, end } of paragraphs) {
    for (let i = start; i < end; i += 1) {
      const code = text.charCodeAt(i)
      if (isUpper(code)) upper += 1
      else if (isLetter(code)) lower += 1
    }
    if (upper + lower > 4000) break
  }
  return upper > 20 && lower < upper / 20
}
