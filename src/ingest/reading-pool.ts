import { fileURLToPath } from 'node:url'
import type { SourceArticle } from '../model/article.ts'
import type { ArticleReader, ReadingPool } from './article-reader.ts'
import { unpackReadings } from './packed-readings.ts'
import type { readInThread } from './read-in-thread.ts'

export interface PoolOptions {
  readonly threads: number
  /** Reads what a thread could not. */
  readonly reader: ArticleReader
  /** Told when a thread has failed. */
  readonly onFailure: (error: Error) => void
}

/** Tasks that wait in a thread, so that it need not stand still while this one writes. */
const WAITING_TASKS = 64

/** False where the program runs from its sources, which threads cannot load. */
export const canReadInThreads = !import.meta.url.endsWith('.ts')

/** Starts threads that read. What one of them fails at, by a crash too, is read in this thread. */
export async function createReadingPool(options: PoolOptions): Promise<ReadingPool> {
  const { Piscina } = await import('piscina')
  const pool = new Piscina<readonly SourceArticle[], ReturnType<typeof readInThread>>({
    filename: fileURLToPath(new URL('./read-in-thread.cjs', import.meta.url)),
    name: 'readInThread' satisfies (typeof readInThread)['name'],
    minThreads: options.threads,
    maxThreads: options.threads,
    concurrentTasksPerWorker: WAITING_TASKS,
  })
  let closed = false
  return {
    async read(articles) {
      let readings: string
      try {
        readings = await pool.run(articles)
      } catch (error) {
        if (closed) throw error
        options.onFailure(error instanceof Error ? error : new Error(String(error)))
        return articles.map((article) => options.reader.read(article))
      }
      return unpackReadings(readings)
    },
    async close() {
      closed = true
      await pool.destroy()
    },
  }
}
