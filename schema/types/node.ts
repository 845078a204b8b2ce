import type { NodeRow } from '../../src/store/graph-store.ts'
import { builder } from '../builder.ts'
import { loadersOf } from '../loaders.ts'
import { checkLength } from '../page-arguments.ts'
import { asked, column } from '../stored.ts'

export const Node = builder.interfaceRef<NodeRow>('Node')
Node.implement({
  description: 'Whatever has an id of its own and can be asked for by it with `Query.node`.',
  resolveType: (row) => row.typename,
  fields: (t) => ({
    id: t.id({
      description:
        'Opaque and lasting: the same articles give the same ids on every machine, and an id finds its node as long as any article names it, also after a merge.',
      ...column('id'),
    }),
  }),
})

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    description: 'The node with this id; null where the id is malformed or unknown.',
    args: {
      id: t.arg.id({ required: true, description: 'An id that any node gave as `id`.' }),
    },
    ...asked(0),
    resolve: async (_root, { id }, context) => (await loadersOf(context).node(id)) ?? null,
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description:
      'The nodes with these ids, in the order asked; null in the place of an id that is malformed or unknown.',
    args: {
      ids: t.arg.idList({
        required: true,
        description: 'Ids that nodes gave as `id`; at most 100, else LIMIT_EXCEEDED.',
      }),
    },
    ...asked(0, { each: 'ids' }),
    resolve: async (_root, { ids }, context) => {
      checkLength('ids', ids)
      const nodes = await Promise.all(ids.map((id) => loadersOf(context).node(id)))
      return nodes.map((node) => node ?? null)
    },
  }),
}))
