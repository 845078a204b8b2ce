import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EntityType } from '../../src/model/entity.ts'
import { formatGlobalId } from '../../src/model/global-id.ts'
import type { ArticleChange } from '../../src/store/graph-writer.ts'
import { ArticleDraft } from './article-draft.ts'
import { generateArticles } from './generated-articles.ts'
import { type OpenedGraph, STORES } from './stores.ts'
import { talksStory } from './talks-story.ts'

describe.each(STORES)('$name', ({ open }) => {
  let graph: OpenedGraph

  beforeAll(async () => {
    graph = await open()
    await graph.writer.apply([...talksStory(), ...chain()])
  })
  afterAll(() => graph.store.close())

  async function idOf(type: EntityType, name: string): Promise<string> {
    const [row] = await graph.store.entitiesByName(type, [name])
    if (row === undefined) throw new Error(`no ${type} "${name}"`)
    return row.id
  }

  async function namesOf(from: string, to: string, maxSteps: number) {
    const steps = await graph.store.path(from, to, maxSteps)
    return steps?.map((step) => `${step.from.name} ${step.relations[0]} ${step.to.name}`)
  }

  test('the shortest chain, each step with its words', async () => {
    const steps = await graph.store.path(
      await idOf('PERSON', 'Zoé Moreau'),
      await idOf('TOPIC', 'rice'),
      4,
    )
    expect(steps?.map(({ from, to }) => [from.name, to.name])).toEqual([
      ['Zoé Moreau', 'Ann Lee'],
      ['Ann Lee', 'Japan–United States: rice'],
      ['Japan–United States: rice', 'rice'],
    ])
    expect(steps?.[0]).toMatchObject({
      relations: ['MET_WITH'],
      evidence: [{ exact: 'Ann Lee came to France.' }],
    })
    for (const { evidence } of steps ?? []) expect(evidence.length).toBeGreaterThan(0)
  })

  test('of equally short chains that with fewer steps that only share a sentence', async () => {
    const [a, d] = [await idOf('PERSON', 'Abe Aal'), await idOf('PERSON', 'Dot Dal')]
    expect(await namesOf(a, d, 6)).toEqual(['Abe Aal MET_WITH Cy Cal', 'Cy Cal MET_WITH Dot Dal'])
    expect(await namesOf(d, a, 6)).toEqual(['Dot Dal MET_WITH Cy Cal', 'Cy Cal MET_WITH Abe Aal'])
  })

  test('the limit holds exactly', async () => {
    const [a, g] = [await idOf('PERSON', 'Abe Aal'), await idOf('PERSON', 'Gus Gal')]
    expect(await namesOf(a, g, 6)).toHaveLength(4)
    expect(await namesOf(a, g, 4)).toHaveLength(4)
    expect(await namesOf(a, g, 3)).toBeUndefined()
    expect(await namesOf(a, g, 0)).toBeUndefined()
  })

  test('a chain of facts is preferred where it is one step longer, not two, and within the limit', async () => {
    const [h, k, m] = [
      await idOf('PERSON', 'Hal Hal'),
      await idOf('PERSON', 'Kim Kal'),
      await idOf('PERSON', 'Max Mal'),
    ]
    expect(await namesOf(h, k, 6)).toEqual(['Hal Hal MET_WITH Ira Ial', 'Ira Ial MET_WITH Kim Kal'])
    expect(await namesOf(k, h, 6)).toEqual(['Kim Kal MET_WITH Ira Ial', 'Ira Ial MET_WITH Hal Hal'])
    expect(await namesOf(h, k, 1)).toEqual(['Hal Hal SAME_SENTENCE Kim Kal'])
    expect(await namesOf(h, m, 6)).toEqual(['Hal Hal SAME_SENTENCE Max Mal'])
  })

  test('equal ends are a path of no step; unknown and unrelated ones have none', async () => {
    const lee = await idOf('PERSON', 'Ann Lee')
    const [article] = await graph.store.articlesByExternalId(['visit'])
    expect(await graph.store.path(lee, lee, 4)).toEqual([])
    expect(await graph.store.path(lee, lee, 0)).toEqual([])
    const none = [
      await idOf('PERSON', 'Abe Aal'),
      formatGlobalId('Country', 'OM'),
      formatGlobalId('Person', 'nobody'),
      article?.id ?? '',
      'nonsense',
      "' or 1=1 --",
      '',
    ]
    for (const id of none) {
      expect(await graph.store.path(lee, id, 6)).toBeUndefined()
      expect(await graph.store.path(id, lee, 6)).toBeUndefined()
    }
  })

  test.each([
    [-1, 'INVALID_ARGUMENT'],
    [1.5, 'INVALID_ARGUMENT'],
    [Number.NaN, 'INVALID_ARGUMENT'],
    [7, 'LIMIT_EXCEEDED'],
  ])('maxSteps %d is %s', async (maxSteps, code) => {
    const lee = await idOf('PERSON', 'Ann Lee')
    await expect(graph.store.path(lee, lee, maxSteps)).rejects.toMatchObject({ code })
  })

  test('is as long as a plain search says, or a step longer and all facts, each step a relation', async () => {
    const { store, writer } = await open()
    await writer.apply(generateArticles(12, 5))
    const ask = { last: null, after: null, before: null, filter: null, orderBy: null }
    const ends = (
      await Promise.all(
        (['Query.people', 'Query.topics', 'Query.places'] as const).map((list) =>
          store.pages(list, [0], { ...ask, first: 8 }),
        ),
      )
    ).flatMap(([page]) => page?.edges.map(({ row }) => row) ?? [])
    const neighbours = async (key: number) => {
      const [page] = await store.pages('Entity.related', [key], { ...ask, first: 100 })
      return page?.edges.map(({ row }) => row.entity.key) ?? []
    }
    for (const from of ends.slice(0, 4)) {
      const lengths = new Map([[from.key, 0]])
      for (const key of lengths.keys()) {
        for (const next of await neighbours(key)) {
          if (!lengths.has(next)) lengths.set(next, (lengths.get(key) ?? 0) + 1)
        }
      }
      for (const to of ends) {
        const steps = await store.path(from.id, to.id, 6)
        const isOfFacts = steps?.every(({ relations }) => relations[0] !== 'SAME_SENTENCE')
        const detour = (steps?.length ?? 0) - (lengths.get(to.key) ?? 0)
        expect(detour === 0 || (detour === 1 && isOfFacts)).toBe(true)
        expect(steps === undefined).toBe(!lengths.has(to.key))
        for (const step of steps ?? []) {
          expect(await neighbours(step.from.key)).toContain(step.to.key)
          expect(step.evidence.length).toBeGreaterThan(0)
        }
      }
    }
    await store.close()
  })
})

