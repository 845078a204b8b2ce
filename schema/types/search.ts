import type { SearchHit, SearchRequest } from '../../src/store/graph-store.ts'
import { builder } from '../builder.ts'
import { CURSOR, connectionOver, edgeRef, pageArguments } from '../connection.ts'
import { checkLength, toPageRequest } from '../page-arguments.ts'
import { asked, column, edgeColumn } from '../stored.ts'
import { Article } from './article.ts'
import { Country } from './country.ts'
import { Negotiation } from './negotiation.ts'
import { Organization } from './organization.ts'
import { Person } from './person.ts'
import { Place } from './place.ts'
import { Topic } from './topic.ts'

const SearchType = builder.enumType('SearchType', {
  description: 'The types of what can be searched for.',
  values: {
    ARTICLE: { description: 'Articles, by headline and text.' },
    PERSON: { description: 'People, by name and aliases.' },
    ORGANIZATION: { description: 'Organizations, by name, acronym and aliases.' },
    COUNTRY: { description: 'Countries, by name and aliases.' },
    PLACE: { description: 'Places, by name and aliases.' },
    TOPIC: { description: 'Topics, by name and aliases.' },
    NEGOTIATION: { description: 'Negotiations, by name and aliases.' },
  } as const,
})

const SearchResult = builder.unionType('SearchResult', {
  description: 'What a search finds: an article, or an entity by one of its names.',
  types: () => [Article, Person, Organization, Country, Place, Topic, Negotiation],
  resolveType: (row: SearchHit['node']) => row.typename,
})

type SearchHighlight = SearchHit['highlights'][number]

const HighlightRange = builder
  .objectRef<SearchHighlight['ranges'][number]>('HighlightRange')
  .implement({
    description: 'A stretch of a highlight that matched, [start, end).',
    fields: (t) => ({
      start: t.int({
        description:
          'Where it begins in `Highlight.text`, from 0, in UTF-16 code units; inclusive.',
        ...column('start'),
      }),
      end: t.int({
        description: 'Where it ends in `Highlight.text`, in UTF-16 code units; exclusive.',
        ...column('end'),
      }),
    }),
  })

const Highlight = builder.objectRef<SearchHighlight>('Highlight').implement({
  description: 'A passage that matched; each range is [start, end) in `text`.',
  fields: (t) => ({
    text: t.string({
      description: 'The passage, as it stands in the headline, text or name.',
      ...column('text'),
    }),
    ranges: t.field({
      type: [HighlightRange],
      description: 'The words in it that matched, in order.',
      ...column('ranges'),
    }),
  }),
})

const SearchResultEdge = edgeRef<SearchHit>('SearchResult')
SearchResultEdge.implement({
  description: 'Something found: how well it fits and where.',
  fields: (t) => ({
    node: t.field({
      type: SearchResult,
      description: 'What was found.',
      ...edgeColumn('node'),
    }),
    cursor: t.string(CURSOR),
    score: t.float({
      description:
        'How well it fits, 0 to 1, greater is better: of articles by BM25, of entities by how much of a name was searched for; comparable within one search only.',
      ...edgeColumn('score'),
    }),
    highlights: t.field({
      type: [Highlight],
      description:
        'The passages that matched, at most three, best first; empty where none can be shown.',
      ...edgeColumn('highlights'),
    }),
  }),
})

const SearchResultConnection = connectionOver('SearchResult', SearchResultEdge)

/** What a search weighs beside its hits, in nodes. */
const SEARCH_COST = 100

builder.queryField('search', (t) =>
  t.field({
    type: SearchResultConnection,
    description:
      'Full text over articles and entities, best first. Every word has to occur; a "phrase" as it stands, a prefix* with any ending, and what has a minus (-without) not at all. All else that search engines take as operators is words to find.',
    args: {
      query: t.arg.string({
        required: true,
        description:
          'The words to find, at least one, up to 500 characters, else INVALID_ARGUMENT or LIMIT_EXCEEDED; case and accents do not count.',
      }),
      types: t.arg({
        type: [SearchType],
        description: 'Only results of these types; null for all. At most 100 values.',
      }),
      ...pageArguments,
    },
    ...asked(SEARCH_COST, 'page'),
    resolve: (_root, { query, types, ...page }, { store }) => {
      if (types) checkLength('types', types)
      const { first, last, after, before } = toPageRequest(page)
      const request: SearchRequest = { query, types: types ?? null, first, last, after, before }
      let found: ReturnType<typeof store.search> | undefined
      return {
        page: () => {
          found ??= store.search(request)
          return found
        },
        count: () => store.searchCount(request),
      }
    },
  }),
)
