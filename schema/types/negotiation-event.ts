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
        'The CAMEO event code (Schrodt 2012) that event data sets give such a report: 030 express intent to cooperate, 036 express intent to meet or negotiate, 046 engage in negotiation, 057 sign formal agreement, 120 reject, 125 reject proposal to meet or negotiate, 127 reject agreement to settle dispute, 164 halt negotiations; null where none fits.',
      ...column('cameo'),
    }),
    plover: t.string({
      nullable: true,
      description:
        'The event class in PLOVER, which succeeds CAMEO, as the crosswalk of the Open Event Data Alliance (CAMEO2PLOVER-2021) gives it for `cameo`: AGREE, CONSULT, SUPPORT, REJECT, SANCTION; null where `cameo` is.',
      ...column('plover'),
    }),
    ploverMode: t.string({
      nullable: true,
      description:
        'The mode within the PLOVER class, such as `withdraw` for talks that are halted; null where the crosswalk gives the class alone.',
      ...column('ploverMode'),
    }),
    evidence: t.field({
      type: [Evidence],
      description: EVIDENCE_DESCRIPTION,
      ...list('NegotiationEvent.evidence'),
    }),
  }),
})
