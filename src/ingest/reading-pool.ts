import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import type { SourceArticle } from '../model/article.ts'
import type { PackedPiece } from '../store/packed-readings.ts'
import { THREAD_LIMITS } from '../store/thread-limits.ts'
import type { ArticleReader, ReadingPool } from './article-reader.ts'
import type { readInThread } from './read-in-thread.ts'

export interface PoolOptions {
  readonly threads: number
  /** Reads what a thread could not. */
  readonly reader: ArticleReader
  /** Told when a thread has failed. */
  readonly onFailure: (error: Error) => void
}

/** More than ever are on their way, so that they wait in the threads and not before them, where a later one may overtake. */
const WAITING_TASKS = 256

/**
 * How many bytes of other functions V8 copies into one that it compiles; its own measure is 920. A run
 * over thousands of articles spends a quarter of its time in the compiler; with less to copy it is
 * through a fifth sooner, and what comes out is as fast (decision 17).
 */
const INLINED_BYTES = 200

/** False where the program runs from its sources, which threads cannot load. */
export const canReadInThreads = !import.meta.url.endsWith('.ts')

/** Starts threads that read. What one of them fails at, by a crash too, is read in this thread. */
export async function createReadingPool(options: PoolOptions): Promise<ReadingPool> {
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED_BYTES}`)
  const { Piscina } = await import('piscina')
  const pool = new Piscina<readonly SourceArticle[], Awaited<ReturnType<typeof readInThread>>>({
    filename: fileURLToPath(new URL('./read-in-thread.cjs', import.meta.url)),
    name: 'readInThread' satisfies (typeof readInThread)['name'],
    minThreads: options.threads,
    maxThreads: options.threads,
    concurrentTasksPerWorker: WAITING_TASKS,
    resourceLimits: THREAD_LIMITS,
  })
  // What a thread says after its end.
  pool.on('error', () => {})
  let closed = false
  return {
    async read(articles) {
      let piece: PackedPiece
      try {
        piece = await pool.run(articles)
      } catch (error) {
        if (closed) throw error
        options.onFailure(error instanceof Error ? error : new Error(String(error)))
        return articles.map((article) => options.reader.read(article))
      }
      return articles.map((_, place) => ({ piece, place }))
    },
    async close() {
      closed = true
      await pool.destroy()
    },
  }
}
