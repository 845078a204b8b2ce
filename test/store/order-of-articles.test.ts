import { describe, expect, test } from 'vitest'
import {
  type ConnectionName,
  type GraphStore,
  type ListName,
  ROOT,
} from '../../src/store/graph-store.ts'
import { CONNECTIONS, FIRST_PAGE, PARENTS } from './connections.ts'
import { generateArticles } from './generated-articles.ts'
import { STORES } from './stores.ts'

/** Every list of the rows that a connection of the whole graph gives. */
const LISTS: Readonly<Partial<Record<ConnectionName, readonly ListName[]>>> = {
  'Query.people': ['Person.roles', 'Person.represents'],
  'Query.negotiations': [
    'Negotiation.parties',
    'Negotiation.topics',
    'Negotiation.history',
    'Negotiation.evidence',
  ],
  'Query.meetings': ['Meeting.parties', 'Meeting.evidence'],
  'Query.quotes': ['Quote.evidence'],
  'Query.tradeFigures': ['TradeFigure.countries', 'TradeFigure.evidence'],
}

describe('the order in which articles come', () => {
  test.each(STORES)('changes no answer of $name', async ({ open }) => {
    const articles = generateArticles(15)
    const answers = await Promise.all(
      [articles, articles.toReversed()].map(async (changes) => {
        const { store, writer } = await open()
        for (const change of changes) await writer.apply([change])
        const answer: unknown[] = [await askBesideConnections(store)]
        for (const [connection, ...orders] of CONNECTIONS) {
          const root = PARENTS[connection.split('.')[0] ?? '']
          const [page] = root === undefined ? [] : await store.pages(root, [ROOT], FIRST_PAGE)
          const parents = page?.edges.map(({ row }) => (row as { key: number }).key) ?? [ROOT]
          for (const orderBy of orders.length > 0 ? orders : [null]) {
            answer.push(await store.pages(connection, parents, { ...FIRST_PAGE, orderBy }))
          }
        }
        await store.close()
        return JSON.stringify(answer, withoutKeys)
      }),
    )
    expect(answers[0]).toBe(answers[1])
  })
})

/** Lists, searches, names and paths, as far as the generated articles have them. */
async function askBesideConnections(store: GraphStore): Promise<readonly unknown[]> {
  const answer: unknown[] = []
  for (const [root, lists] of Object.entries(LISTS)) {
    const [page] = await store.pages(root as ConnectionName, [ROOT], FIRST_PAGE)
    const parents = page?.edges.map(({ row }) => (row as { key: number }).key) ?? []
    for (const list of lists) {
      const found = await store.lists(list, parents)
      expect([list, found.some((rows) => rows.length > 0)]).toEqual([list, true])
      answer.push(found)
    }
  }
  for (const query of ['talks', 'ann', '"flat glass"', 'j* -rice']) {
    answer.push(await store.search({ ...FIRST_PAGE, query, types: null }))
  }
  const people = await store.entitiesByName('PERSON', ['Adler', 'Brandt', 'Doi', 'Ito'])
  answer.push(people)
  for (const from of people) {
    for (const to of people) answer.push(await store.path(from?.id ?? '', to?.id ?? '', 4))
  }
  return answer
}

/** Keys are a database's own; all else has to be the same. */
function withoutKeys(name: string, value: unknown): unknown {
  return /^key$|Key$/.test(name) ? undefined : value
}
