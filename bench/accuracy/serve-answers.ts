import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import type { RunningServer } from './start-server.ts'

/** A GraphQL request as the judges send it. */
export interface Question {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** Answers a judge's questions over HTTP in this process, so that what is no server of ours is judged by the same judge. */
export async function serveAnswers(
  answer: (question: Question) => Promise<unknown>,
): Promise<RunningServer> {
  const server = createServer(async (request, response) => {
    try {
      const body = await answer((await json(request)) as Question)
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
    } catch (error) {
      response.statusCode = 500
      response.end(JSON.stringify({ errors: [{ message: String(error) }] }))
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const stop = async () => {
    server.close()
    server.closeAllConnections()
  }
  return { url: `http://127.0.0.1:${port}/graphql`, stop }
}
