import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { ReadingPool } from '../../src/ingest/article-reader.ts'
import { ingestArticles } from '../../src/ingest/ingest-articles.ts'
import { readInThread } from '../../src/ingest/read-in-thread.ts'
import type { SourceArticle } from '../../src/model/article.ts'
import { unpackReading, unpackSignatures } from '../../src/store/packed-readings.ts'
import { prepareReading } from '../../src/store/prepare-reading.ts'
import type { PreparedReading } from '../../src/store/prepared-reading.ts'
import { itemsOf, openGraph, reader } from './graph.ts'

const CITIES = ['Tokyo', 'Washington', 'Jakarta', 'Canberra', 'Ottawa', 'Paris', 'Rome']

/** Enough of them that threads are started. */
const articles = Array.from({ length: 700 }, (_, place): SourceArticle => {
  const city = CITIES[place % CITIES.length] ?? ''
  const day = String((place % 28) + 1).padStart(2, '0')
  return {
    externalId: `story-${place}`,
    format: 'text',
    path: `story-${place}.txt`,
    url: null,
    headline: `TALKS ON WHEAT IN ${city.toUpperCase()}`,
    publishedOn: `1987-03-${day}`,
    agency: null,
    byline: [],
    marks: null,
    text: `TALKS ON WHEAT IN ${city.toUpperCase()}\n\n${city.toUpperCase()}, March ${day} - Japan and Australia held talks on wheat worth ${place + 1} mln dlrs here, said Paul Ward${place % 5}, trade minister of Canada.\n`,
  }
})

/** Threads that answer in another order than they are asked. */
function createShufflingPool() {
  const pieces: number[] = []
  let closed = 0
  const pool: ReadingPool = {
    async read(piece) {
      pieces.push(piece.length)
      const packed = await readInThread(piece)
      await sleep(pieces.length % 3 === 0 ? 0 : 20)
      return piece.map((_, place) => ({ piece: packed, place }))
    },
    async close() {
      closed += 1
    },
  }
  return { startPool: async () => pool, pieces, timesClosed: () => closed }
}

async function triplesOf(work: (graph: ReturnType<typeof openGraph>) => Promise<void>) {
  const graph = openGraph()
  try {
    await work(graph)
    return await graph.triples()
  } finally {
    graph.close()
  }
}

function withPlainNumbers({ numbers, sketch, ...reading }: PreparedReading) {
  return { ...reading, numbers: Array.from(numbers), sketch: Array.from(sketch) }
}

test('what a thread sends is what it has read', async () => {
  const stories = articles.slice(0, 40)
  const prepared = stories.map((article) => prepareReading(article, extract(article)))
  expect(prepared.some(({ facts }) => facts.length > 0)).toBe(true)
  const piece = await readInThread(stories)
  const unpacked = stories.map((_, place) => unpackReading({ piece, place }))
  expect(unpacked.map(withPlainNumbers)).toEqual(prepared.map(withPlainNumbers))
  const signatures = stories.map((_, place) => unpackSignatures({ piece, place }))
  const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id)
  expect(signatures.map(idsOf)).toEqual(
    prepared.map(({ names }) => [...new Set(idsOf(names.map(({ signature }) => signature)))]),
  )
})

test('what comes in several pieces may be looked at in any order', async () => {
  const stories = articles.slice(0, 8)
  const [one, other] = await Promise.all([
    readInThread(stories.slice(0, 4)),
    readInThread(stories.slice(4)),
  ])
  const places = [0, 1, 2, 3]
  const inTurn = places.flatMap((place) => [
    unpackReading({ piece: one, place }),
    unpackReading({ piece: other, place }),
  ])
  const expected = places.flatMap((place) => [stories[place], stories[place + 4]])
  expect(inTurn.map(({ headline }) => headline)).toEqual(
    expected.map((story) => story && prepareReading(story, extract(story)).headline),
  )
})

describe('threads that read', { timeout: 120_000 }, () => {
  test('give the graph that one thread gives, whatever their order', async () => {
    const pool = createShufflingPool()
    const alone = await triplesOf(async (graph) => {
      await graph.ingest(articles)
    })
    const together = await triplesOf(async (graph) => {
      const report = await graph.ingest(articles.toReversed(), pool.startPool)
      expect(report).toMatchObject({ articles: 700, created: 700 })
      const again = await graph.ingest(articles, pool.startPool)
      expect(again).toMatchObject({ articles: 700, created: 0, unchanged: 700 })
    })
    expect(pool.pieces.length).toBeGreaterThan(3)
    expect(pool.timesClosed()).toBe(1)
    expect(together === alone).toBe(true)
  })

  test('are not started for a few articles', async () => {
    const pool = createShufflingPool()
    await triplesOf(async (graph) => {
      await graph.ingest(articles.slice(0, 100), pool.startPool)
    })
    expect(pool.pieces).toEqual([])
  })

  test('of an id that comes twice the later content counts', async () => {
    const pool = createShufflingPool()
    const changed = articles.map((article) => ({
      ...article,
      text: `${article.text}More later.\n`,
    }))
    const both = await triplesOf(async (graph) => {
      const report = await graph.ingest([...articles, ...changed], pool.startPool)
      expect(report.repeated).toHaveLength(700)
    })
    const later = await triplesOf(async (graph) => {
      await graph.ingest(changed)
    })
    expect(both === later).toBe(true)
  })

  test('that fail stop the run, and what was written stays', async () => {
    const pool: ReadingPool = {
      read: () => Promise.reject(new Error('no thread is left')),
      close: async () => {},
    }
    const graph = openGraph()
    await expect(graph.ingest(articles, async () => pool)).rejects.toThrow('no thread is left')
    const report = await graph.ingest(articles)
    expect(report.created + report.unchanged).toBe(700)
    graph.close()
  })

  test('stop where they are when somebody wants to stop', async () => {
    const graph = openGraph()
    const stop = new AbortController()
    let before: Promise<unknown> = Promise.resolve()
    let read = 0
    const pool: ReadingPool = {
      read: (piece) => {
        const mine = before.then(async () => {
          read += 1
          if (read === 3) stop.abort()
          await sleep(1)
          return piece.map(reader.read)
        })
        before = mine
        return mine
      },
      close: async () => {},
    }
    const report = await ingestArticles(itemsOf(articles), {
      writer: graph.writer,
      reader,
      startPool: async () => pool,
      now: () => '2000-01-01T00:00:00Z',
      elapsed: () => 0,
      signal: stop.signal,
      onProgress: () => {},
    })
    expect(report.interrupted).toBe(true)
    expect(report.created).toBeGreaterThan(0)
    expect(report.created).toBeLessThan(400)
    expect((await graph.ingest(articles)).unchanged).toBe(report.created)
    graph.close()
  })
})

test('of a writer that fails, and at its end again, the first failure is told', async () => {
  const graph = openGraph()
  let closed = 0
  const writing = {
    apply: () => Promise.reject(new Error('no space is left')),
    close: () => {
      closed += 1
      return Promise.reject(new Error('the thread has ended'))
    },
  }
  const ingest = ingestArticles(itemsOf(articles), {
    writer: graph.writer,
    reader,
    startPool: createShufflingPool().startPool,
    startWriter: () => writing,
    now: () => '2000-01-01T00:00:00Z',
    elapsed: () => 0,
    signal: new AbortController().signal,
    onProgress: () => {},
  })
  await expect(ingest).rejects.toThrow('no space is left')
  expect(closed).toBe(1)
  graph.close()
})
