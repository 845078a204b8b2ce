import { basename } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { type ErrorCode, WiregraphError } from '../../model/errors.ts'

interface Failure {
  readonly code: ErrorCode
  readonly sentence: (name: string) => string
}

const DAMAGED: Failure = {
  code: 'STORE_INVALID',
  sentence: (name) =>
    `The database "${name}" is damaged or cut short; it was not written to. Prove it with "wiregraph check", restore a backup, or ingest the articles anew into another file.`,
}

/** By the first words of SQLite's result code; the first row that fits counts. */
const FAILURES: readonly (readonly [prefix: string, failure: Failure])[] = [
  [
    'SQLITE_NOTADB',
    {
      code: 'STORE_INVALID',
      sentence: (name) =>
        `The file "${name}" is not a Wiregraph database; it was not written to. Name another file with --db.`,
    },
  ],
  ['SQLITE_CORRUPT', DAMAGED],
  ['SQLITE_IOERR_SHORT_READ', DAMAGED],
  [
    'SQLITE_BUSY',
    {
      code: 'STORE_BUSY',
      sentence: (name) =>
        `The database "${name}" is being written to by another process, such as a running "wiregraph ingest" or server; try again when it is done.`,
    },
  ],
  [
    'SQLITE_LOCKED',
    {
      code: 'STORE_BUSY',
      sentence: (name) => `The database "${name}" is locked; try again shortly.`,
    },
  ],
  [
    'SQLITE_READONLY',
    {
      code: 'STORE_READ_ONLY',
      sentence: (name) =>
        `The database "${name}" or its folder cannot be written to; give write permission, or name another file with --db.`,
    },
  ],
  [
    'SQLITE_FULL',
    {
      code: 'STORE_UNAVAILABLE',
      sentence: (name) =>
        `There is no space left for the database "${name}"; nothing of this change was kept. Free space on its disk or raise the quota, then send it again.`,
    },
  ],
  [
    'SQLITE_CANTOPEN',
    {
      code: 'STORE_UNAVAILABLE',
      sentence: (name) =>
        `The database "${name}" cannot be opened; see that its folder exists and may be read and written.`,
    },
  ],
  [
    'SQLITE_PERM',
    {
      code: 'STORE_READ_ONLY',
      sentence: (name) => `Permission to write the database "${name}" was refused.`,
    },
  ],
  [
    'SQLITE_IOERR',
    {
      code: 'STORE_UNAVAILABLE',
      sentence: (name) =>
        `The disk under the database "${name}" failed to read or write; nothing of this change was kept. See that it is there, healthy and not full.`,
    },
  ],
]

/**
 * What the disk or another process did to us, as an error for people; anything else comes back as it
 * is, being a bug. Only the file's own name is told unless `shown` says otherwise, since the error may
 * travel to a client.
 */
export function toStoreError(error: unknown, path: string, shown = basename(path)): unknown {
  if (!(error instanceof BetterSqlite3.SqliteError)) return error
  const failure = FAILURES.find(([prefix]) => error.code.startsWith(prefix))?.[1]
  if (failure === undefined) return error
  return new WiregraphError(failure.code, failure.sentence(shown), { cause: error })
}
