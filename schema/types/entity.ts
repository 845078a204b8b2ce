import type { EntityRow } from '../../src/store/graph-store.ts'
import { builder } from '../builder.ts'
import { pageArguments } from '../connection.ts'
import { column, connection } from '../stored.ts'
import { ArticleConnection } from './article.ts'
import { ArticleFilter, ArticleOrder } from './article-filter.ts'
import { MentionConnection } from './mention.ts'
import { Node } from './node.ts'
import { RelatedEntityConnection } from './related-entity.ts'

export const EntityType = builder.enumType('EntityType', {
  description: 'The types of what the graph knows by name.',
  values: {
    PERSON: { description: 'A human being with a name.' },
    ORGANIZATION: { description: 'A company, agency, ministry, party or international body.' },
    COUNTRY: { description: 'A state, present or former, with an ISO 3166 code.' },
    PLACE: { description: 'A town, region or site.' },
    TOPIC: { description: 'What talks and figures are about.' },
    NEGOTIATION: { description: 'Talks between parties on a subject.' },
  } as const,
})

export const Entity = builder.interfaceRef<EntityRow>('Entity')
Entity.implement({
  description: 'Anything the graph knows by name; what articles call alike is one entity.',
  interfaces: [Node],
  resolveType: (row) => row.typename,
  fields: (t) => ({
    name: t.string({
      description: 'The fullest form of the name that articles or lexicon give.',
      ...column('name'),
    }),
    aliases: t.stringList({
      description:
        'Other forms of the name that articles or lexicon give, sorted; empty where there is none.',
      ...column('aliases'),
    }),
    mentions: t.field({
      type: MentionConnection,
      description:
        'Where the sources name it: newest article first, within an article in reading order.',
      args: pageArguments,
      ...connection('Entity.mentions'),
    }),
    articles: t.field({
      type: ArticleConnection,
      description: 'The articles that name it, newest first unless `orderBy` says otherwise.',
      args: {
        ...pageArguments,
        filter: t.arg({ type: ArticleFilter, description: 'Which of them; null for all.' }),
        orderBy: t.arg({ type: ArticleOrder, description: 'The order; null for newest first.' }),
      },
      ...connection('Entity.articles'),
    }),
    related: t.field({
      type: RelatedEntityConnection,
      description:
        'Entities it stands together with, strongest first; each edge says how and where.',
      args: {
        ...pageArguments,
        types: t.arg({
          type: [EntityType],
          description: 'Only entities of these types; null for all. At most 100 values.',
        }),
      },
      ...connection('Entity.related'),
    }),
  }),
})
