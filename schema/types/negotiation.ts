import type { NegotiationRow } from '../../src/store/graph-store.ts'
import { builder } from '../builder.ts'
import { connectionOf, pageArguments } from '../connection.ts'
import { column, connection, list, rootConnection } from '../stored.ts'
import { Entity } from './entity.ts'
import { Evidence } from './evidence.ts'
import { EVIDENCE_DESCRIPTION, Fact } from './fact.ts'
import { MeetingConnection } from './meeting.ts'
import { NegotiationEvent } from './negotiation-event.ts'
import { NegotiationFilter, NegotiationOrder } from './negotiation-filter.ts'
import { NegotiationStatus } from './negotiation-status.ts'
import { Node } from './node.ts'
import { Party } from './party.ts'
import { PersonConnection } from './person.ts'
import { Topic } from './topic.ts'
import { TradeFigureConnection } from './trade-figure.ts'
import { TradeFigureFilter } from './trade-figure-filter.ts'

export const Negotiation = builder.objectRef<NegotiationRow>('Negotiation')
Negotiation.implement({
  description: 'Talks between parties on a subject, followed across articles.',
  interfaces: () => [Node, Entity, Fact],
  fields: (t) => ({
    parties: t.field({
      type: [Party],
      description:
        'Who talks: countries and organizations, those that most articles say it of first; empty where no source says.',
      ...list('Negotiation.parties'),
    }),
    topics: t.field({
      type: [Topic],
      description:
        'What the talks are about, what most articles say first; empty where no source says.',
      ...list('Negotiation.topics'),
    }),
    status: t.field({
      type: NegotiationStatus,
      description: 'Where the talks stand, as the newest source has it: that of the last event.',
      ...column('status'),
    }),
    history: t.field({
      type: [NegotiationEvent],
      description:
        'Every change the sources report, oldest first. One without a date counts as of the day of its article; of an undated article as the oldest.',
      ...list('Negotiation.history'),
    }),
    scheduledFor: t.field({
      type: 'EDTF',
      nullable: true,
      description: 'When the next round is set, by the newest report that sets one; else null.',
      ...column('scheduledFor'),
    }),
    evidence: t.field({
      type: [Evidence],
      description: EVIDENCE_DESCRIPTION,
      ...list('Negotiation.evidence'),
    }),
    negotiators: t.field({
      type: PersonConnection,
      description: 'The people who negotiate, the most mentioned first.',
      args: pageArguments,
      ...connection('Negotiation.negotiators'),
    }),
    meetings: t.field({
      type: MeetingConnection,
      description: 'The meetings that were part of the talks, latest first.',
      args: pageArguments,
      ...connection('Negotiation.meetings'),
    }),
    tradeFigures: t.field({
      type: TradeFigureConnection,
      description:
        'The trade figures of the articles that report on the talks: those on a topic of theirs, or on none but between their parties; newest first.',
      args: {
        ...pageArguments,
        filter: t.arg({ type: TradeFigureFilter, description: 'Which of them; null for all.' }),
      },
      ...connection('Negotiation.tradeFigures'),
    }),
  }),
})

export const NegotiationConnection = connectionOf('Negotiation', Negotiation, 'A negotiation')

builder.queryFields((t) => ({
  negotiations: t.field({
    type: NegotiationConnection,
    description: 'Negotiations, latest report first unless `orderBy` says otherwise.',
    args: {
      ...pageArguments,
      filter: t.arg({ type: NegotiationFilter, description: 'Which of them; null for all.' }),
      orderBy: t.arg({ type: NegotiationOrder, description: 'The order; null for LATEST_DESC.' }),
    },
    ...rootConnection('Query.negotiations'),
  }),
}))
