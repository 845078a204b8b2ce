import { randomUUID } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fstatSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import BetterSqlite3 from 'better-sqlite3'
import { WiregraphError } from '../../model/errors.ts'
import { toStoreError } from './open-failure.ts'
import { assertKnownSchema, migrate, readSchemaVersion, SCHEMA_VERSION } from './open-migrations.ts'
import { createSqliteDatabase, type SqliteDatabase } from './sqlite-database.ts'
import { writeMissingSketches } from './write-missing-sketches.ts'
import { writeReferenceEntities } from './write-reference-entities.ts'

export interface SqliteOptions {
  /** Refuses every change, and a file that is not there. */
  readonly readOnly?: boolean
  /** How long to wait for another process that writes; default 10 seconds. */
  readonly busyMilliseconds?: number
}

/**
 * Opens a graph's database; makes it, with its folder, where there is none. Never writes to a file
 * that is not ours: such a one is refused with a `WiregraphError` that names it. `:memory:` is a
 * database of its own that ends with its handle.
 */
export function openSqliteDatabase(path: string, options: SqliteOptions = {}): SqliteDatabase {
  const readOnly = options.readOnly ?? false
  const inMemory = path === ':memory:'
  try {
    const isNew = !inMemory && prepareFile(path, readOnly)
    const busyMilliseconds = options.busyMilliseconds ?? 10_000
    const handle = openHandle(path, readOnly, busyMilliseconds)
    try {
      if (inMemory) migrate(handle)
      admit(handle, path, readOnly)
      const database = createSqliteDatabase(path, handle, { readOnly, busyMilliseconds })
      if (!readOnly && !isNew) {
        writeReferenceEntities(database)
        writeMissingSketches(database)
      }
      // From here on the writer waits by itself, without holding up whoever else this process serves.
      handle.pragma(`busy_timeout = ${Math.min(busyMilliseconds, 100)}`)
      return database
    } catch (error) {
      handle.close()
      throw error
    }
  } catch (error) {
    throw toStoreError(toFileError(error, path), path, path)
  }
}

function openHandle(path: string, readOnly: boolean, timeout: number): BetterSqlite3.Database {
  const handle = new BetterSqlite3(path, { readonly: readOnly, timeout })
  // FULL: what was acknowledged outlives a power cut, not only a kill.
  handle.pragma('synchronous = FULL')
  handle.pragma('foreign_keys = ON')
  handle.pragma('temp_store = MEMORY')
  handle.pragma('cache_size = -65536')
  handle.pragma('trusted_schema = OFF')
  // Bulk writing touches the same pages again and again; fewer checkpoints write each of them less often.
  handle.pragma('wal_autocheckpoint = 10000')
  return handle
}

/** Lets a database in only when it is whole, ours and of this program's schema. */
function admit(handle: BetterSqlite3.Database, path: string, readOnly: boolean): void {
  handle.prepare('select count(*) from sqlite_schema').get()
  assertKnownSchema(handle, path)
  if (readOnly && readSchemaVersion(handle) < SCHEMA_VERSION) {
    throw new WiregraphError(
      'STORE_INVALID',
      `The database "${path}" has the older schema version ${readSchemaVersion(handle)}; version ${SCHEMA_VERSION} is expected. Any command that writes brings it up: "wiregraph check --db ${path}" does, given permission to write the file.`,
    )
  }
  if (!readOnly) migrate(handle)
}

/** Returns whether the file is new, made by this program. */
function prepareFile(path: string, readOnly: boolean): boolean {
  if (existsSync(path)) {
    assertWholeFile(path)
    return false
  }
  if (readOnly) {
    throw new WiregraphError(
      'NOT_FOUND',
      `There is no database "${path}"; make one with "wiregraph ingest PATH --db ${path}".`,
    )
  }
  mkdirSync(dirname(path), { recursive: true })
  return createFile(path)
}

/**
 * A new database appears under its name only when it is whole, so that a kill in between cannot
 * leave an empty file, which would be refused from then on.
 */
function createFile(path: string): boolean {
  const draft = `${path}.${randomUUID()}.new`
  try {
    if (existsSync(EMPTY_GRAPH)) {
      writeFileSync(draft, readFileSync(EMPTY_GRAPH), { mode: 0o644, flush: true })
    } else makeEmptyGraph(draft)
    return publish(draft, path)
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Made by the build: to copy it is ten times as fast as to link hundreds of countries and capitals. */
const EMPTY_GRAPH = fileURLToPath(new URL('./empty-graph.db', import.meta.url))

function makeEmptyGraph(path: string): void {
  const handle = openHandle(path, false, 0)
  try {
    migrate(handle)
    const database = createSqliteDatabase(path, handle, { readOnly: false, busyMilliseconds: 0 })
    writeReferenceEntities(database)
    writeMissingSketches(database)
    handle.pragma('journal_mode = WAL')
  } finally {
    handle.close()
  }
}

/** Never over a file that another process has made meanwhile: that one then counts, and false is returned. */
function publish(draft: string, path: string): boolean {
  try {
    linkSync(draft, path)
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || existsSync(path)) return false
    // File systems without hard links.
    renameSync(draft, path)
  }
  return true
}

const MAGIC = 'SQLite format 3\0'

/** SQLite itself takes an empty file for a new database and notices a cut one only when it reads there. */
function assertWholeFile(path: string): void {
  const file = openSync(path, 'r')
  try {
    const stats = fstatSync(file)
    if (!stats.isFile()) throw invalidFile(path, 'is not a file')
    if (stats.size === 0) throw invalidFile(path, 'is empty')
    const header = Buffer.alloc(100)
    const length = readSync(file, header, 0, 100, 0)
    if (header.toString('latin1', 0, 16) !== MAGIC) {
      throw invalidFile(path, 'is not a Wiregraph database')
    }
    const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16)
    const expected = header.readUInt32BE(28) * pageSize
    if (length < 100 || (stats.size < expected && !hasLog(path))) {
      throw invalidFile(path, `is cut short (${stats.size} of ${expected} bytes)`)
    }
  } finally {
    closeSync(file)
  }
}

/** Pages that the file lacks may still stand in the log. */
function hasLog(path: string): boolean {
  return existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0
}

function invalidFile(path: string, what: string): WiregraphError {
  return new WiregraphError(
    'STORE_INVALID',
    `The database "${path}" ${what}; it was not written to. Name another file with --db, restore a backup, or move it away and ingest the articles anew.`,
  )
}

/** What the file system refuses before SQLite is asked. */
function toFileError(error: unknown, path: string): unknown {
  const code = codeOf(error)
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new WiregraphError(
      'STORE_READ_ONLY',
      `The database "${path}" or its folder cannot be written to; give permission, or name another file with --db.`,
      { cause: error },
    )
  }
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new WiregraphError(
      'STORE_UNAVAILABLE',
      `There is no space left for the database "${path}"; free space on its disk or raise the quota.`,
      { cause: error },
    )
  }
  if (code === 'EEXIST' || code === 'ENOTDIR' || code === 'ENOENT' || code === 'ENAMETOOLONG') {
    return new WiregraphError(
      'STORE_UNAVAILABLE',
      `The database "${path}" cannot be made there; name a file in a folder with --db.`,
      { cause: error },
    )
  }
  return error
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined
}
