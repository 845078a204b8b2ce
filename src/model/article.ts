import type { Span } from './span.ts'

/**
 * An article as a source format gives it, before anything is read out of it.
 * What the source does not say is null: it is then up to the reader to find it in the text.
 */
export interface SourceArticle {
  /** The provider's own id, else the path relative to the folder ingested (always with `/`), a digest before its end where it is too long. */
  readonly externalId: string
  /** The name of the source format, such as `text` or `reuters-sgml`. */
  readonly format: string
  /** The path relative to the folder ingested; null where there is no file. */
  readonly path: string | null
  readonly url: string | null
  /** The letters everything is read from. Line ends are `\n`; never changed after this point. */
  readonly text: string
  /** Said by the source beside the text (front matter, API argument); null where it is in the text only. */
  readonly headline: string | null
  /** EDTF. */
  readonly publishedOn: string | null
  readonly agency: string | null
  readonly byline: readonly string[]
  /** Where the format itself marks the parts of `text`; null where the reader has to find them. */
  readonly marks: ArticleMarks | null
}

/** Parts of the text that a format marks up. A part that the article lacks is null. */
export interface ArticleMarks {
  readonly headline: Span | null
  readonly dateline: Span | null
  readonly body: Span
}

/** What a format could not read, told to the person who gave it. */
export interface Refusal {
  /** The path as the person would find it, relative to what they named. */
  readonly source: string
  /** 1-based; null where no line is to blame. */
  readonly line: number | null
  readonly externalId: string | null
  /** A sentence: what is wrong and what is expected. */
  readonly reason: string
}
