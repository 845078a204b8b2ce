import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { ArticleChange } from '../../src/store/graph-writer.ts'
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
const plugins = [
  fc.afterEach(() => {
    for (const graph of open.splice(0)) graph.close()
  }),
]

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
})
