import type { SourceArticle } from '../model/article.ts'
import type { Reading } from '../model/reading.ts'

/** Reads articles; what it reads is stored with its version, so that an older reading can be told. */
export interface ArticleReader {
  readonly version: string
  read(article: SourceArticle): Reading
}
