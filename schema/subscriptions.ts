import { WiregraphError } from '../src/model/errors.ts'
import { parseGlobalId } from '../src/model/global-id.ts'
import {
  type ArticleRow,
  type Filter,
  type GraphStore,
  type NegotiationRow,
  ROOT,
} from '../src/store/graph-store.ts'
import { builder } from './builder.ts'
import type { GraphContext } from './context.ts'
import { forgetLoaded } from './loaders.ts'
import { checkFilter } from './page-arguments.ts'
import { quoted } from './quoted.ts'
import { asked } from './stored.ts'
import { Article } from './types/article.ts'
import { ArticleFilter } from './types/article-filter.ts'
import { Negotiation } from './types/negotiation.ts'

builder.subscriptionType({
  description: 'What happens to the graph from now on; ends when the client leaves.',
})

builder.subscriptionFields((t) => ({
  articleIngested: t.field({
    type: Article,
    description: 'Each article that comes in or changes, once it is linked into the graph.',
    args: {
      filter: t.arg({ type: ArticleFilter, description: 'Which articles; null for all.' }),
    },
    ...asked(0),
    subscribe: async (_root, args, context) => {
      const filter = (args.filter ?? null) as Filter | null
      if (filter !== null) {
        checkFilter(filter)
        // What the store refuses it refuses now, not at the first event.
        await articlesBy(context.store, filter, 0)
      }
      return eachRow(
        (signal) => context.desk.articlesIngested(signal),
        (id) => matchingArticle(context.store, id, filter),
      )
    },
    resolve: (article: ArticleRow, _args, context) => startEvent(context, article),
  }),
  negotiationChanged: t.field({
    type: Negotiation,
    description: 'Each negotiation whose status or history changes.',
    args: {
      id: t.arg.id({
        description:
          'Only this negotiation; null for all. An id that cannot be that of a negotiation is INVALID_ARGUMENT.',
      }),
    },
    ...asked(0),
    subscribe: (_root, { id }, context) => {
      if (id != null) checkNegotiationId(id)
      return eachRow(
        (signal) => context.desk.negotiationsChanged(signal),
        (changed) => matchingNegotiation(context.store, changed, id ?? null),
      )
    },
    resolve: (negotiation: NegotiationRow, _args, context) => startEvent(context, negotiation),
  }),
}))

/** Each event of a subscription has the graph asked anew. */
function startEvent<Row>(context: GraphContext, row: Row): Row {
  forgetLoaded(context)
  return row
}

async function matchingArticle(
  store: GraphStore,
  id: string,
  filter: Filter | null,
): Promise<ArticleRow | undefined> {
  const [node] = await store.nodes([id])
  if (node?.typename !== 'Article') return undefined
  if (filter === null) return node
  const { externalId } = filter
  if (externalId != null && externalId !== node.externalId) return undefined
  const [row] = await articlesBy(store, { ...filter, externalId: node.externalId }, 1)
  return row
}

async function articlesBy(
  store: GraphStore,
  filter: Filter,
  first: number,
): Promise<readonly ArticleRow[]> {
  const request = { first, last: null, after: null, before: null, filter, orderBy: null }
  const [page] = await store.pages('Query.articles', [ROOT], request)
  return page?.edges.map(({ row }) => row) ?? []
}

/** Also finds the negotiation by an id that it had before a merge. */
async function matchingNegotiation(
  store: GraphStore,
  changed: string,
  wanted: string | null,
): Promise<NegotiationRow | undefined> {
  const [node, wantedNode] = await store.nodes([changed, wanted ?? changed])
  return node?.typename === 'Negotiation' && node.key === wantedNode?.key ? node : undefined
}

function checkNegotiationId(id: string): void {
  if (parseGlobalId(id)?.typename !== 'Negotiation') {
    throw new WiregraphError(
      'INVALID_ARGUMENT',
      `Argument "id" is ${quoted(id)}; the id of a negotiation is expected.`,
    )
  }
}

/**
 * The rows of the events that match. Leaving it aborts the source at once, also while it waits
 * for the next event, which a generator would not.
 */
function eachRow<Row>(
  open: (signal: AbortSignal) => AsyncIterable<string>,
  toRow: (id: string) => Promise<Row | undefined>,
): AsyncIterableIterator<Row> {
  const controller = new AbortController()
  const ids = open(controller.signal)[Symbol.asyncIterator]()
  const done = { done: true, value: undefined } as const
  return {
    async next() {
      while (!controller.signal.aborted) {
        const event = await ids.next()
        if (event.done === true) return done
        const row = await toRow(event.value)
        if (row !== undefined) return { done: false, value: row }
      }
      return done
    },
    async return() {
      controller.abort()
      // A source that waits for nobody's question does not see the signal.
      await ids.return?.()
      return done
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
