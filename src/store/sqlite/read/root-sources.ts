import { filterArticles } from './article-filter.ts'
import {
  ascending,
  type ConnectionSource,
  descending,
  type ListOrder,
} from './connection-source.ts'
import {
  filterNegotiations,
  filterOrganizations,
  filterPeople,
  filterPlaces,
  filterTopics,
} from './entity-filters.ts'
import { filterMeetings, filterQuotes, filterTradeFigures } from './fact-filters.ts'
import { FACT_DETAILS, type ListedFact } from './fact-joins.ts'
import {
  articleOrders,
  BY_NAME,
  LATEST,
  MOST_MENTIONED,
  MOST_REPORTED,
  newestFirst,
} from './order-terms.ts'

const ENTITY_ORDERS = { NAME_ASC: BY_NAME, MENTIONS_DESC: MOST_MENTIONED }

/** Entities that an article names: the lexicon's own countries and capitals only then. */
function entities(
  type: string,
  orders: Readonly<Record<string, ListOrder>>,
  filter?: ConnectionSource['filter'],
): ConnectionSource {
  return {
    parent: 'root',
    edge: 'entity',
    columns: 'e.key',
    from: 'entity e',
    // The plus keeps the engine from walking by how many articles there are.
    where: `e.type = '${type}' and +e.article_count > 0`,
    orders,
    ...(filter === undefined ? {} : { filter }),
  }
}

const NEWEST = newestFirst('f.chronology')

function facts(
  type: ListedFact,
  filter: NonNullable<ConnectionSource['filter']>,
): ConnectionSource {
  return {
    parent: 'root',
    edge: type,
    columns: 'f.key',
    from: `fact f cross join ${FACT_DETAILS[type]}`,
    where: `f.type = '${type}' and f.canonical_key = f.key`,
    orders: { NEWEST_FIRST: NEWEST },
    filter,
    count: `select count(*) from fact where type = '${type}' and canonical_key = key`,
  }
}

const FIGURES = facts('TradeFigure', filterTradeFigures)
const FIGURES_BY_VALUE = 'trade_figure t cross join fact f on f.key = t.fact_key'

/** The connections of `Query`. */
export const ROOT_SOURCES = {
  'Query.articles': {
    parent: 'root',
    edge: 'article',
    columns: 'a.key',
    from: 'article a',
    where: '1',
    orders: articleOrders('a.chronology'),
    filter: filterArticles,
  },
  'Query.people': entities(
    'PERSON',
    { MENTIONS_DESC: MOST_MENTIONED, NAME_ASC: BY_NAME },
    filterPeople,
  ),
  'Query.organizations': entities('ORGANIZATION', ENTITY_ORDERS, filterOrganizations),
  'Query.countries': entities('COUNTRY', ENTITY_ORDERS),
  'Query.places': entities('PLACE', ENTITY_ORDERS, filterPlaces),
  'Query.topics': entities('TOPIC', ENTITY_ORDERS, filterTopics),
  'Query.negotiations': {
    ...entities(
      'NEGOTIATION',
      { LATEST_DESC: LATEST, ARTICLES_DESC: MOST_REPORTED },
      filterNegotiations,
    ),
    where: `e.type = 'NEGOTIATION' and e.last_chronology is not null`,
  },
  'Query.meetings': facts('Meeting', filterMeetings),
  'Query.quotes': facts('Quote', filterQuotes),
  'Query.tradeFigures': {
    ...FIGURES,
    orders: {
      PUBLISHED_DESC: NEWEST,
      VALUE_DESC: { terms: [descending('t.value'), ...NEWEST.terms], from: FIGURES_BY_VALUE },
      VALUE_ASC: { terms: [ascending('t.value'), ...NEWEST.terms], from: FIGURES_BY_VALUE },
    },
  },
} satisfies Readonly<Record<string, ConnectionSource>>
