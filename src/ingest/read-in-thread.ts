import { extract } from '../extract/extract.ts'
import type { SourceArticle } from '../model/article.ts'
import { prepareReading } from '../store/prepare-reading.ts'

/** What threads of the reading pool run. As JSON, since cloning objects from thread to thread costs several times that. */
export function readInThread(articles: readonly SourceArticle[]): string {
  return JSON.stringify(articles.map((article) => prepareReading(article, extract(article))))
}
