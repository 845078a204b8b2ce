import type { RoleRow } from '../../src/store/graph-store.ts'
import { builder } from '../builder.ts'
import { column, list, reference } from '../stored.ts'
import { Country } from './country.ts'
import { Evidence } from './evidence.ts'
import { EVIDENCE_DESCRIPTION, Fact } from './fact.ts'
import { Node } from './node.ts'
import { Organization } from './organization.ts'

export const Role = builder.objectRef<RoleRow>('Role')
Role.implement({
  description: 'An office or post that sources say a person holds.',
  interfaces: () => [Node, Fact],
  fields: (t) => ({
    title: t.string({
      description: "The title as printed: 'trade representative'.",
      ...column('title'),
    }),
    country: t.field({
      description: 'The country whose office it is; null where the source does not say.',
      ...reference(Country, 'countryKey'),
    }),
    organization: t.field({
      description: 'The organization whose post it is; null where the source does not say.',
      ...reference(Organization, 'organizationKey'),
    }),
    evidence: t.field({
      type: [Evidence],
      description: EVIDENCE_DESCRIPTION,
      ...list('Role.evidence'),
    }),
  }),
})
