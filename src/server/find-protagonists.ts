import type { EntityType } from '../model/entity.ts'
import type { EntityRow, GraphStore, PageRequest } from '../store/graph-store.ts'
import { ROOT } from '../store/graph-store.ts'

/** A thing of the graph that examples speak of; without an id where the graph does not know it. */
export interface Protagonist {
  readonly name: string
  readonly id: string | null
}

/** Whom the examples are about. */
export interface Protagonists {
  readonly person: Protagonist
  readonly topic: Protagonist
}

const PERSON = 'Kantor'
const TOPIC = 'flat glass'

/** Those of the story that comes with Wiregraph; in a graph without them, those it knows best. */
export async function findProtagonists(store: GraphStore): Promise<Protagonists> {
  const [person, topic] = await Promise.all([
    named(store, 'PERSON', PERSON, 'Query.people', 'MENTIONS_DESC'),
    named(store, 'TOPIC', TOPIC, 'Query.topics', null),
  ])
  return { person, topic }
}

async function named(
  store: GraphStore,
  type: EntityType,
  name: string,
  connection: 'Query.people' | 'Query.topics',
  orderBy: PageRequest['orderBy'],
): Promise<Protagonist> {
  const [known] = await store.entitiesByName(type, [name])
  if (known !== undefined) return { name, id: known.id }
  const request = { first: 1, last: null, after: null, before: null, filter: null, orderBy }
  const [page] = await store.pages(connection, [ROOT], request)
  const best: EntityRow | undefined = page?.edges[0]?.row
  return best === undefined ? { name, id: null } : { name: best.name, id: best.id }
}
