import { DONE } from './failure.ts'
import { openDatabase } from './open-database.ts'
import type { Options } from './options.ts'
import { serveDatabase } from './serve-database.ts'
import { listenForStop } from './stop-signal.ts'

/** `wiregraph serve` */
export async function runServe(_: readonly string[], options: Options): Promise<number> {
  const stop = listenForStop()
  const database = await openDatabase(options.db, options.readOnly ? 'READ' : 'CHANGE')
  try {
    await serveDatabase(database, options, stop, () => {})
    return DONE
  } finally {
    database.close()
  }
}
