import { expect, test } from 'vitest'
import { createEventStream } from '../../src/ingest/event-stream.ts'

async function take(events: AsyncIterable<string>, count: number): Promise<readonly string[]> {
  const taken: string[] = []
  for await (const event of events) {
    taken.push(event)
    if (taken.length === count) break
  }
  return taken
}

test('everybody who listens hears everything from then on, in order', async () => {
  const stream = createEventStream()
  stream.publish('before')
  const [one, other] = [new AbortController().signal, new AbortController().signal]
  const [first, second] = [stream.listen(one), stream.listen(other)]
  for (const event of ['a', 'b', 'c']) stream.publish(event)
  expect(await take(first, 3)).toEqual(['a', 'b', 'c'])
  expect(await take(second, 3)).toEqual(['a', 'b', 'c'])
})

test('what still waits and comes again waits once', async () => {
  const stream = createEventStream()
  const heard = stream.listen(new AbortController().signal)
  for (const event of ['a', 'b', 'a', 'a']) stream.publish(event)
  expect(await take(heard, 2)).toEqual(['b', 'a'])
})

test('who does not read loses the oldest, so that memory is bounded', async () => {
  const stream = createEventStream()
  const heard = stream.listen(new AbortController().signal)
  for (let event = 0; event < 10_003; event++) stream.publish(String(event))
  expect(await take(heard, 2)).toEqual(['3', '4'])
})

test('it ends when its signal aborts, also while it waits', async () => {
  const stream = createEventStream()
  const stop = new AbortController()
  const heard = take(stream.listen(stop.signal), 9)
  stream.publish('a')
  await new Promise((resolve) => setImmediate(resolve))
  stop.abort()
  stream.publish('b')
  expect(await heard).toEqual(['a'])
})
