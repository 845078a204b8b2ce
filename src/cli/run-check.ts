import { WiregraphError } from '../model/errors.ts'
import type { SqliteDatabase } from '../store/sqlite/sqlite-database.ts'
import { DONE, DONE_IN_PART } from './failure.ts'
import { openDatabase } from './open-database.ts'
import type { Options } from './options.ts'
import { writeOut } from './write-out.ts'

/** `wiregraph check`: prints what is wrong, a line each; exit code 1 where anything is. */
export async function runCheck(_: readonly string[], options: Options): Promise<number> {
  const database = await openForCheck(options.db)
  try {
    const { checkSqliteGraph } = await import('../store/sqlite/check-sqlite-graph.ts')
    const findings: { readonly check: string; readonly message: string }[] = []
    for await (const finding of checkSqliteGraph(database)) {
      findings.push(finding)
      if (!options.json) await writeOut(`${finding.check}: ${finding.message}\n`)
    }
    const isSound = findings.length === 0
    if (options.json) await writeOut(`${JSON.stringify({ sound: isSound, findings })}\n`)
    else if (isSound) await writeOut('Every span, link and derived row holds.\n')
    return isSound ? DONE : DONE_IN_PART
  } finally {
    database.close()
  }
}

/** Full text is compared more thoroughly where the database may be written. */
async function openForCheck(url: string): Promise<SqliteDatabase> {
  try {
    return await openDatabase(url, 'CHANGE')
  } catch (error) {
    if (!(error instanceof WiregraphError) || error.code !== 'STORE_READ_ONLY') throw error
    return openDatabase(url, 'READ')
  }
}
