import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { fakeStore, person } from './fake-graph.ts'
import { serve } from './serve.ts'

test('a taken port is told in one line', async () => {
  const other = createHttpServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void other.close())
  const { port } = other.address() as AddressInfo
  await expect(serve({ port })).rejects.toMatchObject({
    code: 'USAGE',
    message: `Port ${port} of 127.0.0.1 is taken. Choose another with --port or PORT; 0 takes any free one.`,
  })
})

test.each(['192.0.2.1', 'no-such-host.invalid'])('a host that is not ours: %s', async (host) => {
  await expect(serve({ host })).rejects.toMatchObject({
    code: 'USAGE',
    message: `Host "${host}" is no address of this machine. Choose another with --host or HOST, such as 127.0.0.1.`,
  })
})

test('answers where it says', async () => {
  const { url } = await serve({ host: 'localhost' })
  expect(url.href).toMatch(/^http:\/\/localhost:\d+\/$/)
  expect(await (await fetch(new URL('/health/live', url))).text()).toBe('live\n')
})

/** A server with one request that waits for `release`. */
async function serveOneRunning(secondsToStop: number) {
  let release = () => {}
  const store = fakeStore({
    entitiesByName: () =>
      new Promise((resolve) => {
        release = () => resolve([person(1)])
      }),
  })
  const served = await serve({ store, limits: { secondsToStop } })
  const idle = release
  const running = served.post({ query: '{ person(name: "a") { name } }' })
  await vi.waitUntil(() => release !== idle)
  return { served, running, release: () => release() }
}

test('lets a running request finish, and takes no new one', async () => {
  const { served, running, release } = await serveOneRunning(10)
  let closed = false
  const closing = served.server.close().then(() => {
    closed = true
  })
  await expect(served.get('/health/live')).rejects.toThrow()
  expect(closed).toBe(false)
  release()
  expect(await (await running).json()).toEqual({ data: { person: { name: 'Person 1' } } })
  await closing
})

test('cuts off what does not end', async () => {
  const { served, running } = await serveOneRunning(0.2)
  const answer = running.catch(() => 'cut off')
  await served.server.close()
  expect(await answer).toBe('cut off')
})

test('may be stopped twice, and before it ever listened', async () => {
  const { server } = await serve()
  await Promise.all([server.close(), server.close()])
  await server.close()
})
