import type { RelatedRow } from '../../src/store/graph-store.ts'
import { builder } from '../builder.ts'
import { CURSOR, connectionOver, edgeRef } from '../connection.ts'
import { edgeColumn } from '../stored.ts'
import { Entity } from './entity.ts'
import { Evidence } from './evidence.ts'

export const RelationKind = builder.enumType('RelationKind', {
  description: 'How two entities hang together; read in either direction.',
  values: {
    SAME_SENTENCE: { description: 'One sentence names both; no more is known.' },
    MET_WITH: { description: 'Two people took part in one meeting.' },
    NEGOTIATES_WITH: { description: 'Both sit at the table of one negotiation.' },
    NEGOTIATES: { description: 'A person negotiates in the negotiation.' },
    PARTY_TO: { description: 'A country or organization is a party to the negotiation.' },
    REPRESENTS: { description: 'A person speaks for the country.' },
    ROLE_AT: { description: 'A person holds an office or post at the organization or country.' },
    LOCATED_IN: { description: 'A place lies in the country, or a body has its seat there.' },
    ABOUT: { description: 'A negotiation is about the topic.' },
  } as const,
})

const RelatedEntityEdge = edgeRef<RelatedRow>('RelatedEntity')
RelatedEntityEdge.implement({
  description: 'Another entity that this one stands together with: how, how often and where.',
  fields: (t) => ({
    node: t.field({
      type: Entity,
      description: 'The other entity.',
      ...edgeColumn('entity'),
    }),
    cursor: t.string(CURSOR),
    relations: t.field({
      type: [RelationKind],
      description: 'Every way in which the two hang together; at least one.',
      ...edgeColumn('relations'),
    }),
    articleCount: t.int({
      description: 'How many articles say so.',
      ...edgeColumn('articleCount'),
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'Passages that say so, the clearest of the newest articles; at least one.',
      ...edgeColumn('evidence'),
    }),
  }),
})

export const RelatedEntityConnection = connectionOver('RelatedEntity', RelatedEntityEdge)
