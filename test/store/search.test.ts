import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SearchHit, SearchRequest } from '../../src/store/graph-store.ts'
import { parseSearch, toMatch } from '../../src/store/sqlite/read/parse-search.ts'
import { generateArticles } from './generated-articles.ts'
import { type OpenedGraph, STORES } from './stores.ts'
import { talksStory } from './talks-story.ts'

const ALL = { types: null, first: 100, last: null, after: null, before: null }

function nameOf({ node }: SearchHit): string {
  return node.typename === 'Article' ? node.externalId : node.name
}

describe.each(STORES)('$name', ({ open }) => {
  let graph: OpenedGraph

  beforeAll(async () => {
    graph = await open()
    await graph.writer.apply(talksStory())
  })
  afterAll(() => graph.store.close())

  async function hitsOf(query: string, more: Partial<SearchRequest> = {}) {
    const request = { ...ALL, query, ...more }
    const page = await graph.store.search(request)
    expect(await graph.store.searchCount(request)).toBe(page.edges.length)
    return page.edges.map(({ row }) => row)
  }

  const articles = { types: ['ARTICLE'] } as const

  test.each<readonly [string, Partial<SearchRequest>, readonly string[]]>([
    ['kenya', {}, ['Kenya', 'undated']],
    ['Lowtown', {}, ['Lowtown', 'opening']],
    ['LEE', { types: ['PERSON'] }, ['Ann Lee']],
    ['ann', { types: ['PERSON', 'COUNTRY'] }, ['Ann Lee']],
    ['zoe', { types: ['PERSON'] }, ['Zoé Moreau']],
    ['HB', { types: ['ORGANIZATION'] }, ['Harbour Board']],
    ['lee', { types: [] }, ['Ann Lee', 'agreement', 'opening', 'visit']],
    ['rice -talks', articles, ['agreement']],
    ['"broke off"', articles, ['breakdown']],
    ['"off broke"', articles, []],
    ['"talks on rice', articles, ['breakdown']],
    ['agree*', articles, ['agreement']],
    ['agree', articles, []],
    ['"we began" -"we ended" caf*', articles, ['opening']],
    ['visit -vis*', articles, []],
    ['tokyo OR rice', articles, []],
    ['headline : rice', articles, []],
    ['NEAR(rice, 5)', articles, []],
    ['50%', articles, ['agreement']],
    ['end_of', articles, ['agreement']],
    ['rice^2', articles, []],
    ["' or '1'='1", articles, []],
    ['rice); drop table article; --', articles, []],
    ['\u0000rice\ud800', articles, ['agreement', 'breakdown', 'opening']],
    ['\u{1F33E} rice', articles, ['agreement', 'breakdown', 'opening']],
  ])('%j %j finds %j', async (query, more, expected) => {
    const names = (await hitsOf(query, more)).map(nameOf)
    expect(names.toSorted()).toEqual(expected.toSorted())
  })

  test('puts who is called just that before those who are called more, and these before texts', async () => {
    const hits = await hitsOf('rice')
    expect(hits.slice(0, 2).map(({ node }) => node.typename)).toEqual(['Topic', 'Negotiation'])
    const scores = hits.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((one, other) => other - one))
    expect(scores[0]).toBe(1)
  })

  test('shows where it stands, accents or not', async () => {
    const [hit] = await hitsOf('cafe "ann lee"', articles)
    expect(hit?.highlights).toEqual([
      {
        text: '"We began well at the café," said Ann Lee.',
        ranges: [
          { start: 22, end: 26 },
          { start: 34, end: 41 },
        ],
      },
      ...['Ann Lee speaks for the United States and Bo Tan for Japan.'].map((text) => ({
        text,
        ranges: [{ start: 0, end: 7 }],
      })),
      { text: 'Bo Tan met Ann Lee in Lowtown on rice.', ranges: [{ start: 11, end: 18 }] },
    ])
    const [person] = await hitsOf('mor*', { types: ['PERSON'] })
    expect(person?.highlights).toEqual([{ text: 'Zoé Moreau', ranges: [{ start: 4, end: 10 }] }])
  })

  test.each([
    ['', 'INVALID_ARGUMENT', /no word to find/],
    ['  % * "" - ', 'INVALID_ARGUMENT', /no word to find/],
    ['-rice -"flat glass"', 'INVALID_ARGUMENT', /only says what is not wanted/],
    ['x'.repeat(501), 'LIMIT_EXCEEDED', /501 characters/],
  ] as const)('%j is %s', async (query, code, message) => {
    const found = graph.store.search({ ...ALL, query })
    await expect(found).rejects.toMatchObject({ code, message: expect.stringMatching(message) })
    await expect(graph.store.searchCount({ ...ALL, query })).rejects.toMatchObject({ code })
  })

  test('any text is an answer or a plain error', async () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 10 }),
      fc.constantFrom(
        '"',
        '*',
        '-',
        '(',
        ')',
        ':',
        '^',
        'AND',
        'NOT',
        'NEAR',
        'rice',
        "'",
        '{',
        '+',
      ),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 12 }), async (words) => {
        for (const query of [words.join(' '), words.join('')]) {
          const found = await graph.store
            .search({ ...ALL, query, first: 2 })
            .catch((error: unknown) => error)
          if (!(found instanceof Error)) continue
          expect(found).toMatchObject({ name: 'WiregraphError', code: 'INVALID_ARGUMENT' })
        }
      }),
      { numRuns: 300 },
    )
  })

  test('as many words as fit are an answer', async () => {
    expect(await hitsOf('q '.repeat(250))).toEqual([])
    expect(await hitsOf(`rice ${'-x '.repeat(160)}`, articles)).toHaveLength(3)
  })

  test('pages of any size, forward and backward, are the same list', async () => {
    const { store, writer } = await open()
    await writer.apply(generateArticles(30))
    const query = 'trade'
    const whole = (await store.search({ ...ALL, query })).edges
    expect(whole).toHaveLength(30)
    const all = (await store.search({ ...ALL, query: 'a*' })).edges
    for (const [search, list] of [
      [query, whole],
      ['a*', all],
    ] as const) {
      const forward: unknown[] = []
      for (let after: string | null = null, more = true; more; ) {
        const page = await store.search({ ...ALL, query: search, first: 7, after })
        forward.push(...page.edges)
        after = page.edges.at(-1)?.cursor ?? null
        more = page.hasNextPage
      }
      expect(forward).toEqual(list)
      const backward: unknown[] = []
      for (let before: string | null = null, more = true; more; ) {
        const page = await store.search({ ...ALL, query: search, first: null, last: 4, before })
        backward.unshift(...page.edges)
        before = page.edges[0]?.cursor ?? null
        more = page.hasPreviousPage
      }
      expect(backward).toEqual(list)
    }
    const after = whole[0]?.cursor ?? ''
    const refused = { code: 'INVALID_CURSOR' }
    await expect(store.search({ ...ALL, query: 'rice', after })).rejects.toMatchObject(refused)
    const narrowed = store.search({ ...ALL, query, types: ['ARTICLE'], after })
    await expect(narrowed).rejects.toMatchObject(refused)
    await store.close()
  })
})

describe('a search', () => {
  test.each([
    ['flat glass', '"flat" AND "glass"'],
    ['"flat glass" auto* -steel', '("flat glass" AND "auto"*) NOT ("steel")'],
    ['U.S.-Japan', '"u s japan"'],
    ['"auto par"*', '"auto par"*'],
    ['-"a b" c -d', '("c") NOT ("a b" OR "d")'],
    ['OR AND NOT', '"or" AND "and" AND "not"'],
    ['Café "unclosed phrase', '"cafe" AND "unclosed phrase"'],
  ])('%s is %s to the engine', (query, expected) => {
    expect(toMatch(parseSearch(query))).toBe(expected)
  })
})
