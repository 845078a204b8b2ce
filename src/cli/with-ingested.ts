import { availableParallelism } from 'node:os'
import { FORMATS, findFormat } from '../formats/formats.ts'
import type { SourceFormat } from '../formats/source-format.ts'
import type { ReadingPool } from '../ingest/article-reader.ts'
import { ingestArticles } from '../ingest/ingest-articles.ts'
import type { IngestReport } from '../ingest/ingest-report.ts'
import { type ReadItem, readArticles, readStream } from '../ingest/read-articles.ts'
import { canReadInThreads, createReadingPool } from '../ingest/reading-pool.ts'
import { assertPathsExist, walkFiles } from '../ingest/walk-files.ts'
import { WiregraphError } from '../model/errors.ts'
import type { GraphWriter, WritingThread } from '../store/graph-writer.ts'
import type { SqliteDatabase } from '../store/sqlite/sqlite-database.ts'
import { canWriteInThread, startWritingThread } from '../store/sqlite/writing-thread.ts'
import { articleReader } from './article-reader.ts'
import { openDatabase } from './open-database.ts'
import type { Options } from './options.ts'
import { createProgressBar } from './progress-bar.ts'
import { listenForStop, type StopSignal } from './stop-signal.ts'

/** A database with the articles of some paths in it. */
export interface Ingested {
  readonly database: SqliteDatabase
  readonly report: IngestReport
  readonly stop: StopSignal
}

/** Reads what the paths name into the database, then does the rest of a command, and closes the database. */
export async function withIngested(
  paths: readonly string[],
  options: Options,
  then: (ingested: Ingested) => Promise<number>,
): Promise<number> {
  assertSources(paths)
  const format = formatOf(options.format)
  const stop = listenForStop()
  const database = await openDatabase(options.db, 'MAKE')
  try {
    const { createSqliteWriter } = await import('../store/sqlite/create-sqlite-writer.ts')
    const writer = createSqliteWriter(database)
    const { jobs } = options
    const report = await ingestPaths({ paths, format, jobs, database, writer, signal: stop.signal })
    return await then({ database, report, stop })
  } finally {
    database.close()
  }
}

/** Throws USAGE for paths that cannot be read. */
function assertSources(paths: readonly string[]): void {
  if (paths.filter((path) => path === '-').length > 1) {
    throw new WiregraphError('USAGE', 'Standard input, "-", can be read only once.')
  }
  assertPathsExist(paths.filter((path) => path !== '-'))
}

function formatOf(name: string): SourceFormat | null {
  if (name === 'auto') return null
  const format = findFormat(name)
  if (format !== undefined) return format
  const known = ['auto', ...FORMATS.map((one) => one.name)].join(', ')
  throw new WiregraphError('USAGE', `Unknown format ${JSON.stringify(name)}; known are ${known}.`)
}

interface IngestRequest {
  readonly paths: readonly string[]
  readonly format: SourceFormat | null
  /** How many threads read and write; undefined: one for each core. */
  readonly jobs: number | undefined
  readonly database: SqliteDatabase
  readonly writer: GraphWriter
  readonly signal: AbortSignal
}

/** Reads what the paths name into the graph, with a progress bar where somebody looks on. */
async function ingestPaths(request: IngestRequest): Promise<IngestReport> {
  const bar = createProgressBar(request.paths, process.stderr, performance.now.bind(performance))
  const jobs = request.jobs ?? availableParallelism()
  try {
    const items = readAll(request, (count) => bar.addBytes(count))
    return await ingestArticles(items, {
      writer: request.writer,
      reader: articleReader,
      startPool: poolOf(jobs),
      startWriter: writingThreadOf(request.database, jobs),
      now: () => new Date().toISOString(),
      elapsed: () => performance.now(),
      signal: request.signal,
      onProgress: (progress) => bar.show(progress),
    })
  } finally {
    bar.clear()
    if (request.paths.includes('-')) process.stdin.destroy()
  }
}

/** With one alone, this thread writes too. */
function writingThreadOf(
  database: SqliteDatabase,
  jobs: number,
): (() => WritingThread) | undefined {
  return jobs > 1 && canWriteInThread(database) ? () => startWritingThread(database) : undefined
}

/** One of the threads writes, the others read; with one alone there is no pool. */
function poolOf(jobs: number): (() => Promise<ReadingPool>) | undefined {
  if (jobs === 1 || !canReadInThreads) return undefined
  const told = new Set<string>()
  const onFailure = ({ message }: Error) => {
    if (told.has(message)) return
    told.add(message)
    console.error(
      `wiregraph: A thread that reads articles has failed (${message}); what it had before it is read again.`,
    )
  }
  return () => createReadingPool({ threads: jobs - 1, reader: articleReader, onFailure })
}

async function* readAll(
  { paths, format }: IngestRequest,
  onBytes: (count: number) => void,
): AsyncIterable<ReadItem> {
  for (const path of paths) {
    yield* path === '-'
      ? readStream(process.stdin, { format, onBytes })
      : readArticles(walkFiles([path]), { format, onBytes })
  }
}
