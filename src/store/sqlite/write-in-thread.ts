import type { ErrorCode } from '../../model/errors.ts'
import { WiregraphError } from '../../model/errors.ts'
import type { Applied, ArticleChange, GraphWriter } from '../graph-writer.ts'
import { createSqliteWriter } from './create-sqlite-writer.ts'
import { openSqliteDatabase } from './open-sqlite-database.ts'
import type { SqliteDatabase } from './sqlite-database.ts'

/** What the writing thread is to do; without changes, to close the database. */
export interface WritingTask {
  readonly path: string
  readonly busyMilliseconds: number
  readonly changes: readonly ArticleChange[] | null
}

/** Errors lose their code on the way between threads, so it travels beside them. */
export type WritingAnswer =
  | { readonly applied: Applied }
  | { readonly failure: { readonly code: ErrorCode; readonly message: string } }
  | null

/** In pages. The thread that started this one makes checkpoints; only where they do not get through does this one. */
const LONGEST_LOG = 40_000

let open: { readonly database: SqliteDatabase; readonly writer: GraphWriter } | undefined

/** What the writing thread runs. It keeps one database open from its first task to its last. */
export async function writeInThread(task: WritingTask): Promise<WritingAnswer> {
  const { path, busyMilliseconds, changes } = task
  if (changes === null) {
    open?.database.close()
    open = undefined
    return null
  }
  try {
    if (open === undefined) {
      const database = openSqliteDatabase(path, { busyMilliseconds })
      database.handle.pragma(`wal_autocheckpoint = ${LONGEST_LOG}`)
      open = { database, writer: createSqliteWriter(database) }
    }
    return { applied: await open.writer.apply(changes) }
  } catch (error) {
    if (!(error instanceof WiregraphError)) throw error
    return { failure: { code: error.code, message: error.message } }
  }
}
