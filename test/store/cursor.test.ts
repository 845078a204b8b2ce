import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ConnectionName, type PageRequest, ROOT } from '../../src/store/graph-store.ts'
import { CONNECTIONS, FIRST_PAGE, PARENTS } from './connections.ts'
import { generateArticles } from './generated-articles.ts'
import { type OpenedGraph, STORES } from './stores.ts'

/** No organisation of the generated articles is party to talks. */
const EMPTY: readonly string[] = ['Organization.negotiations']

describe.each(STORES)('$name', ({ open }) => {
  let graph: OpenedGraph

  beforeAll(async () => {
    graph = await open()
    await graph.writer.apply(generateArticles(25))
  })
  afterAll(() => graph.store.close())

  async function parentsOf(connection: ConnectionName): Promise<readonly number[]> {
    const root = PARENTS[connection.split('.')[0] ?? '']
    if (root === undefined) return [ROOT]
    const [page] = await graph.store.pages(root, [ROOT], FIRST_PAGE)
    const keys = page?.edges.map(({ row }) => (row as { key: number }).key) ?? []
    return keys.slice(0, 3)
  }

  async function onePage(connection: ConnectionName, parent: number, request: PageRequest) {
    const [page] = await graph.store.pages(connection, [parent], request)
    if (page === undefined) throw new Error(`no page of ${connection}`)
    return page
  }

  const cases = CONNECTIONS.flatMap(([connection, ...orders]) =>
    (orders.length > 0 ? orders : [null]).map((orderBy) => ({ connection, orderBy })),
  )

  describe.each(cases)('$connection in order $orderBy', ({ connection, orderBy }) => {
    test('pages of any size, forward and backward, are the same list', async () => {
      const parents = await parentsOf(connection)
      let longest = 0
      for (const parent of parents) {
        const whole = await walk(connection, parent, orderBy, true, 100)
        longest = Math.max(longest, whole.length)
        expect(new Set(whole.map(({ cursor }) => cursor)).size).toBe(whole.length)
        for (const forward of [true, false]) {
          expect(await walk(connection, parent, orderBy, forward, 3)).toEqual(whole)
          const inOnes = await walk(connection, parent, orderBy, forward, 1)
          expect(inOnes.map(({ cursor }) => cursor)).toEqual(whole.map(({ cursor }) => cursor))
        }
        expect(await graph.store.counts(connection, [parent], null)).toEqual([whole.length])
      }
      expect(longest > 1).toBe(!EMPTY.includes(connection))
    })

    test('all parents at once are answered as each alone', async () => {
      const parents = await parentsOf(connection)
      const request = { ...FIRST_PAGE, first: 3, orderBy }
      const alone = await Promise.all(parents.map((parent) => onePage(connection, parent, request)))
      expect(await graph.store.pages(connection, parents, request)).toEqual(alone)
    })
  })

  /** The whole list in pages; on each step asserts what the page says of its neighbours. */
  async function walk(
    connection: ConnectionName,
    parent: number,
    orderBy: string | null,
    forward: boolean,
    size: number,
  ) {
    const edges: { row: unknown; cursor: string }[] = []
    let cursor: string | null = null
    for (let more = true; more; ) {
      const request: PageRequest = forward
        ? { ...FIRST_PAGE, orderBy, first: size, after: cursor }
        : { ...FIRST_PAGE, orderBy, first: null, last: size, before: cursor }
      const page = await onePage(connection, parent, request)
      if (forward) edges.push(...page.edges)
      else edges.unshift(...page.edges)
      expect(page.edges.length).toBeLessThanOrEqual(size)
      expect(forward ? page.hasPreviousPage : page.hasNextPage).toBe(cursor !== null)
      more = forward ? page.hasNextPage : page.hasPreviousPage
      if (more) expect(page.edges.length).toBe(size)
      cursor = (forward ? page.edges.at(-1) : page.edges[0])?.cursor ?? null
    }
    return edges
  }

  test('between two cursors stands what stands between them', async () => {
    const { edges } = await onePage('Query.articles', ROOT, FIRST_PAGE)
    const after = edges[2]?.cursor ?? null
    const before = edges[8]?.cursor ?? null
    const forward = await onePage('Query.articles', ROOT, {
      ...FIRST_PAGE,
      first: 3,
      after,
      before,
    })
    expect(forward).toEqual({
      edges: edges.slice(3, 6),
      hasNextPage: true,
      hasPreviousPage: true,
    })
    const backward = await onePage('Query.articles', ROOT, {
      ...FIRST_PAGE,
      ...{ first: null, last: 10, after, before },
    })
    expect(backward).toEqual({ edges: edges.slice(3, 8), hasNextPage: true, hasPreviousPage: true })
  })

  test('a page of none says whether there is more', async () => {
    const { edges } = await onePage('Query.articles', ROOT, FIRST_PAGE)
    expect(await onePage('Query.articles', ROOT, { ...FIRST_PAGE, first: 0 })).toEqual({
      edges: [],
      hasNextPage: true,
      hasPreviousPage: false,
    })
    const after = edges.at(-1)?.cursor ?? null
    expect(await onePage('Query.articles', ROOT, { ...FIRST_PAGE, after })).toEqual({
      edges: [],
      hasNextPage: false,
      hasPreviousPage: true,
    })
  })

  describe('refuses', () => {
    test.each([
      [{ first: 1, last: 1 }, 'INVALID_ARGUMENT'],
      [{ first: -1 }, 'INVALID_ARGUMENT'],
      [{ first: 1.5 }, 'INVALID_ARGUMENT'],
      [{ first: null, last: -3 }, 'INVALID_ARGUMENT'],
      [{ first: 101 }, 'LIMIT_EXCEEDED'],
      [{ orderBy: 'NAME_ASC' }, 'INVALID_ARGUMENT'],
      [{ orderBy: 'constructor' }, 'INVALID_ARGUMENT'],
      [{ after: '' }, 'INVALID_CURSOR'],
      [{ after: 'MTIz' }, 'INVALID_CURSOR'],
      [{ after: 'x'.repeat(1_001) }, 'INVALID_CURSOR'],
      [{ before: '\u0000; drop table article' }, 'INVALID_CURSOR'],
    ])('%j as %s', async (arguments_, code) => {
      const request = { ...FIRST_PAGE, ...arguments_ }
      await expect(graph.store.pages('Query.articles', [ROOT], request)).rejects.toMatchObject({
        code,
      })
    })

    test('cursors that are cut, changed or of another list', async () => {
      const [article, other] = await parentsOf('Article.people')
      if (article === undefined || other === undefined) throw new Error('no articles')
      const issued = (await onePage('Article.people', article, FIRST_PAGE)).edges[0]?.cursor ?? ''
      const changed = `${issued.slice(0, 20)}${issued[20] === 'A' ? 'B' : 'A'}${issued.slice(21)}`
      const ask = (connection: ConnectionName, parent: number, after: string, more = {}) =>
        graph.store.pages(connection, [parent], { ...FIRST_PAGE, after, ...more })
      await expect(ask('Article.people', article, issued)).resolves.toHaveLength(1)
      const refused = { code: 'INVALID_CURSOR' }
      await expect(ask('Article.people', article, issued.slice(0, -1))).rejects.toMatchObject(
        refused,
      )
      await expect(ask('Article.people', article, `${issued}A`)).rejects.toMatchObject(refused)
      await expect(ask('Article.people', article, changed)).rejects.toMatchObject(refused)
      await expect(ask('Article.people', other, issued)).rejects.toMatchObject(refused)
      await expect(ask('Article.countries', article, issued)).rejects.toMatchObject(refused)
      const root = (await onePage('Query.people', ROOT, FIRST_PAGE)).edges[0]?.cursor ?? ''
      const order = { orderBy: 'NAME_ASC' }
      await expect(ask('Query.people', ROOT, root, order)).rejects.toMatchObject(refused)
      const filter = { filter: { name: 'ann' } }
      await expect(ask('Query.people', ROOT, root, filter)).rejects.toMatchObject(refused)
      const nothing = { filter: { name: null } }
      await expect(ask('Query.people', ROOT, root, nothing)).resolves.toHaveLength(1)
    })
  })
})
