import { extract } from '../../src/extract/extract.ts'
import { readArticles } from '../../src/ingest/read-articles.ts'
import { walkFiles } from '../../src/ingest/walk-files.ts'
import type { SourceArticle } from '../../src/model/article.ts'

/** The articles of a folder, as the program reads them. */
export async function readAllArticles(folder: string): Promise<readonly SourceArticle[]> {
  const articles: SourceArticle[] = []
  for await (const item of readArticles(walkFiles([folder]), { format: null, onBytes: () => {} })) {
    if (item.kind === 'article') articles.push(item.article)
  }
  return articles
}

/** Without a headline in capitals, which is more to compromise's harm than to its good. */
export function textForPeer({ text, marks }: SourceArticle): string {
  const headline = marks?.headline
  if (!headline) return text
  const isCapitals = !/\p{Ll}/u.test(text.slice(headline.start, headline.end))
  return isCapitals ? text.slice(headline.end) : text
}

/** As we read it: a peer is not to be judged by what its datelines lack. */
export function datelineCountry(article: SourceArticle): string | null {
  const { frame, entities } = extract(article)
  const country = entities[frame.dateline?.country ?? -1]
  return country?.type === 'COUNTRY' ? country.code : null
}
