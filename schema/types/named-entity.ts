import type { EntityRow, NamedRow } from '../../src/store/graph-store.ts'
import type { builder } from '../builder.ts'
import { CURSOR, connectionOver, edgeRef } from '../connection.ts'
import { edgeColumn } from '../stored.ts'
import { described } from '../stored-field.ts'
import { Country } from './country.ts'
import { Organization } from './organization.ts'
import { Person } from './person.ts'
import { Place } from './place.ts'

/** The connection of the entities of one type that an article names. */
function namedConnection<Row extends EntityRow>(
  name: string,
  node: () => ReturnType<typeof builder.objectRef<Row>>,
  what: string,
) {
  const edge = edgeRef<NamedRow<Row>>(name)
  edge.implement({
    description: `${what} that the article names, and how much the article is about it.`,
    fields: (t) => ({
      node: t.field({
        type: node(),
        description: `${what}.`,
        ...described({ kind: 'edgeColumn', column: 'entity' }),
        // Pothos cannot see that the row of a generic reference is what it refers to.
        resolve: (edge) => edge.row.entity as never,
      }),
      cursor: t.string(CURSOR),
      salience: t.float({
        description:
          'How much the article is about the node, 0 to 1; from 0.5 an indexer would tag the article with it.',
        ...edgeColumn('salience'),
      }),
      mentionCount: t.int({
        description: 'How often the article mentions the node, pronouns and titles included.',
        ...edgeColumn('mentionCount'),
      }),
    }),
  })
  return connectionOver(name, edge)
}

export const ArticlePersonConnection = namedConnection('ArticlePerson', () => Person, 'A person')
export const ArticleOrganizationConnection = namedConnection(
  'ArticleOrganization',
  () => Organization,
  'An organization',
)
export const ArticleCountryConnection = namedConnection(
  'ArticleCountry',
  () => Country,
  'A country',
)
export const ArticlePlaceConnection = namedConnection('ArticlePlace', () => Place, 'A place')
