import { builder } from '../builder.ts'

export const ArticleFilter = builder.inputType('ArticleFilter', {
  description:
    'Which articles: those for which everything given holds. What is absent or null does not restrict. Lists take at most 100 values, else LIMIT_EXCEEDED.',
  fields: (t) => ({
    externalId: t.string({ description: "The provider's own id, exactly." }),
    text: t.string({
      description:
        'Words that headline or text have, all of them, in any order; case and accents do not count.',
    }),
    people: t.idList({
      description: 'Ids of people who are all named; an id of anything else matches nothing.',
    }),
    organizations: t.idList({ description: 'Ids of organizations that are all named.' }),
    countries: t.field({
      type: ['CountryCode'],
      description: 'Codes of countries that are all named.',
    }),
    topics: t.idList({ description: 'Ids of topics that are all named.' }),
    negotiations: t.idList({ description: 'Ids of negotiations that are all reported on.' }),
    duplicate: t.boolean({
      description:
        'Only articles that repeat another (true), or only originals (false); see `Article.duplicateOf`.',
    }),
    publishedFrom: t.field({
      type: 'EDTF',
      description:
        'Published on this date or later; undated articles never match. A month or year means all its days; a date without a year is INVALID_DATE.',
    }),
    publishedTo: t.field({
      type: 'EDTF',
      description: 'Published on this date or earlier; undated articles never match.',
    }),
  }),
})

export const ArticleOrder = builder.enumType('ArticleOrder', {
  description: 'The order of articles; undated ones count as the oldest.',
  values: {
    PUBLISHED_ASC: { description: 'Oldest publication first.' },
    PUBLISHED_DESC: { description: 'Newest publication first.' },
    INGESTED_DESC: { description: 'What came into the graph last first.' },
  } as const,
})
