import type { ConnectionName, PageRequest } from '../../src/store/graph-store.ts'

/** The first hundred, whatever they are. */
export const FIRST_PAGE: PageRequest = {
  ...{ first: 100, last: null, after: null, before: null, filter: null, orderBy: null },
}

/** Every connection, in every order that it has. */
export const CONNECTIONS: readonly (readonly [ConnectionName, ...(readonly string[])])[] = [
  ['Query.articles', 'PUBLISHED_ASC', 'PUBLISHED_DESC', 'INGESTED_DESC'],
  ['Query.people', 'NAME_ASC', 'MENTIONS_DESC'],
  ['Query.organizations', 'NAME_ASC', 'MENTIONS_DESC'],
  ['Query.countries', 'NAME_ASC', 'MENTIONS_DESC'],
  ['Query.places', 'NAME_ASC', 'MENTIONS_DESC'],
  ['Query.topics', 'NAME_ASC', 'MENTIONS_DESC'],
  ['Query.negotiations', 'LATEST_DESC', 'ARTICLES_DESC'],
  ['Query.meetings'],
  ['Query.quotes'],
  ['Query.tradeFigures', 'VALUE_DESC', 'VALUE_ASC', 'PUBLISHED_DESC'],
  ['Article.mentions'],
  ['Article.people'],
  ['Article.organizations'],
  ['Article.countries'],
  ['Article.places'],
  ['Article.topics'],
  ['Article.negotiations'],
  ['Article.meetings'],
  ['Article.quotes'],
  ['Article.tradeFigures'],
  ['Entity.mentions'],
  ['Entity.articles', 'PUBLISHED_ASC', 'PUBLISHED_DESC', 'INGESTED_DESC'],
  ['Entity.related'],
  ['Person.negotiations'],
  ['Person.meetings'],
  ['Person.quotes'],
  ['Person.counterparts'],
  ['Organization.people'],
  ['Organization.negotiations'],
  ['Country.people'],
  ['Country.places'],
  ['Country.negotiations'],
  ['Country.tradeFigures'],
  ['Place.meetings'],
  ['Topic.negotiations'],
  ['Topic.tradeFigures'],
  ['Negotiation.negotiators'],
  ['Negotiation.meetings'],
  ['Negotiation.tradeFigures'],
  ['Meeting.participants'],
  ['Meeting.negotiations'],
]

/** Where parents of connections come from, by what they are called. */
export const PARENTS: Readonly<Record<string, ConnectionName>> = {
  Article: 'Query.articles',
  Entity: 'Query.people',
  Person: 'Query.people',
  Organization: 'Query.organizations',
  Country: 'Query.countries',
  Place: 'Query.places',
  Topic: 'Query.topics',
  Negotiation: 'Query.negotiations',
  Meeting: 'Query.meetings',
}
