import { expect, test, vi } from 'vitest'
import { ARTICLE, fakeDesk, fakeStore } from './fake-graph.ts'
import { readEvents } from './read-events.ts'
import { firstError, type Served, serve } from './serve.ts'

const QUERY = 'subscription { articleIngested { headline } }'
const EVENTS = { accept: 'text/event-stream' }
const subscribe = (served: Served, signal?: AbortSignal) =>
  served.post({ query: QUERY }, { headers: EVENTS, ...(signal && { signal }) })
const told = { event: 'next', data: { data: { articleIngested: { headline: ARTICLE.headline } } } }

test('tells of each article as it comes in', async () => {
  const desk = fakeDesk()
  const response = await subscribe(await serve({ desk }))
  expect(response.headers.get('content-type')).toMatch('text/event-stream')
  const events = readEvents(response)
  await vi.waitUntil(() => desk.listening === 1)
  desk.announce(ARTICLE.id)
  expect((await events.next()).value).toEqual(told)
  desk.announce('gone meanwhile')
  desk.announce(ARTICLE.id)
  expect((await events.next()).value).toEqual(told)
  await events.return(undefined)
})

test('can be asked by GET, as EventSource does', async () => {
  const desk = fakeDesk()
  const { get } = await serve({ desk })
  const response = await get(`/graphql?query=${encodeURIComponent(QUERY)}`, { headers: EVENTS })
  await vi.waitUntil(() => desk.listening === 1)
  desk.announce(ARTICLE.id)
  expect((await readEvents(response).next()).value).toEqual(told)
})

test('lasts longer than any one answer may take', async () => {
  const desk = fakeDesk()
  const response = await subscribe(await serve({ desk, limits: { secondsToAnswer: 0.01 } }))
  await vi.waitUntil(() => desk.listening === 1)
  await new Promise((resolve) => setTimeout(resolve, 100))
  desk.announce(ARTICLE.id)
  expect((await readEvents(response).next()).value).toEqual(told)
})

test('a client that leaves is forgotten, and its place is free', async () => {
  const desk = fakeDesk()
  const served = await serve({ desk, limits: { subscriptions: 2 } })
  const clients = [new AbortController(), new AbortController()] as const
  await Promise.all(clients.map(({ signal }) => subscribe(served, signal)))
  await vi.waitUntil(() => desk.listening === 2)

  const third = await subscribe(served)
  expect(third.status).toBe(503)
  expect(third.headers.get('retry-after')).toBe('2')
  expect(await third.text()).toContain('All 2 places for subscriptions are taken')
  expect((await served.post({ query: '{ __typename }' })).status).toBe(200)

  clients[0].abort()
  await vi.waitUntil(() => desk.listening === 1)
  const fourth = await subscribe(served)
  expect(fourth.status).toBe(200)
  await vi.waitUntil(() => desk.listening === 2)
  clients[1].abort()
  await fourth.body?.cancel()
  await vi.waitUntil(() => desk.listening === 0)
  expect(await (await served.get('/metrics')).text()).toContain('wiregraph_subscriptions 0')
})

test('one that fails at once takes no place', async () => {
  const served = await serve({ limits: { subscriptions: 1 } })
  const query = 'subscription { negotiationChanged(id: "x") { name } }'
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const response = await served.post({ query })
    expect(await firstError(response)).toMatchObject({ code: 'INVALID_ARGUMENT' })
  }
  expect((await subscribe(served)).status).toBe(200)
})

test('one whose store fails ends with an error that tells nothing of ours, and its place is free', async () => {
  const desk = fakeDesk()
  const store = fakeStore({
    nodes: async () => {
      throw new Error('SQLITE_IOERR: disk I/O error at /srv/graph/store.js:12')
    },
  })
  const served = await serve({ desk, store, limits: { subscriptions: 1 } })
  const response = await subscribe(served)
  await vi.waitUntil(() => desk.listening === 1)
  desk.announce(ARTICLE.id)
  const events: unknown[] = []
  for await (const event of readEvents(response)) events.push(event)
  expect(events).toMatchObject([
    { event: 'next', data: { errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] } },
    { event: 'complete' },
  ])
  expect(JSON.stringify(events)).not.toMatch(/SQLITE|srv/)
  expect(served.logged.join()).toContain('SQLITE_IOERR')
  expect((await subscribe(served)).status).toBe(200)
})

test('is not answered to those who cannot read a stream', async () => {
  const desk = fakeDesk()
  const { post } = await serve({ desk })
  const response = await post({ query: QUERY }, { headers: { accept: 'application/json' } })
  expect(response.status).toBe(406)
  await vi.waitUntil(() => desk.listening === 0)
})

test('ends with a word when the server stops', async () => {
  const desk = fakeDesk()
  const served = await serve({ desk })
  const response = await subscribe(served)
  await vi.waitUntil(() => desk.listening === 1)
  const closing = served.server.close()
  const events: unknown[] = []
  for await (const event of readEvents(response)) events.push(event)
  await closing
  expect(events).toEqual([{ event: 'complete', data: null }])
  expect(desk.listening).toBe(0)
})
