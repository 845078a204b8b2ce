import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { ArticleChange } from '../../src/store/graph-writer.ts'
import { createSqliteStore } from '../../src/store/sqlite/read/create-sqlite-store.ts'
import { type OpenGraph, openGraph } from './open-graph.ts'
import { putOfRepeated, type RepeatedStory, repeatedStories } from './repeated-stories.ts'

// Each law opens some hundred graphs.
vi.setConfig({ testTimeout: 240_000 })

const libraries = fc.uniqueArray(repeatedStories, {
  selector: ({ story }) => story.externalId,
  minLength: 2,
  maxLength: 7,
})

const open: OpenGraph[] = []
function closeAll(): void {
  for (const graph of open.splice(0)) graph.close()
}
const plugins = [fc.afterEach(closeAll)]

async function graphOf(runs: readonly (readonly ArticleChange[])[]): Promise<OpenGraph> {
  const graph = openGraph()
  open.push(graph)
  for (const run of runs) await graph.writer.apply(run)
  return graph
}

const deletionOf = ({ story }: RepeatedStory): ArticleChange => ({
  kind: 'delete',
  externalId: story.externalId,
})

function runsOf(
  puts: readonly ArticleChange[],
  size: number,
): readonly (readonly ArticleChange[])[] {
  return puts.length === 0 ? [] : [puts.slice(0, size), ...runsOf(puts.slice(size), size)]
}

describe('an article and its duplicate', () => {
  test('count once in related and in histories, with the evidence of both', async () => {
    const [first, second] = ['first', 'second'].map((externalId) =>
      putOfRepeated({
        story: {
          ...{ externalId, edition: 1, publishedOn: '1995-06-27', date: null, title: 'chairman' },
          ...{
            sentences: [
              [0, 7, 14],
              [4, 6, 16],
            ],
            status: 'STALLED',
          },
        },
        ...{ ownWords: 0, figure: 1 },
      }),
    )
    const graph = await graphOf([[first, second].flatMap((put) => put ?? [])])
    const store = createSqliteStore(graph.database)
    const [original, repeat] = await store.articlesByExternalId(['first', 'second'])
    expect(original?.duplicateOfKey).toBeNull()
    expect(repeat?.duplicateOfKey).toBe(original?.key)
    const ask = { first: 50, last: null, after: null, before: null, filter: null, orderBy: null }
    const [duplicates] = await store.pages('Article.duplicates', [original?.key ?? 0], ask)
    expect(duplicates?.edges.map(({ row }) => row.externalId)).toEqual(['second'])
    for (const [duplicate, id] of [
      [true, 'second'],
      [false, 'first'],
    ] as const) {
      const [page] = await store.pages('Query.articles', [0], { ...ask, filter: { duplicate } })
      expect(page?.edges.map(({ row }) => row.externalId)).toEqual([id])
    }
    const [kantor] = await store.entitiesByName('PERSON', ['Mickey Kantor'])
    const [related] = await store.pages('Entity.related', [kantor?.key ?? 0], ask)
    expect(related?.edges.length).toBeGreaterThan(0)
    for (const { row } of related?.edges ?? []) {
      expect(row.articleCount).toBe(1)
      expect(new Set(row.evidence.map(({ articleKey }) => articleKey)).size).toBe(1)
    }
    const records = await graph.records()
    const events = records.filter(({ type }) => type === 'NegotiationEvent')
    expect(events.map(({ evidence }) => (evidence as unknown[]).length)).toEqual([2])
    closeAll()
  })
})

describe('graphs with near-duplicates', () => {
  test('say the same in any order and any split into runs', async () => {
    let duplicates = 0
    const shuffles = libraries.chain((library) =>
      fc.record({
        library: fc.constant(library),
        shuffled: fc.shuffledSubarray(library, { minLength: library.length }),
        size: fc.integer({ min: 1, max: 4 }),
      }),
    )
    await fc.assert(
      fc.asyncProperty(shuffles, async ({ library, shuffled, size }) => {
        const straight = await graphOf([library.map(putOfRepeated)])
        const other = await graphOf(runsOf(shuffled.map(putOfRepeated), size))
        expect(await other.says()).toBe(await straight.says())
        expect(await other.findings()).toEqual([])
        duplicates += (await straight.records()).filter((row) => row['duplicateOf']).length
      }),
      { numRuns: 40, plugins },
    )
    expect(duplicates).toBeGreaterThan(20)
  })

  test('are as if what has gone had never been, and as before when it comes back', async () => {
    await fc.assert(
      fc.asyncProperty(libraries, async (library) => {
        const graph = await graphOf([library.map(putOfRepeated)])
        const whole = await graph.says()
        for (const [place, gone] of library.entries()) {
          const rest = library.filter((_, other) => other !== place)
          await graph.writer.apply([deletionOf(gone)])
          expect(await graph.says()).toBe(await (await graphOf([rest.map(putOfRepeated)])).says())
          expect(await graph.findings()).toEqual([])
          await graph.writer.apply([putOfRepeated(gone)])
          expect(await graph.says()).toBe(whole)
        }
      }),
      { numRuns: 12, plugins },
    )
  })

  test('count what an article replaces itself by', async () => {
    await fc.assert(
      fc.asyncProperty(libraries, libraries, async (before, after) => {
        const graph = await graphOf([before.map(putOfRepeated), after.map(putOfRepeated)])
        const last = new Map([...before, ...after].map((one) => [one.story.externalId, one]))
        const straight = await graphOf([[...last.values()].map(putOfRepeated)])
        expect(await graph.says()).toBe(await straight.says())
        expect(await graph.findings()).toEqual([])
      }),
      { numRuns: 25, plugins },
    )
  })

  test('hold while people say which entities are one', async () => {
    const names = fc.constantFrom('Mickey Kantor', 'Paul Kantor', 'Ryutaro Hashimoto')
    await fc.assert(
      fc.asyncProperty(libraries, names, names, async (library, keep, merge) => {
        const graph = await graphOf([library.map(putOfRepeated)])
        const idOf = async (name: string) =>
          (await graph.records()).find((row) => row.type === 'Person' && row['name'] === name)?.id
        const [keepId, mergeId] = [await idOf(keep), await idOf(merge)]
        fc.pre(keepId !== undefined && mergeId !== undefined)
        await graph.writer.mergeEntities(keepId ?? '', mergeId ?? '', '2026-01-02T00:00:00.000Z')
        const merged = await graph.says()
        expect(await graph.findings()).toEqual([])
        for (const one of library) await graph.writer.apply([deletionOf(one), putOfRepeated(one)])
        expect(await graph.says()).toBe(merged)
        expect(await graph.findings()).toEqual([])
      }),
      { numRuns: 20, plugins },
    )
  })
})
