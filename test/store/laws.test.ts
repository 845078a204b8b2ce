import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { ArticleChange } from '../../src/store/graph-writer.ts'
import { putOf, type Story, stories } from './made-articles.ts'
import { type OpenGraph, openGraph } from './open-graph.ts'

// Each law opens some hundred graphs.
vi.setConfig({ testTimeout: 120_000 })

const deletionOf = ({ externalId }: Story): ArticleChange => ({ kind: 'delete', externalId })

/** Each article once, in its last edition. */
const libraries = fc.uniqueArray(stories, {
  selector: (story) => story.externalId,
  minLength: 1,
  maxLength: 5,
})

/** A history of puts and deletes of a few articles. */
const histories = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: stories.map(putOf) },
    { weight: 1, arbitrary: stories.map(deletionOf) },
  ),
  { minLength: 1, maxLength: 12 },
)

/** A cut of a list into runs. */
function split<T>(items: readonly T[], sizes: readonly number[]): readonly (readonly T[])[] {
  const runs: T[][] = []
  let start = 0
  for (let place = 0; start < items.length; place += 1) {
    const size = sizes[place % sizes.length] ?? 1
    runs.push(items.slice(start, start + size))
    start += size
  }
  return runs
}

const runSizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 })

async function graphOf(runs: readonly (readonly ArticleChange[])[]): Promise<OpenGraph> {
  const graph = openGraph()
  open.push(graph)
  for (const run of runs) await graph.writer.apply(run)
  return graph
}

/** Each run of a property opens a few; none outlives it. */
const open: OpenGraph[] = []
function closeAll(): void {
  for (const graph of open.splice(0)) graph.close()
}
const plugins = [fc.afterEach(closeAll)]

describe('one graph', () => {
  test('any order and any split into runs says the same', async () => {
    const shuffles = libraries.chain((library) =>
      fc.record({
        library: fc.constant(library),
        shuffled: fc.shuffledSubarray(library, { minLength: library.length }),
        sizes: runSizes,
      }),
    )
    await fc.assert(
      fc.asyncProperty(shuffles, async ({ library, shuffled, sizes }) => {
        const straight = await graphOf([library.map(putOf)])
        const other = await graphOf(split(shuffled.map(putOf), sizes))
        expect(await other.says()).toBe(await straight.says())
      }),
      { numRuns: 25, plugins },
    )
  })

  test('whatever came before, only what is there last counts', async () => {
    await fc.assert(
      fc.asyncProperty(histories, runSizes, async (history, sizes) => {
        const graph = await graphOf(split(history, sizes))
        const last = new Map(
          history.map((change) => [
            change.kind === 'put' ? change.article.externalId : change.externalId,
            change,
          ]),
        )
        const straight = await graphOf([[...last.values()]])
        expect(await graph.says()).toBe(await straight.says())
        expect(await graph.findings()).toEqual([])
      }),
      { numRuns: 25, plugins },
    )
  })

  test('put twice is put once, and deleting undoes putting', async () => {
    await fc.assert(
      fc.asyncProperty(libraries, stories, async (library, more) => {
        const puts = library.map(putOf)
        const graph = await graphOf([puts])
        const once = await graph.says()
        const { outcomes } = await graph.writer.apply(puts)
        expect(outcomes.map(({ result }) => result)).toEqual(puts.map(() => 'unchanged'))
        expect(await graph.says()).toBe(once)
        const newcomer = { ...more, externalId: 'newcomer' }
        await graph.writer.apply([putOf(newcomer)])
        await graph.writer.apply([deletionOf(newcomer)])
        expect(await graph.says()).toBe(once)
        await graph.writer.apply(library.map(deletionOf))
        expect(await graph.says()).toBe('')
        expect(await graph.findings()).toEqual([])
      }),
      { numRuns: 25, plugins },
    )
  })

  test('corrections hold in any order, for what comes later and for what comes back', async () => {
    const kantors = fc.constantFrom('Mickey Kantor', 'Paul Kantor', 'Ryutaro Hashimoto')
    await fc.assert(
      fc.asyncProperty(libraries, kantors, kantors, async (library, keep, merge) => {
        const puts = library.map(putOf)
        const graph = await graphOf([puts])
        const idOf = async (name: string) =>
          (await graph.records()).find((row) => row.type === 'Person' && row['name'] === name)?.id
        const [keepId, mergeId] = [await idOf(keep), await idOf(merge)]
        fc.pre(keepId !== undefined && mergeId !== undefined)
        await graph.writer.mergeEntities(keepId ?? '', mergeId ?? '', '2026-01-02T00:00:00.000Z')
        const merged = await graph.says()
        expect(await graph.findings()).toEqual([])
        for (const story of library) {
          await graph.writer.apply([deletionOf(story)])
          expect(await graph.findings()).toEqual([])
          await graph.writer.apply([putOf(story)])
          expect(await graph.says()).toBe(merged)
        }
      }),
      { numRuns: 25, plugins },
    )
  })
})

describe('whole or not at all', () => {
  test('an article that breaks in the middle takes its whole call with it', async () => {
    await fc.assert(
      fc.asyncProperty(libraries, stories, fc.nat({ max: 5 }), async (library, bad, place) => {
        const graph = await graphOf([library.slice(1).map(putOf)])
        const before = await graph.says()
        const put = putOf({ ...bad, externalId: 'broken' })
        const outside = { start: 5, end: 1_000_000, sentence: 0, confidence: 1, method: 'x/y' }
        const broken = {
          ...put,
          reading: {
            ...put.reading,
            quotes: [{ text: '', speaker: null, attribution: null, evidence: [outside] }],
          },
        }
        const changes: ArticleChange[] = library.map(putOf)
        changes.splice(place, 0, broken)
        await expect(graph.writer.apply(changes)).rejects.toThrow('lies outside its text')
        expect(await graph.says()).toBe(before)
        expect(await graph.findings()).toEqual([])
        await graph.writer.apply(library.map(putOf))
        expect(await graph.says()).toBe(await (await graphOf([library.map(putOf)])).says())
      }),
      { numRuns: 20, plugins },
    )
  })
})
