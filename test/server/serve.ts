import { connect } from 'node:net'
import { onTestFinished } from 'vitest'
import { schema } from '../../schema/build-schema.ts'
import { createServer } from '../../src/server/create-server.ts'
import type { ServerOptions, WiregraphServer } from '../../src/server/server-options.ts'
import { fakeDesk, fakeStore } from './fake-graph.ts'

/** A server that a test may ask, gone when the test is. */
export interface Served {
  readonly url: URL
  readonly server: WiregraphServer
  /** Whatever it logged, as text. */
  readonly logged: string[]
  post(body: unknown, init?: RequestInit): Promise<Response>
  get(target: string, init?: RequestInit): Promise<Response>
  /** Sends these bytes and gives whatever comes back until the connection ends. */
  raw(bytes: string | Buffer, milliseconds?: number): Promise<string>
}

export const JSON_TYPE = { 'content-type': 'application/json' }

/** A listening server over an invented graph; what a test needs otherwise it gives. */
export async function serve(replaced: Partial<ServerOptions> = {}): Promise<Served> {
  const logged: string[] = []
  const server = createServer({
    schema,
    store: fakeStore(),
    desk: fakeDesk(),
    host: '127.0.0.1',
    port: 0,
    apiKey: null,
    readOnly: false,
    log: (level, message, fields) => logged.push(`${level} ${message} ${JSON.stringify(fields)}`),
    ...replaced,
  })
  const url = await server.listen()
  onTestFinished(() => server.close())
  return {
    url,
    server,
    logged,
    post: (body, init = {}) =>
      fetch(new URL('/graphql', url), {
        method: 'POST',
        body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
        ...init,
        headers: { ...JSON_TYPE, ...init.headers },
      } as RequestInit),
    get: (target, init) => fetch(new URL(target, url), init),
    raw: (bytes, milliseconds = 20_000) => sendRaw(Number(url.port), bytes, milliseconds),
  }
}

function sendRaw(port: number, bytes: string | Buffer, milliseconds: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    let received = ''
    socket.on('data', (chunk) => {
      received += chunk
    })
    socket.on('close', () => resolve(received))
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' || error.code === 'EPIPE' ? resolve(received) : reject(error),
    )
    socket.setTimeout(milliseconds, () => socket.destroy())
  })
}

/** The first error of an answer, as its code and message. */
export async function firstError(
  response: Response,
): Promise<{ readonly status: number; readonly code: string; readonly message: string }> {
  const { errors } = (await response.json()) as {
    errors: { message: string; extensions?: { code?: string } }[]
  }
  const [error] = errors
  return {
    status: response.status,
    code: error?.extensions?.code ?? '',
    message: error?.message ?? '',
  }
}
