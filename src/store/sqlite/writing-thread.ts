import { fileURLToPath } from 'node:url'
import type BetterSqlite3 from 'better-sqlite3'
import { WiregraphError } from '../../model/errors.ts'
import type { WritingThread } from '../graph-writer.ts'
import { THREAD_LIMITS } from '../thread-limits.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import type { WritingAnswer, WritingTask, writeInThread } from './write-in-thread.ts'

/** False where the program runs from its sources, which threads cannot load, and for a database that ends with its handle. */
export function canWriteInThread(database: SqliteDatabase): boolean {
  return !import.meta.url.endsWith('.ts') && database.path !== ':memory:'
}

/** So many articles are written before this thread brings them from the log into the database's file. */
const CHECKPOINT_ARTICLES = 2048

/**
 * Starts a thread that writes into the database, so that this one can go on. Whoever has `database` open
 * sees what is written, batch by batch. Checkpoints are made here, since all wait for the thread that writes.
 */
export function startWritingThread(database: SqliteDatabase): WritingThread {
  const { path, busyMilliseconds, handle } = database
  let unmoved = 0
  const starting = import('piscina').then(
    ({ Piscina }) =>
      new Piscina<WritingTask, WritingAnswer>({
        filename: fileURLToPath(new URL('./write-in-thread.cjs', import.meta.url)),
        name: 'writeInThread' satisfies (typeof writeInThread)['name'],
        minThreads: 1,
        maxThreads: 1,
        resourceLimits: THREAD_LIMITS,
      }),
  )
  const run = async (changes: WritingTask['changes']) =>
    (await starting).run({ path, busyMilliseconds, changes })
  return {
    async apply(changes) {
      const answer = await run(changes)
      if (answer === null) throw new Error('The writing thread has ended already.')
      if ('failure' in answer) {
        throw new WiregraphError(answer.failure.code, answer.failure.message)
      }
      unmoved += changes.length
      if (unmoved >= CHECKPOINT_ARTICLES) {
        unmoved = 0
        // Later, when the next batch is on its way.
        setImmediate(checkpoint, handle)
      }
      return answer.applied
    },
    async close() {
      try {
        await run(null)
      } finally {
        await (await starting).destroy()
      }
    },
  }
}

function checkpoint(handle: BetterSqlite3.Database): void {
  try {
    if (handle.open) handle.pragma('wal_checkpoint(PASSIVE)')
  } catch {
    // Nothing is lost by it: the thread that writes tells what is wrong with the disk, and makes its own.
  }
}
