import type { CountryRow, OrganizationRow } from '../../src/store/graph-store.ts'
import { builder } from '../builder.ts'
import { Country } from './country.ts'
import { Organization } from './organization.ts'

export const Party = builder.unionType('Party', {
  description: 'Who sits at a table: a country, or an organization such as the European Community.',
  types: () => [Country, Organization],
  resolveType: (row: CountryRow | OrganizationRow) => row.typename,
})
