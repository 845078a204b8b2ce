import { hash } from 'node:crypto'
import type { SourceArticle } from '../model/article.ts'

/** SHA-256 over all that a source says of an article, so that equal means unchanged. */
export function hashArticle(article: SourceArticle): string {
  const { externalId, text, ...rest } = article
  const { format, path, url, headline, publishedOn, agency, byline, marks } = rest
  const beside = [externalId, format, path, url, headline, publishedOn, agency, byline]
  const spans = marks === null ? null : [marks.headline, marks.dateline, marks.body].map(spanText)
  return hash('sha256', `${JSON.stringify([...beside, spans])}\n${text}`)
}

function spanText(span: { readonly start: number; readonly end: number } | null): string | null {
  return span === null ? null : `${span.start}-${span.end}`
}

/** An id for an article whose source gives none: made of its content, so that the same again is the same. */
export function articleIdOf(article: Omit<SourceArticle, 'externalId'>): string {
  const { text, headline, publishedOn, agency, url } = article
  const content = JSON.stringify([text, headline, publishedOn, agency, url])
  return `sha256-${hash('sha256', content).slice(0, 32)}`
}
