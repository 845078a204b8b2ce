import type { SourceArticle } from '../model/article.ts'
import type { Reading } from '../model/reading.ts'
import type { GivenReading } from '../store/prepare-reading.ts'

/** Reads articles; what it reads is stored with its version, so that an older reading can be told. */
export interface ArticleReader {
  readonly version: string
  read(article: SourceArticle): Reading
}

/** Reads articles beside this thread. */
export interface ReadingPool {
  /** In the order of the articles. */
  read(articles: readonly SourceArticle[]): Promise<readonly GivenReading[]>
  close(): Promise<void>
}
