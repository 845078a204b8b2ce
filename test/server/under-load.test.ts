import { connect } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { fakeDesk, fakeStore, person } from './fake-graph.ts'
import { firstError, serve } from './serve.ts'

const EXPENSIVE = `{ people(first: 100) { edges { node { counterparts(first: 10) { edges { node { name } } } } } } }`
const CHEAP = '{ person(name: "a") { name } }'

/** A store whose people come when the test says so. */
function heldStore() {
  const waiting: (() => void)[] = []
  const store = fakeStore({
    pages: async (_connection, parents) => {
      await new Promise<void>((resolve) => waiting.push(resolve))
      return parents.map(() => ({
        edges: [{ row: person(1) as never, cursor: '' }],
        hasNextPage: false,
        hasPreviousPage: false,
      }))
    },
  })
  const timer = () => {
    for (const release of waiting.splice(0)) release()
  }
  return { store, waiting, releaseAll: () => setInterval(timer, 5) }
}

test('expensive requests wait their turn, too many are turned away, cheap ones go by', async () => {
  const { store, waiting, releaseAll } = heldStore()
  const { post } = await serve({ store, limits: { expensiveAtOnce: 2, expensiveWaiting: 3 } })
  const five = Array.from({ length: 5 }, () => post({ query: EXPENSIVE }))
  await vi.waitUntil(() => waiting.length === 2)

  const sixth = await vi.waitUntil(async () => {
    const response = await post({ query: EXPENSIVE })
    return response.status === 503 && response
  })
  expect(sixth.headers.get('retry-after')).toBe('2')
  expect(await firstError(sixth)).toMatchObject({ code: 'OVERLOADED' })
  expect(await (await post({ query: CHEAP })).json()).toEqual({
    data: { person: { name: 'Person 1' } },
  })
  expect(waiting).toHaveLength(2)

  const timer = releaseAll()
  expect((await Promise.all(five)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
  clearInterval(timer)
})

test('a client that leaves gives its turn to the next', async () => {
  const { store, waiting, releaseAll } = heldStore()
  const { post, get } = await serve({ store, limits: { expensiveAtOnce: 1, expensiveWaiting: 1 } })
  const impatient = new AbortController()
  const first = post({ query: EXPENSIVE }, { signal: impatient.signal }).catch(() => 'left')
  await vi.waitUntil(() => waiting.length === 1)
  const second = post({ query: EXPENSIVE })
  impatient.abort()
  expect(await first).toBe('left')
  await vi.waitUntil(() => waiting.length === 2)
  const timer = releaseAll()
  expect((await second).status).toBe(200)
  clearInterval(timer)
  expect(await (await get('/metrics')).text()).toContain('wiregraph_expensive_running 0')
})

test('an answer that takes too long is given up', async () => {
  const store = fakeStore({
    pages: async (_connection, parents) => {
      await new Promise((resolve) => setTimeout(resolve, 30))
      const page = {
        edges: [{ row: person(1) as never, cursor: '' }],
        hasNextPage: false,
        hasPreviousPage: false,
      }
      return parents.map(() => page)
    },
  })
  const { post } = await serve({ store, limits: { secondsToAnswer: 0.02 } })
  const response = await post({ query: EXPENSIVE })
  expect(await firstError(response)).toMatchObject({
    code: 'LIMIT_EXCEEDED',
    message: expect.stringContaining('takes longer than 0.02 seconds'),
  })
})

test('changes wait their turn too', async () => {
  const release: (() => void)[] = []
  const desk = fakeDesk({
    deleteArticle: () => new Promise((resolve) => release.push(() => resolve(true))),
  })
  const { post } = await serve({ desk, limits: { expensiveAtOnce: 1, expensiveWaiting: 1 } })
  const query = 'mutation { deleteArticle(externalId: "a") { deleted } }'
  const first = post({ query })
  await vi.waitUntil(() => release.length === 1)
  const second = post({ query })
  const third = await vi.waitUntil(async () => {
    const response = await post({ query })
    return response.status === 503 && response
  })
  expect(await firstError(third)).toMatchObject({ code: 'OVERLOADED' })
  release[0]?.()
  await vi.waitUntil(() => release.length === 2)
  release[1]?.()
  expect([(await first).status, (await second).status]).toEqual([200, 200])
})

test('a store that answers at once still lets others by', async () => {
  const busy = (milliseconds: number) => {
    const end = performance.now() + milliseconds
    while (performance.now() < end);
  }
  const store = fakeStore({
    pages: (_connection, parents, { first }) => {
      busy(40)
      const edges = Array.from({ length: first ?? 1 }, (_, at) => ({
        row: person(at + 1),
        cursor: '',
      }))
      const page = { edges: edges as never[], hasNextPage: false, hasPreviousPage: false }
      return Promise.resolve(parents.map(() => page))
    },
  })
  const { post } = await serve({ store })
  await post({ query: CHEAP })
  // Pages of different sizes are different questions.
  const hops = [2, 3, 4, 5, 6].map((size) => `counterparts(first: ${size}) { edges { node { `)
  const query = `{ people(first: 1) { edges { node { ${hops.join('')} name ${'} } }'.repeat(5)} } } } }`
  const order: string[] = []
  await Promise.all([
    post({ query }).then(() => order.push('large')),
    new Promise((resolve) => setTimeout(resolve, 30))
      .then(() => post({ query: CHEAP }))
      .then(() => order.push('small')),
  ])
  expect(order).toEqual(['small', 'large'])
})

test('memory is not kept for a client that does not take its answer', async () => {
  const { url, get } = await serve({ limits: { secondsToRead: 0.3 } })
  const names = Array.from({ length: 90 }, (_, at) => `a${at}: name`).join(' ')
  const query = `{ people(first: 100) { edges { node { counterparts(first: 50) { edges { node { ${names} } } } } } } }`
  const body = JSON.stringify({ query })
  const socket = connect(Number(url.port), url.hostname)
  onTestFinished(() => void socket.destroy())
  socket.on('error', () => undefined)
  socket.pause()
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: ${url.host}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  )
  const running = async () =>
    /wiregraph_requests_running (\d+)/.exec(await (await get('/metrics')).text())?.[1]
  await vi.waitUntil(async () => (await running()) === '2', { timeout: 10_000 })
  await vi.waitUntil(async () => (await running()) === '1', { timeout: 20_000 })
})

test('slow senders are cut off, and do not keep others waiting', async () => {
  const { url, raw, post } = await serve({ limits: { secondsToRead: 1 } })
  const head = `POST /graphql HTTP/1.1\r\nHost: ${url.host}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n`
  const slow = [raw(`${head}\r\n{`), raw(head), raw('GET /graphql HT')]
  expect((await post({ query: '{ __typename }' })).status).toBe(200)
  for (const answer of await Promise.all(slow)) expect(answer).toMatch(/^HTTP\/1\.1 408/)
})
