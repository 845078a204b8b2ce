import { DEFAULT_PAGE_SIZE, MAXIMUM_PAGE_SIZE, type Page } from '../src/store/graph-store.ts'
import { builder } from './builder.ts'
import type { Connection } from './stored.ts'
import { described } from './stored-field.ts'

const PAGE_SIZE = `0 to ${MAXIMUM_PAGE_SIZE}, else INVALID_ARGUMENT or LIMIT_EXCEEDED`

/** The arguments that every connection takes (Relay's cursor connections). */
export const pageArguments = builder.args((t) => ({
  first: t.int({
    description: `How many to give from the start (or after \`after\`): ${PAGE_SIZE}. ${DEFAULT_PAGE_SIZE} where neither \`first\` nor \`last\` is given; both together are an error.`,
  }),
  after: t.string({
    description:
      'A cursor of this list with the same filter and order: the page begins behind it. A cursor of another list is INVALID_CURSOR; null begins at the start.',
  }),
  last: t.int({
    description: `How many to give from the end (or before \`before\`), in the list's order: ${PAGE_SIZE}. Not together with \`first\`.`,
  }),
  before: t.string({
    description:
      'A cursor of this list with the same filter and order: the page ends before it. A cursor of another list is INVALID_CURSOR; null ends at the end.',
  }),
}))

const PageInfo = builder
  .objectRef<Pick<Page<unknown>, 'edges' | 'hasNextPage' | 'hasPreviousPage'>>('PageInfo')
  .implement({
    description: 'Where a page stands in its list (Relay cursor connections).',
    fields: (t) => ({
      hasNextPage: t.boolean({
        description: 'Whether the list goes on behind this page.',
        resolve: (page) => page.hasNextPage,
      }),
      hasPreviousPage: t.boolean({
        description: 'Whether the list has something before this page.',
        resolve: (page) => page.hasPreviousPage,
      }),
      startCursor: t.string({
        nullable: true,
        description: 'The cursor of the first edge, for `before`; null where the page is empty.',
        resolve: (page) => page.edges[0]?.cursor ?? null,
      }),
      endCursor: t.string({
        nullable: true,
        description: 'The cursor of the last edge, for `after`; null where the page is empty.',
        resolve: (page) => page.edges.at(-1)?.cursor ?? null,
      }),
    }),
  })

/** An edge as the store gives it. */
export interface Edge<Row> {
  readonly row: Row
  readonly cursor: string
}

/** The connection type over an edge type. */
export function connectionOver<Row>(name: string, edge: ReturnType<typeof edgeRef<Row>>) {
  return builder.objectRef<Connection<Row>>(`${name}Connection`).implement({
    description: `A page of a list; see ${name}Edge.`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'What is on this page, in the order of the list.',
        ...described({ kind: 'edges' }),
        resolve: async (connection) => (await connection.page()).edges,
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Where this page stands in the list, and the cursors to go on with.',
        ...described({ kind: 'pageInfo' }),
        resolve: (connection) => connection.page(),
      }),
      totalCount: t.int({
        description: 'How many the whole list holds, on all pages together; counted only if asked.',
        ...described({ kind: 'totalCount' }),
        resolve: (connection) => connection.count(),
      }),
    }),
  })
}

/** The reference of an edge type, to be implemented by who knows its fields. */
export function edgeRef<Row>(name: string) {
  return builder.objectRef<Edge<Row>>(`${name}Edge`)
}

/** The cursor field, the same on every edge. */
export const CURSOR = {
  description: 'The place of this edge in its list, opaque: give it back as `after` or `before`.',
  ...described({ kind: 'cursor' }),
  resolve: (edge: { readonly cursor: string }) => edge.cursor,
}

/** The connection and edge types `<name>Connection` and `<name>Edge` of a list whose rows are the nodes. */
export function connectionOf<Row>(name: string, node: NodeRef<Row>, what: string) {
  const edge = edgeRef<Row>(name)
  edge.implement({
    description: `${what} on a page, and its place in the list.`,
    fields: (t) => ({
      node: t.field({
        type: node,
        description: `${what}.`,
        ...described({ kind: 'edgeColumn', column: null }),
        // Pothos cannot see that the row of a generic reference is what it refers to.
        resolve: (edge: Edge<Row>) => edge.row as never,
      }),
      cursor: t.string(CURSOR),
    }),
  })
  return connectionOver(name, edge)
}

type NodeRef<Row> = ReturnType<typeof builder.objectRef<Row>>
