import type { ArticleRow } from '../../src/store/graph-store.ts'
import { builder } from '../builder.ts'
import { connectionOf, pageArguments } from '../connection.ts'
import { loadersOf } from '../loaders.ts'
import { checkWord } from '../page-arguments.ts'
import {
  articleReference,
  asked,
  column,
  connection,
  part,
  partUnlessNull,
  reference,
  rootConnection,
} from '../stored.ts'
import { described } from '../stored-field.ts'
import { ArticleFilter, ArticleOrder } from './article-filter.ts'
import { Country } from './country.ts'
import { MeetingConnection } from './meeting.ts'
import { MentionConnection } from './mention.ts'
import {
  ArticleCountryConnection,
  ArticleOrganizationConnection,
  ArticlePersonConnection,
  ArticlePlaceConnection,
} from './named-entity.ts'
import { NegotiationConnection } from './negotiation.ts'
import { Node } from './node.ts'
import { Organization } from './organization.ts'
import { Place } from './place.ts'
import { QuoteConnection } from './quote.ts'
import { TopicConnection } from './topic.ts'
import { TradeFigureConnection } from './trade-figure.ts'

export const Article = builder.objectRef<ArticleRow>('Article')

const Dateline = builder.objectRef<ArticleRow>('Dateline').implement({
  description: "Where and when a story was filed: 'TOKYO, Aug 25'.",
  fields: (t) => ({
    text: t.string({
      description: 'The dateline as printed.',
      ...described({ kind: 'column', column: 'datelineText' }),
      resolve: (row) => row.datelineText ?? '',
    }),
    place: t.field({
      description: 'The place it names; null where none is told or known.',
      ...reference(Place, 'datelinePlaceKey'),
    }),
    country: t.field({
      description: 'The country it names or its place lies in; null where that is not known.',
      ...reference(Country, 'datelineCountryKey'),
    }),
    date: t.field({
      type: 'EDTF',
      nullable: true,
      description:
        'The day it names, with XXXX for a year that is not told: XXXX-08-25; null where it names none.',
      ...column('datelineDate'),
    }),
  }),
})

const ArticleSource = builder.objectRef<ArticleRow>('ArticleSource').implement({
  description: 'Where an article came from.',
  fields: (t) => ({
    format: t.string({
      description: 'The name of the source format it was read as, such as `text`.',
      ...column('format'),
    }),
    path: t.string({
      nullable: true,
      description: 'The path relative to the folder ingested; null where there was no file.',
      ...column('path'),
    }),
    url: t.string({
      nullable: true,
      description: 'The address that the source gives, http(s); null where it gives none.',
      ...column('url'),
    }),
    sha256: t.string({
      description: "SHA-256 (hex) of the article's own content; equal means unchanged.",
      ...column('sha256'),
    }),
    ingestedAt: t.field({
      type: 'DateTime',
      description: 'When this content of the article came into the graph.',
      ...column('ingestedAt'),
    }),
  }),
})

