import type { IngestReport } from '../ingest/ingest-report.ts'
import { writeOut } from './write-out.ts'

/** How many lines of a kind people are shown; `--json` gives all that the report lists. */
const MAX_LINES = 50

/** The outcome on standard output: one JSON object, or a table for people. */
export async function printReport(report: IngestReport, json: boolean): Promise<void> {
  const { articles, created, updated, unchanged, refused, seconds, unlisted } = report
  const refusedCount = refused.length + unlisted.refused
  if (json) {
    const counts = { articles, created, updated, unchanged, refused, seconds }
    const whole = unlisted.refused === 0 ? counts : { ...counts, refusedCount }
    await writeOut(`${JSON.stringify(whole)}\n`)
    return
  }
  const rows: readonly (readonly [string, number])[] = [
    ['articles', articles],
    ['created', created],
    ['updated', updated],
    ['unchanged', unchanged],
    ['refused', refusedCount],
    ['seconds', seconds],
  ]
  const width = Math.max(...rows.map(([, value]) => String(value).length))
  const lines = rows.map(([name, value]) => `${name.padEnd(10)}${String(value).padStart(width)}`)
  await writeOut(`${lines.join('\n')}\n`)
}

/** What was refused, skipped or came twice, on standard error. */
export function printNotes(report: IngestReport): void {
  const refused = report.refused.map(({ source, line, externalId, reason }) => {
    const where = line === null ? source : `${source}:${line}`
    const which = externalId === null || externalId === source ? '' : ` article ${externalId}:`
    return `refused  ${where}:${which} ${reason}`
  })
  const skipped = report.skipped.map(({ source, reason }) => `skipped  ${source}: ${reason}`)
  const repeated = report.repeated.map(
    ({ source, externalId }) =>
      `repeated ${source}: article ${externalId} came before with other content; this one counts.`,
  )
  const { unlisted } = report
  printLines(refused, unlisted.refused)
  printLines(skipped, unlisted.skipped)
  printLines(repeated, unlisted.repeated)
  if (report.interrupted) {
    console.error(`Interrupted; ${report.articles} articles are in. Run it again to go on.`)
  } else if (report.articles === 0 && report.refused.length === 0) {
    console.error('No article was found.')
  }
}

function printLines(lines: readonly string[], unlisted: number): void {
  for (const line of lines.slice(0, MAX_LINES)) console.error(line)
  const more = lines.length + unlisted - MAX_LINES
  if (more > 0) console.error(`… and ${more} more like this.`)
}
