import { setImmediate } from 'node:timers/promises'
import { WiregraphError } from '../model/errors.ts'
import type { GraphStore, PageRequest } from '../store/graph-store.ts'

/** How long one turn of questions may keep other requests waiting. */
const TURN_MILLISECONDS = 20
/** How long a turn is put off for others; clients that only pretend to ask cannot put it off longer. */
const ASIDE_MILLISECONDS = 50
/** Rounds of the event loop in which a request that has just arrived comes to be seen. */
const ASIDE_ROUNDS = 3
/** How many rows one question of a large operation asks for at a time. */
const ROWS_AT_A_TIME = 500
/** What a list without pages is taken to hold. */
const LIST_LENGTH = 10
const PAGE_LENGTH = 20

/** The store as one request sees it. */
export interface FairStore {
  readonly store: GraphStore
  /** From now on the request has so long to ask its questions; a large one steps aside for others. */
  startClock(milliseconds: number, isLarge: boolean): void
}

/**
 * A store in this process answers at once, so that a large operation would never let others run:
 * here its questions are cut into smaller ones, and between them it steps aside while smaller
 * requests are pressing. No question is asked any more once `signal` aborts or the time is over.
 */
export function createFairStore(
  store: GraphStore,
  signal: AbortSignal,
  othersArePressing: () => boolean,
): FairStore {
  let limit = Number.POSITIVE_INFINITY
  let started = 0
  let turn = 0
  let stepsAside = false

  async function wait(): Promise<void> {
    if (stepsAside && performance.now() - turn > TURN_MILLISECONDS) {
      await stepAside(othersArePressing)
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

  /** Asks for many parents, `length` rows each, and puts the answers together again. */
  async function ask<Parent, Answer>(
    parents: readonly Parent[],
    length: number,
    question: (some: readonly Parent[]) => Promise<readonly Answer[]>,
  ): Promise<readonly Answer[]> {
    await wait()
    const size = Math.max(1, Math.floor(ROWS_AT_A_TIME / Math.max(1, length)))
    if (!stepsAside || parents.length <= size) return question(parents)
    const answers: Answer[] = []
    for (let at = 0; at < parents.length; at += size) {
      await wait()
      answers.push(...(await question(parents.slice(at, at + size))))
    }
    return answers
  }

  const fair: GraphStore = {
    nodes: (ids) => ask(ids, 1, (some) => store.nodes(some)),
    rows: (kind, keys) => ask(keys, 1, (some) => store.rows(kind, some)),
    lists: (list, parents) => ask(parents, LIST_LENGTH, (some) => store.lists(list, some)),
    pages: (connection, parents, request) =>
      ask(parents, lengthOf(request), (some) => store.pages(connection, some, request)),
    counts: (connection, parents, filter) =>
      ask(parents, PAGE_LENGTH, (some) => store.counts(connection, some, filter)),
    articlesByExternalId: (ids) => ask(ids, 1, (some) => store.articlesByExternalId(some)),
    entitiesByName: (type, names) => ask(names, 1, (some) => store.entitiesByName(type, some)),
    countriesByCode: (codes) => ask(codes, 1, (some) => store.countriesByCode(some)),
    search: (request) => wait().then(() => store.search(request)),
    searchCount: (request) => wait().then(() => store.searchCount(request)),
    path: (fromId, toId, maxSteps) => wait().then(() => store.path(fromId, toId, maxSteps)),
    statistics: () => wait().then(() => store.statistics()),
    close: () => store.close(),
  }
  return {
    store: fair,
    startClock(milliseconds, isLarge) {
      limit = milliseconds
      started = performance.now()
      stepsAside = isLarge
    },
  }
}

function lengthOf({ first, last }: PageRequest): number {
  return first ?? last ?? PAGE_LENGTH
}

async function stepAside(othersArePressing: () => boolean): Promise<void> {
  const end = performance.now() + ASIDE_MILLISECONDS
  for (let round = 0; round < ASIDE_ROUNDS; round += 1) await setImmediate()
  while (othersArePressing() && performance.now() < end) await setImmediate()
}
