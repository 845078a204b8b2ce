import { createDesk } from '../ingest/desk.ts'
import type { SqliteDatabase } from '../store/sqlite/sqlite-database.ts'
import { articleReader } from './article-reader.ts'
import type { Options } from './options.ts'
import type { StopSignal } from './stop-signal.ts'
import { writeOut } from './write-out.ts'

/** Serves until it is told to stop; `onReady` is called once it answers. */
export async function serveDatabase(
  database: SqliteDatabase,
  options: Options,
  stop: StopSignal,
  onReady: (address: URL) => void,
): Promise<void> {
  const [{ schema }, { createServer }, { createSqliteStore }, { createSqliteWriter }] =
    await Promise.all([
      import('../../schema/build-schema.ts'),
      import('../server/create-server.ts'),
      import('../store/sqlite/read/create-sqlite-store.ts'),
      import('../store/sqlite/create-sqlite-writer.ts'),
    ])
  const store = createSqliteStore(database)
  const server = createServer({
    schema,
    store,
    desk: createDesk({
      writer: createSqliteWriter(database),
      reader: articleReader,
      now: () => new Date().toISOString(),
    }),
    host: options.host,
    port: options.port,
    apiKey: options.apiKey ?? null,
    readOnly: options.readOnly,
    log,
  })
  if (stop.signal.aborted) return
  const address = await server.listen()
  try {
    await writeOut(`Wiregraph ready at ${new URL('/graphql', address).href}\n`)
    onReady(address)
    await stop.stopped
  } finally {
    await server.close()
  }
}

/** One JSON line on standard error for what an operator has to see. */
function log(level: string, message: string, fields: Readonly<Record<string, unknown>>): void {
  if (level !== 'error' && level !== 'warn') return
  console.error(JSON.stringify({ time: new Date().toISOString(), level, message, ...fields }))
}
