import { setImmediate } from 'node:timers/promises'
import { WiregraphError } from '../model/errors.ts'
import type { GraphStore } from '../store/graph-store.ts'

/** How long one turn of questions may keep other requests waiting. */
const TURN_MILLISECONDS = 20

/** The store as one request sees it. */
export interface FairStore {
  readonly store: GraphStore
  /** From now on the request has so long to ask its questions. */
  startClock(milliseconds: number): void
}

/**
 * A store in this process answers at once, so that a large operation would never let others run:
 * here each question may first step aside for them. No question is asked any more once `signal`
 * aborts or the time is over.
 */
export function createFairStore(store: GraphStore, signal: AbortSignal): FairStore {
  let limit = Number.POSITIVE_INFINITY
  let started = 0
  let turn = performance.now()

  async function wait(): Promise<void> {
    const now = performance.now()
    if (now - turn > TURN_MILLISECONDS) {
      await setImmediate()
      turn = performance.now()
    }
    signal.throwIfAborted()
    if (performance.now() - started > limit) {
      throw new WiregraphError(
        'LIMIT_EXCEEDED',
        `The answer takes longer than ${limit / 1000} seconds; ask for smaller pages.`,
      )
    }
  }

  const fair: GraphStore = {
    nodes: (ids) => wait().then(() => store.nodes(ids)),
    rows: (kind, keys) => wait().then(() => store.rows(kind, keys)),
    lists: (list, parents) => wait().then(() => store.lists(list, parents)),
    pages: (connection, parents, request) =>
      wait().then(() => store.pages(connection, parents, request)),
    counts: (connection, parents, filter) =>
      wait().then(() => store.counts(connection, parents, filter)),
    articlesByExternalId: (ids) => wait().then(() => store.articlesByExternalId(ids)),
    entitiesByName: (type, names) => wait().then(() => store.entitiesByName(type, names)),
    countriesByCode: (codes) => wait().then(() => store.countriesByCode(codes)),
    search: (request) => wait().then(() => store.search(request)),
    searchCount: (request) => wait().then(() => store.searchCount(request)),
    path: (fromId, toId, maxSteps) => wait().then(() => store.path(fromId, toId, maxSteps)),
    statistics: () => wait().then(() => store.statistics()),
    close: () => store.close(),
  }
  return {
    store: fair,
    startClock(milliseconds) {
      limit = milliseconds
      started = performance.now()
    },
  }
}
