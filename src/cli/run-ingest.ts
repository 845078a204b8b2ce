import { DONE, DONE_IN_PART } from './failure.ts'
import type { Options } from './options.ts'
import { printNotes, printReport } from './print-report.ts'
import { withIngested } from './with-ingested.ts'

/** `wiregraph ingest PATH…` */
export function runIngest(paths: readonly string[], options: Options): Promise<number> {
  return withIngested(paths, options, async ({ report }) => {
    printNotes(report)
    await printReport(report, options.json)
    return report.refused.length > 0 || report.interrupted ? DONE_IN_PART : DONE
  })
}
