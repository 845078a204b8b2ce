import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const PROGRAM = join(import.meta.dirname, '../../bin/wiregraph.js')

export interface RunningServer {
  readonly url: string
  stop(): Promise<void>
}

/** Ingests a folder into a new database and serves it, as a user would. */
export async function startServer(folder: string, database: string): Promise<RunningServer> {
  const server = spawn(
    process.execPath,
    [PROGRAM, 'start', folder, '--db', database, '--port', '0'],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let said = ''
  server.stderr.on('data', (chunk) => {
    said += chunk
  })
  const exit = once(server, 'exit')
  const line = await Promise.race([once(server.stdout, 'data'), exit.then(() => '')])
  const url = /http:\S+/.exec(String(line))?.[0]
  if (url === undefined) throw new Error(`The server did not start:\n${said}`)
  const stop = async () => {
    server.kill('SIGTERM')
    await exit
  }
  return { url, stop }
}
