import { extract } from '../extract/extract.ts'
import type { SourceArticle } from '../model/article.ts'
import { prepareReading } from '../store/prepare-reading.ts'
import { packReadings } from './packed-readings.ts'

/** What threads of the reading pool run. */
export function readInThread(articles: readonly SourceArticle[]): string {
  return packReadings(articles.map((article) => prepareReading(article, extract(article))))
}
