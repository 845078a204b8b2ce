import type { GraphStore } from '../../src/store/graph-store.ts'
import type { GraphWriter } from '../../src/store/graph-writer.ts'
import { createSqliteWriter } from '../../src/store/sqlite/create-sqlite-writer.ts'
import { openSqliteDatabase } from '../../src/store/sqlite/open-sqlite-database.ts'
import { createSqliteStore } from '../../src/store/sqlite/read/create-sqlite-store.ts'

/** An empty graph of one kind of store. */
export interface OpenedGraph {
  readonly store: GraphStore
  readonly writer: GraphWriter
}

/** Every kind of store there is: all tests of questions run on each. */
export const STORES: readonly { readonly name: string; open(): Promise<OpenedGraph> }[] = [
  {
    name: 'SQLite',
    open: async () => {
      const database = openSqliteDatabase(':memory:')
      return { store: createSqliteStore(database), writer: createSqliteWriter(database) }
    },
  },
]
