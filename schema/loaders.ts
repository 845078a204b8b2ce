import DataLoader from 'dataloader'
import { WiregraphError } from '../src/model/errors.ts'
import type {
  ArticleRow,
  ConnectionName,
  EntityRow,
  GraphStore,
  ListName,
  NodeRow,
  Page,
  PageRequest,
  RowByConnection,
  RowByList,
} from '../src/store/graph-store.ts'
import type { GraphContext } from './context.ts'

type Loader<Key, Value> = DataLoader<Key, Value>

/**
 * Turns the questions of single fields into questions of the store: all that are asked at once
 * with the same arguments become one. Lives as long as one operation (or one event of a
 * subscription, or one mutation), so that an answer is never older than its question.
 */
export class Loaders {
  readonly #store: GraphStore
  readonly #loaders = new Map<string, Loader<never, unknown>>()

  constructor(store: GraphStore) {
    this.#store = store
  }

  node(id: string): Promise<NodeRow | undefined> {
    return this.#loader('node', (ids: readonly string[]) => this.#store.nodes(ids)).load(id)
  }

  row(rows: 'article' | 'entity', key: number): Promise<ArticleRow | EntityRow> {
    return this.#loader<number, ArticleRow | EntityRow>(`row ${rows}`, async (keys) =>
      (await this.#store.rows(rows, keys)).map((row) => row ?? goneMeanwhile()),
    ).load(key)
  }

  list<L extends ListName>(list: L, parent: number): Promise<readonly RowByList[L][]> {
    return this.#loader(`list ${list}`, (parents: readonly number[]) =>
      this.#store.lists(list, parents),
    ).load(parent)
  }

  page<C extends ConnectionName>(
    connection: C,
    parent: number,
    request: PageRequest,
  ): Promise<Page<RowByConnection[C]>> {
    return this.#loader(
      `page ${connection} ${JSON.stringify(request)}`,
      (parents: readonly number[]) => this.#pages(connection, parents, request),
    ).load(parent)
  }

  /** A cursor belongs to the list of one parent, which is answered though it is none of the others'. */
  async #pages<C extends ConnectionName>(
    connection: C,
    parents: readonly number[],
    request: PageRequest,
  ): Promise<readonly (Page<RowByConnection[C]> | Error)[]> {
    try {
      return await this.#store.pages(connection, parents, request)
    } catch (error) {
      if (parents.length < 2 || !isForeignCursor(error)) throw error
    }
    const answers: (Page<RowByConnection[C]> | Error)[] = []
    for (const parent of parents)
      answers.push(...(await this.#pageOrError(connection, parent, request)))
    return answers
  }

  async #pageOrError<C extends ConnectionName>(
    connection: C,
    parent: number,
    request: PageRequest,
  ): Promise<readonly (Page<RowByConnection[C]> | Error)[]> {
    try {
      return await this.#store.pages(connection, [parent], request)
    } catch (error) {
      if (isForeignCursor(error)) return [error]
      throw error
    }
  }

  count(connection: ConnectionName, parent: number, request: PageRequest): Promise<number> {
    return this.#loader(
      `count ${connection} ${JSON.stringify(request.filter)}`,
      (parents: readonly number[]) => this.#store.counts(connection, parents, request.filter),
    ).load(parent)
  }

  articleByExternalId(externalId: string): Promise<ArticleRow | undefined> {
    return this.#loader('article by externalId', (externalIds: readonly string[]) =>
      this.#store.articlesByExternalId(externalIds),
    ).load(externalId)
  }

  entityByName(type: EntityTypeName, name: string): Promise<EntityRow | undefined> {
    return this.#loader(`entity by name ${type}`, (names: readonly string[]) =>
      this.#store.entitiesByName(type, names),
    ).load(name)
  }

  countryByCode(code: string): Promise<EntityRow | undefined> {
    return this.#loader('country by code', (codes: readonly string[]) =>
      this.#store.countriesByCode(codes),
    ).load(code)
  }

  #loader<Key, Value>(
    question: string,
    ask: (keys: readonly Key[]) => Promise<readonly (Value | Error)[]>,
  ): Loader<Key, Value> {
    const known = this.#loaders.get(question) as Loader<Key, Value> | undefined
    if (known !== undefined) return known
    const loader: Loader<Key, Value> = new DataLoader<Key, Value>((keys) => ask(keys))
    this.#loaders.set(question, loader as unknown as Loader<never, unknown>)
    return loader
  }
}

function isForeignCursor(error: unknown): error is WiregraphError {
  return error instanceof WiregraphError && error.code === 'INVALID_CURSOR'
}

type EntityTypeName = Parameters<GraphStore['entitiesByName']>[0]

/** A row that another request took out of the graph between two questions of this one. */
function goneMeanwhile(): WiregraphError {
  return new WiregraphError(
    'NOT_FOUND',
    'What this refers to was taken out of the graph while the query ran; send the query again.',
  )
}

const loadersByContext = new WeakMap<GraphContext, Loaders>()

/** The loaders of the operation that the context belongs to. */
export function loadersOf(context: GraphContext): Loaders {
  let loaders = loadersByContext.get(context)
  if (loaders === undefined) {
    loaders = new Loaders(context.store)
    loadersByContext.set(context, loaders)
  }
  return loaders
}

/** Has the graph asked anew from here on: after a change, and for each event of a subscription. */
export function forgetLoaded(context: GraphContext): void {
  loadersByContext.delete(context)
}
