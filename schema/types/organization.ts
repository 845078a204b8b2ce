import type { OrganizationRow } from '../../src/store/graph-store.ts'
import { builder } from '../builder.ts'
import { connectionOf, pageArguments } from '../connection.ts'
import { entityByName } from '../entity-by-name.ts'
import { asked, column, connection, reference, rootConnection } from '../stored.ts'
import { Country } from './country.ts'
import { Entity } from './entity.ts'
import { EntityOrder } from './entity-order.ts'
import { nameFilterDescription } from './name-filter.ts'
import { NegotiationConnection } from './negotiation.ts'
import { NegotiationFilter } from './negotiation-filter.ts'
import { Node } from './node.ts'
import { PersonConnection } from './person.ts'

export const Organization = builder.objectRef<OrganizationRow>('Organization')
Organization.implement({
  description: 'A company, agency, ministry, party or international body.',
  interfaces: () => [Node, Entity],
  fields: (t) => ({
    acronym: t.string({
      nullable: true,
      description: "Its short form in capitals: 'MITI'; null where none is known.",
      ...column('acronym'),
    }),
    country: t.field({
      description:
        'The country it belongs to; null for international bodies and where no source says.',
      ...reference(Country, 'countryKey'),
    }),
    people: t.field({
      type: PersonConnection,
      description: 'People who hold a post there, the most mentioned first.',
      args: pageArguments,
      ...connection('Organization.people'),
    }),
    negotiations: t.field({
      type: NegotiationConnection,
      description: 'The talks it is a party to, latest first.',
      args: {
        ...pageArguments,
        filter: t.arg({ type: NegotiationFilter, description: 'Which of them; null for all.' }),
      },
      ...connection('Organization.negotiations'),
    }),
  }),
})

const OrganizationConnection = connectionOf('Organization', Organization, 'An organization')

const OrganizationFilter = builder.inputType('OrganizationFilter', {
  description:
    'Which organizations: those for which everything given holds. What is absent or null does not restrict.',
  fields: (t) => ({
    name: t.string({
      description: nameFilterDescription("'mon fu' finds International Monetary Fund"),
    }),
    country: t.field({ type: 'CountryCode', description: 'The country it belongs to.' }),
  }),
})

builder.queryFields((t) => ({
  organization: t.field({
    type: Organization,
    nullable: true,
    description:
      'Finds by full name, acronym or alias; the most mentioned where several match; null where none does.',
    args: {
      name: t.arg.string({
        required: true,
        description:
          "A form of the name, whole: 'MITI'; case and accents do not count; at most 1000 characters.",
      }),
    },
    ...asked(0),
    resolve: (_root, { name }, context) =>
      entityByName<OrganizationRow>(context, 'ORGANIZATION', name),
  }),
  organizations: t.field({
    type: OrganizationConnection,
    description: 'Organizations, by name from A to Z unless `orderBy` says otherwise.',
    args: {
      ...pageArguments,
      filter: t.arg({ type: OrganizationFilter, description: 'Which of them; null for all.' }),
      orderBy: t.arg({ type: EntityOrder, description: 'The order; null for NAME_ASC.' }),
    },
    ...rootConnection('Query.organizations'),
  }),
}))