/** A and D both stand beside B, and both met C; from D a chain goes on to G. */
function chain(): readonly ArticleChange[] {
  const draft = new ArticleDraft('chain')
  const [a, b, c, d, e, g] = ['Abe Aal', 'Bea Bal', 'Cy Cal', 'Dot Dal', 'Eve Eal', 'Gus Gal'].map(
    (name) => draft.person(name),
  )
  if (a === undefined || b === undefined || c === undefined) throw new Error('no people')
  if (d === undefined || e === undefined || g === undefined) throw new Error('no people')
  draft.sentence`A chain.`
  for (let times = 0; times < 9; times += 1) {
    draft.sentence`${a} saw ${b}.`
    draft.sentence`${b} saw ${d}.`
  }
  draft.meeting({ participants: [a, c] }, draft.sentence`${a} and a colleague.`)
  draft.meeting({ participants: [c, d] }, draft.sentence`${d} and a colleague.`)
  draft.sentence`${d} saw ${e}.`
  draft.sentence`${e} saw ${g}.`
  return [draft.toChange(), detours()]
}

/** H stands beside K and M; by meetings it is two steps from H to K, and three to M. */
function detours(): ArticleChange {
  const draft = new ArticleDraft('detours')
  const [h = 0, i = 0, k = 0, m = 0] = ['Hal Hal', 'Ira Ial', 'Kim Kal', 'Max Mal'].map((name) =>
    draft.person(name),
  )
  draft.sentence`${h} saw ${k}.`
  draft.sentence`${h} saw ${m}.`
  draft.meeting({ participants: [h, i] }, draft.sentence`${h} and a friend.`)
  draft.meeting({ participants: [i, k] }, draft.sentence`${i} and a friend.`)
  draft.meeting({ participants: [k, m] }, draft.sentence`${m} and a friend.`)
  return draft.toChange()
}