Article.implement({
  description: 'A newswire story: its text, what stands around it, and what was read out of it.',
  interfaces: () => [Node],
  fields: (t) => ({
    externalId: t.string({
      description:
        "The provider's own id (NEWID, guid, doc-id), else the path it was read from, relative to the folder ingested; of a path of more than 512 characters a digest and its end.",
      ...column('externalId'),
    }),
    headline: t.string({
      description: 'The headline; the first words of the text where it has none.',
      ...column('headline'),
    }),
    dateline: t.field({
      type: Dateline,
      nullable: true,
      description: 'Where and when the story was filed; null where the text has no dateline.',
      ...partUnlessNull('datelineText'),
    }),
    publishedOn: t.field({
      type: 'EDTF',
      nullable: true,
      description:
        'The day of publication; null where neither source nor text dates the article fully.',
      ...column('publishedOn'),
    }),
    agency: t.field({
      description: 'The news agency; null where none is told.',
      ...reference(Organization, 'agencyKey'),
    }),
    byline: t.stringList({
      description: 'The names of the authors as printed; empty where none is given.',
      ...column('byline'),
    }),
    text: t.string({
      description: 'The letters everything is read from; line ends are `\\n`.',
      ...column('text'),
    }),
    paragraphs: t.stringList({
      description: 'The paragraphs of the body, in order, as they stand in `text`.',
      ...column('paragraphs'),
    }),
    source: t.field({
      type: ArticleSource,
      description: 'Where the article came from.',
      ...part(),
    }),
    duplicateOf: t.field({
      description:
        'The article whose story this one repeats, corrects or updates in largely the same words and with the same figures, at most three days later (an article without a date: any time): the first of them, which is no duplicate itself. Null where it repeats none.',
      ...articleReference(Article, 'duplicateOfKey'),
    }),
    duplicates: t.field({
      type: ArticleConnection,
      description: 'The articles of which it is the original (see `duplicateOf`), oldest first.',
      args: pageArguments,
      ...connection('Article.duplicates'),
    }),
    mentions: t.field({
      type: MentionConnection,
      description: 'Every place that names something, in reading order.',
      args: pageArguments,
      ...connection('Article.mentions'),
    }),
    people: t.field({
      type: ArticlePersonConnection,
      description: 'The people it names, most salient first.',
      args: pageArguments,
      ...connection('Article.people'),
    }),
    organizations: t.field({
      type: ArticleOrganizationConnection,
      description: 'The organizations it names, most salient first.',
      args: pageArguments,
      ...connection('Article.organizations'),
    }),
    countries: t.field({
      type: ArticleCountryConnection,
      description: 'The countries it names, most salient first.',
      args: pageArguments,
      ...connection('Article.countries'),
    }),
    places: t.field({
      type: ArticlePlaceConnection,
      description: 'The places it names, most salient first.',
      args: pageArguments,
      ...connection('Article.places'),
    }),
    topics: t.field({
      type: TopicConnection,
      description: 'The topics it is about, most salient first.',
      args: pageArguments,
      ...connection('Article.topics'),
    }),
    negotiations: t.field({
      type: NegotiationConnection,
      description: 'The talks it reports on, most salient first.',
      args: pageArguments,
      ...connection('Article.negotiations'),
    }),
    meetings: t.field({
      type: MeetingConnection,
      description: 'The meetings it reports, in reading order.',
      args: pageArguments,
      ...connection('Article.meetings'),
    }),
    quotes: t.field({
      type: QuoteConnection,
      description: 'What it quotes, in reading order.',
      args: pageArguments,
      ...connection('Article.quotes'),
    }),
    tradeFigures: t.field({
      type: TradeFigureConnection,
      description: 'The trade figures it gives, in reading order.',
      args: pageArguments,
      ...connection('Article.tradeFigures'),
    }),
  }),
})

export const ArticleConnection = connectionOf('Article', Article, 'An article')

builder.queryFields((t) => ({
  article: t.field({
    type: Article,
    nullable: true,
    description: 'The article with this external id; null where there is none.',
    args: {
      externalId: t.arg.string({
        required: true,
        description: "The provider's own id, exactly; at most 1000 characters.",
      }),
    },
    ...asked(0),
    resolve: async (_root, { externalId }, context) => {
      checkWord('externalId', externalId)
      return (await loadersOf(context).articleByExternalId(externalId)) ?? null
    },
  }),
  articles: t.field({
    type: ArticleConnection,
    description: 'Articles, newest first unless `orderBy` says otherwise.',
    args: {
      ...pageArguments,
      filter: t.arg({ type: ArticleFilter, description: 'Which articles; null for all.' }),
      orderBy: t.arg({ type: ArticleOrder, description: 'The order; null for newest first.' }),
    },
    ...rootConnection('Query.articles'),
  }),
}))
