import { type Audit, serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../../schema/build-schema.ts'
import { createServer } from '../../src/server/create-server.ts'
import type { WiregraphServer } from '../../src/server/server-options.ts'
import { fakeDesk, fakeStore } from './fake-graph.ts'

let server: WiregraphServer
let url: URL

beforeAll(async () => {
  server = createServer({
    schema,
    store: fakeStore(),
    desk: fakeDesk(),
    host: '127.0.0.1',
    port: 0,
    apiKey: null,
    readOnly: false,
    log: () => undefined,
  })
  url = await server.listen()
})
afterAll(() => server.close())

const audits: readonly Audit[] = serverAudits({ url: () => new URL('/graphql', url).href })

describe('GraphQL over HTTP: what a server must, should and may do', () => {
  test.each(
    audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const),
  )('%s', async (_title, audit) => {
    const { status, ...rest } = await audit.fn()
    expect({ status, reason: 'reason' in rest ? rest.reason : '' }).toEqual({
      status: 'ok',
      reason: '',
    })
  })
})
