import type { EntityRow, GraphStore } from '../src/store/graph-store.ts'
import type { GraphContext } from './context.ts'
import { loadersOf } from './loaders.ts'
import { checkWord } from './page-arguments.ts'

/** The most mentioned entity of a type that goes by a name; null where none does. */
export async function entityByName<Row extends EntityRow>(
  context: GraphContext,
  type: Parameters<GraphStore['entitiesByName']>[0],
  name: string,
): Promise<Row | null> {
  checkWord('name', name)
  const row = await loadersOf(context).entityByName(type, name)
  return (row as Row | undefined) ?? null
}
