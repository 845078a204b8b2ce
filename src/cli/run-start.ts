import { fileURLToPath } from 'node:url'
import { DONE } from './failure.ts'
import type { Options } from './options.ts'
import { printNotes } from './print-report.ts'
import { serveDatabase } from './serve-database.ts'
import { withIngested } from './with-ingested.ts'

/** `wiregraph start [PATH…]` */
export function runStart(words: readonly string[], options: Options): Promise<number> {
  const paths = words.length > 0 ? words : [seedsFolder()]
  return withIngested(paths, options, async ({ database, report, stop }) => {
    // What lies beside our own samples is no news.
    printNotes(words.length > 0 ? report : { ...report, skipped: [] })
    const { articles, created, updated, unchanged, refused, unlisted } = report
    console.error(
      `${articles} articles: ${created} new, ${updated} changed, ${unchanged} as before, ${refused.length + unlisted.refused} refused.`,
    )
    if (stop.signal.aborted) return DONE
    await serveDatabase(database, options, stop, (address) => {
      console.error(`  page      ${address.href}`)
      console.error(`  GraphiQL  ${new URL('/graphql', address).href}`)
      console.error('Ctrl-C stops it.')
    })
    return DONE
  })
}

function seedsFolder(): string {
  const up = import.meta.url.endsWith('.ts') ? '../../seeds' : '../../../seeds'
  return fileURLToPath(new URL(up, import.meta.url))
}
