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
    MET_WITH: {
      description:
        'Both took part in one meeting: two people, two parties, or a person and the party met.',
    },
    NEGOTIATES_WITH: {
      description:
        'Two people, or two parties, sit at the table of one negotiation and not on one side.',
    },
    NEGOTIATES: { description: 'A person negotiates in the negotiation.' },
    PARTY_TO: { description: 'A country or organization is a party to the negotiation.' },
    REPRESENTS: { description: 'A person speaks for the country.' },
    ROLE_AT: { description: 'A person holds an office or post at the organization.' },
    LOCATED_IN: {
      description: 'A place lies in the country, or talks had a meeting at the place.',
    },
    ABOUT: {
      description:
        'A negotiation is about the topic, or a trade figure on the topic is of the country.',
    },
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
      description: 'How many articles say so; an article and its duplicates count once.',
      ...edgeColumn('articleCount'),
    }),
    evidence: t.field({
      type: [Evidence],
      description:
        'Up to three passages that say so, facts before shared sentences, the newest articles first; at least one.',
      ...edgeColumn('evidence'),
    }),
  }),
})

export const RelatedEntityConnection = connectionOver('RelatedEntity', RelatedEntityEdge)
