import type { SourceArticle } from '../../src/model/article.ts'

/** An article of plain text, as a test wants it. */
export function articleOf(text: string, given: Partial<SourceArticle> = {}): SourceArticle {
  return {
    externalId: 'test.txt',
    format: 'text',
    path: 'test.txt',
    url: null,
    text,
    headline: null,
    publishedOn: null,
    agency: null,
    byline: [],
    marks: null,
    ...given,
  }
}
