import type { NegotiationEventRow } from '../../src/store/graph-store.ts'
import { builder } from '../builder.ts'
import { column, list } from '../stored.ts'
import { Evidence } from './evidence.ts'
import { EVIDENCE_DESCRIPTION, Fact } from './fact.ts'
import { NegotiationStatus } from './negotiation-status.ts'
import { Node } from './node.ts'

export const NegotiationEvent = builder.objectRef<NegotiationEventRow>('NegotiationEvent')
NegotiationEvent.implement({
  description: 'A change in the course of talks, as sources report it.',
  interfaces: () => [Node, Fact],
  fields: (t) => ({
    status: t.field({
      type: NegotiationStatus,
      description: 'Where the talks stand from then on.',
      ...column('status'),
    }),
    date: t.field({
      type: 'EDTF',
      nullable: true,
      description: 'When it happened or is to happen; null where the source does not say.',
      ...column('date'),
    }),
    cameo: t.string({
      nullable: true,
      description:
        'The CAMEO event code that event data sets give such a report, such as 036 (express intent to meet or negotiate) or 057 (sign formal agreement); null where none fits.',
      ...column('cameo'),
    }),
    evidence: t.field({
      type: [Evidence],
      description: EVIDENCE_DESCRIPTION,
      ...list('NegotiationEvent.evidence'),
    }),
  }),
})
