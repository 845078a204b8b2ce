import { ntriples } from '../../src/export/ntriples.ts'
import { extract, READER_VERSION } from '../../src/extract/extract.ts'
import type { ArticleReader, ReadingPool } from '../../src/ingest/article-reader.ts'
import { ingestArticles } from '../../src/ingest/ingest-articles.ts'
import type { IngestReport } from '../../src/ingest/ingest-report.ts'
import type { ReadItem } from '../../src/ingest/read-articles.ts'
import type { SourceArticle } from '../../src/model/article.ts'
import { createSqliteArchive } from '../../src/store/sqlite/create-sqlite-archive.ts'
import { createSqliteWriter } from '../../src/store/sqlite/create-sqlite-writer.ts'
import { openSqliteDatabase } from '../../src/store/sqlite/open-sqlite-database.ts'

export const reader: ArticleReader = { version: READER_VERSION, read: extract }

/** A graph in memory that articles come into and go out of. */
export function openGraph() {
  const database = openSqliteDatabase(':memory:')
  const writer = createSqliteWriter(database)
  let hour = 0
  return {
    database,
    writer,
    ingest: (
      articles: readonly SourceArticle[],
      startPool?: () => Promise<ReadingPool>,
    ): Promise<IngestReport> =>
      ingestArticles(itemsOf(articles), {
        writer,
        reader,
        startPool,
        now: () => new Date(Date.UTC(2000, 0, 1, hour++)).toISOString(),
        elapsed: () => 0,
        signal: new AbortController().signal,
        onProgress: () => {},
      }),
    delete: async (externalIds: readonly string[]) => {
      await writer.apply(externalIds.map((externalId) => ({ kind: 'delete', externalId })))
    },
    async triples(): Promise<string> {
      let text = ''
      for await (const piece of ntriples.write(createSqliteArchive(database))) text += piece
      return text
    },
    close: () => database.close(),
  }
}

export async function* itemsOf(articles: readonly SourceArticle[]): AsyncIterable<ReadItem> {
  for (const article of articles) yield { kind: 'article', article }
}
