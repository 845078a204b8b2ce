import { expect, test } from 'vitest'
import { WiregraphError } from '../../src/model/errors.ts'
import { fakeDesk, fakeStore } from './fake-graph.ts'
import { firstError, serve } from './serve.ts'

const SECRET = 'SQLITE_ERROR: no such table: article at /srv/graph/store.js:12'
const failing = () =>
  fakeStore({
    entitiesByName: async () => {
      throw new Error(SECRET)
    },
    statistics: async () => {
      throw new Error(SECRET)
    },
    articlesByExternalId: async () => {
      throw new Error(SECRET)
    },
  })

test('a fault of our own is told by a number that finds it in the log, and by nothing else', async () => {
  const { post, logged } = await serve({ store: failing() })
  const response = await post({ query: '{ person(name: "a") { name } topic(name: "b") { name } }' })
  const answer = (await response.json()) as {
    data: unknown
    errors: { message: string; path: string[]; extensions: Record<string, unknown> }[]
  }
  expect(answer.data).toEqual({ person: null, topic: null })
  expect(answer.errors).toHaveLength(2)
  const [error] = answer.errors
  expect(error?.extensions['code']).toBe('INTERNAL_SERVER_ERROR')
  const id = String(error?.extensions['id'])
  expect(error?.message).toContain(id)
  expect(JSON.stringify(answer)).not.toMatch(/SQLITE|store|stack|article/)
  expect(logged.filter((line) => line.startsWith('error') && line.includes(id))).toHaveLength(1)
  expect(logged.join()).toContain('SQLITE_ERROR')
})

test.each(['/', '/graphql'])('a page of which the store says nothing: %s', async (target) => {
  const { get } = await serve({ store: failing() })
  const response = await get(target, { headers: { accept: 'text/html' } })
  expect(response.status).toBe(500)
  expect(await response.text()).not.toContain('SQLITE')
})

test('is ready only while the store answers', async () => {
  const broken = await serve({ store: failing() })
  expect((await broken.get('/health/ready')).status).toBe(503)
  expect((await broken.get('/health/live')).status).toBe(200)
  const well = await serve()
  expect((await well.get('/health/ready')).status).toBe(200)
})

test.each([
  ['STORE_BUSY', 503, '2'],
  ['STORE_UNAVAILABLE', 503, '5'],
  ['OVERLOADED', 503, '2'],
  ['INVALID_ARGUMENT', 200, null],
] as const)('an error for the caller keeps its sentence: %s', async (code, status, retryAfter) => {
  const desk = fakeDesk({
    deleteArticle: async () => {
      throw new WiregraphError(code, 'What to do about it.')
    },
  })
  const { post, logged } = await serve({ desk })
  const response = await post({ query: 'mutation { deleteArticle(externalId: "a") { deleted } }' })
  expect(response.headers.get('retry-after')).toBe(retryAfter)
  expect(await firstError(response)).toEqual({ status, code, message: 'What to do about it.' })
  expect(logged.filter((line) => line.startsWith('error'))).toEqual([])
})

test('metrics count requests, and the text is one that Prometheus reads', async () => {
  const { get, post } = await serve({ store: failing() })
  await post({ query: '{ person(name: "a") { name } }' })
  await get('/nobody-knows-this-address')
  const text = await (await get('/metrics')).text()
  expect(text).toContain('wiregraph_requests_total{route="/graphql",status="200"} 1')
  expect(text).toContain('wiregraph_requests_total{route="other",status="404"} 1')
  expect(text).toContain('wiregraph_internal_errors_total 1')
  expect(text).toContain('wiregraph_request_seconds_bucket{route="/graphql",le="+Inf"} 1')
  expect(text).not.toContain('nobody-knows')
  const line = /^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{\w+="[^"]*"(?:,\w+="[^"]*")*\})? [0-9.e+-]+)$/
  expect(
    text
      .trimEnd()
      .split('\n')
      .filter((one) => !line.test(one)),
  ).toEqual([])
})
