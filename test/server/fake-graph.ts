import type { Desk } from '../../schema/context.ts'
import type { ArticleRow, EntityRow, GraphStore, PersonRow } from '../../src/store/graph-store.ts'

/** A person of a graph in which every list is as long as was asked. */
export const person = (key: number): PersonRow => ({
  typename: 'Person',
  key,
  id: Buffer.from(`Person:${key}`).toString('base64url'),
  name: `Person ${key}`,
  aliases: [],
  givenName: null,
  familyName: null,
})

/**
 * A store that holds nobody in particular: every page is full of people. Enough for tests of the
 * server, which does not look at what it serves. What a test needs otherwise it gives.
 */
export function fakeStore(replaced: Partial<GraphStore> = {}): GraphStore {
  const people = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ row: person(at + 1), cursor: `c${at}` }))
  const page = (first: number | null) => ({
    edges: people(first ?? 20) as never[],
    hasNextPage: false,
    hasPreviousPage: false,
  })
  return {
    nodes: async (ids) => ids.map((id) => (id === ARTICLE.id ? ARTICLE : undefined)),
    rows: async (_kind, keys) => keys.map((key) => person(key) as never),
    lists: async (_list, parents) => parents.map(() => []),
    pages: async (_connection, parents, { first }) => parents.map(() => page(first)),
    counts: async (_connection, parents) => parents.map(() => 0),
    articlesByExternalId: async (ids) => ids.map(() => undefined),
    entitiesByName: async (_type, names) => names.map(() => person(1) as EntityRow),
    countriesByCode: async (codes) => codes.map(() => undefined),
    search: async ({ first }) => page(first),
    searchCount: async () => 0,
    path: async () => undefined,
    statistics: async () => STATISTICS,
    close: async () => undefined,
    ...replaced,
  }
}

const STATISTICS = {
  Article: 6,
  Person: 3,
  Organization: 1,
  Country: 3,
  Place: 5,
  Topic: 4,
  Negotiation: 2,
  Role: 4,
  NegotiationEvent: 6,
  Meeting: 1,
  Quote: 5,
  TradeFigure: 4,
  Mention: 90,
}

export const ARTICLE: ArticleRow = {
  typename: 'Article',
  key: 1,
  id: Buffer.from('Article:1').toString('base64url'),
  externalId: 'one',
  headline: 'Two ministers met',
  datelineText: null,
  datelinePlaceKey: null,
  datelineCountryKey: null,
  datelineDate: null,
  publishedOn: null,
  agencyKey: null,
  byline: [],
  text: 'Two ministers met',
  paragraphs: [],
  format: 'text',
  path: null,
  url: null,
  sha256: '',
  ingestedAt: '2000-01-01T00:00:00Z',
  duplicateOfKey: null,
}

/** A desk that takes everything and tells of what it is told to. */
export interface FakeDesk extends Desk {
  /** Tells every subscription of an article. */
  announce(id: string): void
  readonly listening: number
  readonly taken: string[]
}

export function fakeDesk(replaced: Partial<Desk> = {}): FakeDesk {
  const listeners = new Set<(id: string | undefined) => void>()
  const taken: string[] = []

  async function* listen(signal: AbortSignal): AsyncGenerator<string> {
    const waiting: (string | undefined)[] = []
    let wake = () => {}
    const hear = (id: string | undefined) => {
      waiting.push(id)
      wake()
    }
    listeners.add(hear)
    signal.addEventListener('abort', () => hear(undefined))
    try {
      while (!signal.aborted) {
        while (waiting.length > 0) {
          const id = waiting.shift()
          if (id === undefined) return
          yield id
        }
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    } finally {
      listeners.delete(hear)
    }
  }

  return {
    ingestArticle: async (input) => {
      taken.push(input.text)
      return { id: ARTICLE.id, created: true }
    },
    deleteArticle: async () => true,
    mergeEntities: async (keepId) => keepId,
    articlesIngested: listen,
    negotiationsChanged: listen,
    announce(id) {
      for (const hear of listeners) hear(id)
    },
    get listening() {
      return listeners.size
    },
    taken,
    ...replaced,
  }
}
