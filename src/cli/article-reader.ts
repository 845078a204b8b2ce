import { extract, READER_VERSION } from '../extract/extract.ts'
import type { ArticleReader } from '../ingest/article-reader.ts'

/** The reader of this program. */
export const articleReader: ArticleReader = { version: READER_VERSION, read: extract }
