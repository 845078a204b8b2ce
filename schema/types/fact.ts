import type { FactRow, NegotiationRow } from '../../src/store/graph-store.ts'
import { builder } from '../builder.ts'
import { Evidence } from './evidence.ts'
import { Node } from './node.ts'

/** What every fact says of its evidence. */
export const EVIDENCE_DESCRIPTION =
  'The passages it was read from; at least one. The same fact told by several articles has a passage of each.'

export const Fact = builder.interfaceRef<FactRow | NegotiationRow>('Fact')
Fact.implement({
  description:
    'Something that sources state. Every fact can be followed back to the letters it was read from.',
  interfaces: [Node],
  resolveType: (row) => row.typename,
  fields: (t) => ({
    evidence: t.field({
      type: [Evidence],
      description: EVIDENCE_DESCRIPTION,
      // Each type that is a fact says where its own evidence lies.
      resolve: () => [],
    }),
  }),
})
