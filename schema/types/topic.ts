import type { TopicRow } from '../../src/store/graph-store.ts'
import { builder } from '../builder.ts'
import { connectionOf, pageArguments } from '../connection.ts'
import { entityByName } from '../entity-by-name.ts'
import { asked, connection, rootConnection } from '../stored.ts'
import { Entity } from './entity.ts'
import { EntityOrder } from './entity-order.ts'
import { nameFilterDescription } from './name-filter.ts'
import { NegotiationConnection } from './negotiation.ts'
import { NegotiationFilter } from './negotiation-filter.ts'
import { Node } from './node.ts'
import { TradeFigureConnection } from './trade-figure.ts'
import { TradeFigureFilter } from './trade-figure-filter.ts'

export const Topic = builder.objectRef<TopicRow>('Topic')
Topic.implement({
  description:
    'What talks and figures are about: automobiles, auto parts, flat glass, deregulation.',
  interfaces: () => [Node, Entity],
  fields: (t) => ({
    negotiations: t.field({
      type: NegotiationConnection,
      description: 'The talks about it, latest first.',
      args: {
        ...pageArguments,
        filter: t.arg({ type: NegotiationFilter, description: 'Which of them; null for all.' }),
      },
      ...connection('Topic.negotiations'),
    }),
    tradeFigures: t.field({
      type: TradeFigureConnection,
      description: 'The trade figures about it, newest first.',
      args: {
        ...pageArguments,
        filter: t.arg({ type: TradeFigureFilter, description: 'Which of them; null for all.' }),
      },
      ...connection('Topic.tradeFigures'),
    }),
  }),
})

export const TopicConnection = connectionOf('Topic', Topic, 'A topic')

const TopicFilter = builder.inputType('TopicFilter', {
  description: 'Which topics. What is absent or null does not restrict.',
  fields: (t) => ({
    name: t.string({
      description: nameFilterDescription("'gla fl' finds flat glass"),
    }),
  }),
})

builder.queryFields((t) => ({
  topic: t.field({
    type: Topic,
    nullable: true,
    description:
      'Finds by name or alias; the most mentioned where several match; null where none does.',
    args: {
      name: t.arg.string({
        required: true,
        description:
          "A form of the name, whole: 'flat glass'; case and accents do not count; at most 1000 characters.",
      }),
    },
    ...asked(0),
    resolve: (_root, { name }, context) => entityByName<TopicRow>(context, 'TOPIC', name),
  }),
  topics: t.field({
    type: TopicConnection,
    description:
      'Topics that articles are about, by name from A to Z unless `orderBy` says otherwise.',
    args: {
      ...pageArguments,
      filter: t.arg({ type: TopicFilter, description: 'Which topics; null for all.' }),
      orderBy: t.arg({ type: EntityOrder, description: 'The order; null for NAME_ASC.' }),
    },
    ...rootConnection('Query.topics'),
  }),
}))
