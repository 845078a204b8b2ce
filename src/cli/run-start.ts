import { fileURLToPath } from 'node:url'
import { DONE } from './failure.ts'
import { openDatabase } from './open-database.ts'
import type { Options } from './options.ts'
import { printNotes } from './print-report.ts'
import { assertSources, formatOf, ingestPaths } from './run-ingest.ts'
import { serveDatabase } from './serve-database.ts'
import { listenForStop } from './stop-signal.ts'

/** `wiregraph start [PATH…]` */
export async function runStart(words: readonly string[], options: Options): Promise<number> {
  const paths = words.length > 0 ? words : [seedsFolder()]
  assertSources(paths)
  const format = formatOf(options.format)
  const stop = listenForStop()
  const database = await openDatabase(options.db, 'MAKE')
  try {
    const { createSqliteWriter } = await import('../store/sqlite/create-sqlite-writer.ts')
    const writer = createSqliteWriter(database)
    const report = await ingestPaths({
      paths,
      format,
      jobs: options.jobs,
      writer,
      signal: stop.signal,
    })
    // What lies beside our own samples is no news.
    printNotes(words.length > 0 ? report : { ...report, skipped: [] })
    console.error(
      `${report.articles} articles: ${report.created} new, ${report.updated} changed, ${report.unchanged} as before, ${report.refused.length} refused.`,
    )
    if (stop.signal.aborted) return DONE
    await serveDatabase(database, options, stop, (address) => {
      console.error(`  page      ${address.href}`)
      console.error(`  GraphiQL  ${new URL('/graphql', address).href}`)
      console.error('Ctrl-C stops it.')
    })
    return DONE
  } finally {
    database.close()
  }
}

function seedsFolder(): string {
  const up = import.meta.url.endsWith('.ts') ? '../../seeds' : '../../../seeds'
  return fileURLToPath(new URL(up, import.meta.url))
}
