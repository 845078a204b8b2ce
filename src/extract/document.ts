import type { SourceArticle } from '../model/article.ts'
import type { Dateline, EntityRef, LocalEntity, Mention } from '../model/reading.ts'
import type { Span } from '../model/span.ts'

/** How a token is written; readers ask this before they look a word up. */
export type TokenShape =
  | 'LOWER' // talks
  | 'CAPITALIZED' // Japan
  | 'CAPITALS' // GATT, U.S.
  | 'MIXED' // McDonald, de-Clercq, iPhone
  | 'NUMBER' // 4.5, 1,000, 6-1/2
  | 'PUNCTUATION'
  | 'SYMBOL' // $, £, %

/** A word, number or mark. Abbreviations keep their full stop (`U.S.`, `Dec.`, `Mr.`). */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  readonly shape: TokenShape
  /** What its word can be; bits of `WordClass`. */
  readonly classes: number
  /** Of `lower`, for a `WordFilter`; 0 for numbers. */
  readonly hash: number
  /** Index into the document's sentences. */
  readonly sentence: number
}

export type TextPart = 'HEADLINE' | 'BYLINE' | 'DATELINE' | 'BODY'

export interface Sentence extends Span {
  /** Tokens [firstToken, endToken). */
  readonly firstToken: number
  readonly endToken: number
  /** Index into the frame's paragraphs; -1 outside the body. */
  readonly paragraph: number
  readonly part: TextPart
  /** What any of its words can be: readers pass over a sentence without a word for them. */
  readonly classes: number
}

/** What the frame reader finds around the story, as spans of the text. */
export interface FrameSpans {
  /** The headline that counts; a doubled one is in `ignored`. */
  readonly headline: Span | null
  readonly byline: Span | null
  /** From its first letter to the mark that ends it. */
  readonly dateline: Span | null
  readonly paragraphs: readonly Span[]
  /** Letters that are not read: the second headline, agency sign-offs, "(more)". */
  readonly ignored: readonly Span[]
}

/** The text with its first layers: what every reader of names and facts starts from. */
export interface Document {
  readonly article: SourceArticle
  readonly text: string
  readonly frame: FrameSpans
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** Whole text in capitals: case says nothing about names. */
  readonly capitalsOnly: boolean
  /** EDTF; from the source, else from the text (a date line, front matter); null if not known. */
  readonly publishedOn: string | null
}

/** The next layer: who and what is named. */
export interface NamedDocument extends Document {
  readonly entities: readonly LocalEntity[]
  /** Sorted by start. */
  readonly mentions: readonly Mention[]
  /** Countries inside the names of organisations: named, but no party to what the organisation does. Sorted by start. */
  readonly within: readonly Mention[]
  readonly dateline: Dateline | null
  /** The news agency, among the entities. */
  readonly agency: EntityRef | null
  /** Titles that stand right before a person's name, as tokens [first, end). */
  readonly titles: readonly PersonTitle[]
}

/** A title printed before a name, and whose it is. */
export interface PersonTitle {
  readonly person: EntityRef
  readonly first: number
  readonly end: number
}
