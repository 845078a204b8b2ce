import { formatGlobalId } from '../../src/model/global-id.ts'
import type {
  ArticleRow,
  EntityRow,
  GraphStore,
  NodeRow,
  PersonRow,
} from '../../src/store/graph-store.ts'

/** Rows by the question that gives them: `'Person.roles 1'`, `'Query.people 0'`. */
export type FakeAnswers = Readonly<Record<string, readonly unknown[]>>

export interface FakeGraphStore extends GraphStore {
  /** Each question as it was asked, with how many parents at once: `'pages Person.quotes ×3'`. */
  readonly questions: readonly string[]
}

/** A store with hand-made rows that writes down what it is asked. */
export function createFakeGraphStore(
  rows: readonly (ArticleRow | EntityRow)[],
  answers: FakeAnswers = {},
): FakeGraphStore {
  const questions: string[] = []
  const asked = (question: string, parents: readonly unknown[]) => {
    questions.push(`${question} ×${parents.length}`)
  }
  const byId = new Map<string, NodeRow>(rows.map((row) => [row.id, row]))
  const answer = (name: string, parent: number) => answers[`${name} ${parent}`] ?? []
  const isArticle = (row: ArticleRow | EntityRow) => row.typename === 'Article'
  const fake = {
    questions,
    async nodes(ids: readonly string[]) {
      asked('nodes', ids)
      return ids.map((id) => byId.get(id))
    },
    async rows(kind: 'article' | 'entity', keys: readonly number[]) {
      asked(`rows ${kind}`, keys)
      return keys.map((key) =>
        rows.find((row) => row.key === key && isArticle(row) === (kind === 'article')),
      )
    },
    async lists(list: string, parents: readonly number[]) {
      asked(`lists ${list}`, parents)
      return parents.map((parent) => answer(list, parent))
    },
    async pages(connection: string, parents: readonly number[], { first }: { first: number }) {
      asked(`pages ${connection}`, parents)
      return parents.map((parent) => {
        const all = answer(connection, parent)
        const edges = all.slice(0, first).map((row, place) => ({ row, cursor: `c${place}` }))
        return { edges, hasNextPage: all.length > first, hasPreviousPage: false }
      })
    },
    async counts(connection: string, parents: readonly number[]) {
      asked(`counts ${connection}`, parents)
      return parents.map((parent) => answer(connection, parent).length)
    },
    async articlesByExternalId(externalIds: readonly string[]) {
      asked('articlesByExternalId', externalIds)
      return externalIds.map((externalId) =>
        rows.find((row) => row.typename === 'Article' && row.externalId === externalId),
      )
    },
    async entitiesByName(_type: string, names: readonly string[]) {
      asked('entitiesByName', names)
      return names.map((name) => rows.find((row) => 'name' in row && row.name === name))
    },
    async countriesByCode(codes: readonly string[]) {
      asked('countriesByCode', codes)
      return codes.map((code) =>
        rows.find((row) => row.typename === 'Country' && row.code === code),
      )
    },
    async search() {
      asked('search', [0])
      return { edges: [], hasNextPage: false, hasPreviousPage: false }
    },
    async searchCount() {
      asked('searchCount', [0])
      return 0
    },
    async path() {
      asked('path', [0])
      return undefined
    },
    async statistics() {
      throw new Error('not part of the fake')
    },
    async close() {},
  }
  return fake as unknown as FakeGraphStore
}

export function fakePerson(key: number, name: string): PersonRow {
  const id = formatGlobalId('Person', name)
  return { typename: 'Person', key, id, name, aliases: [], givenName: null, familyName: name }
}

export function fakeArticle(key: number, externalId: string): ArticleRow {
  return {
    typename: 'Article',
    key,
    id: formatGlobalId('Article', externalId),
    externalId,
    headline: `Talks number ${key}`,
    datelineText: null,
    datelinePlaceKey: null,
    datelineCountryKey: null,
    datelineDate: null,
    publishedOn: '1994-12-06',
    agencyKey: null,
    byline: [],
    text: `Talks number ${key} went on.`,
    paragraphs: [`Talks number ${key} went on.`],
    format: 'text',
    path: null,
    url: null,
    sha256: '0'.repeat(64),
    ingestedAt: '2026-01-01T00:00:00Z',
    duplicateOfKey: null,
  }
}
