import { createSignature, type EntityLinking, nameOnly, otherNames } from './entity-linking.ts'
import { foldName } from './fold-name.ts'
import { groupOrganizations, type KnownOrganization } from './organization-groups.ts'
import { organizationBlock, organizationWords } from './organization-name.ts'
import type { Signature } from './signature.ts'

interface OrganizationContent {
  /** Of a body that the lexicon knows. */
  readonly key?: string
  readonly name: string
  readonly acronym?: string
  readonly country?: string
  /** Other names that the article gives it. */
  readonly forms?: readonly string[]
}

/** Organisations are one where the lexicon says so, else by name without its legal form. */
export const ORGANIZATION: EntityLinking<'ORGANIZATION'> = {
  sign: ({ entity: { key, name, acronym, country, aliases } }) => {
    if (key !== null) {
      const content = { key, name, acronym, country }
      return createSignature('ORGANIZATION', `key:${key}`, content, key)
    }
    const forms = aliases.filter((alias) => alias !== name && alias !== acronym).sort()
    return createSignature('ORGANIZATION', organizationBlock(organizationWords(name)), {
      name,
      acronym: acronym === name ? null : acronym,
      country,
      forms: forms.length > 0 ? forms : null,
    })
  },
  group: (signatures) => {
    const byId = new Map(signatures.map((signature) => [signature.id, signature]))
    return groupOrganizations(signatures.map(toKnown)).map((group) =>
      group.flatMap(({ id }) => byId.get(id) ?? []),
    )
  },
  compare: (one, other) => weightOf(other) - weightOf(one),
  describe: (leader, members) => {
    const { name, acronym, country } = contentOf(leader)
    const contents = members.map(contentOf)
    const names = contents.flatMap((content) => [
      content.name,
      content.acronym ?? null,
      ...(content.forms ?? []),
    ])
    const acronyms = contents.flatMap((content) => content.acronym ?? [])
    const countries = new Set(contents.flatMap((content) => content.country ?? []))
    return {
      ...nameOnly('ORGANIZATION', name),
      aliases: otherNames(name, names),
      acronym: acronym ?? acronyms.toSorted()[0] ?? null,
      countryCode: country ?? (countries.size === 1 ? ([...countries][0] ?? null) : null),
    }
  },
}

const contentOf = (signature: Signature) => JSON.parse(signature.content) as OrganizationContent

function toKnown(signature: Signature): KnownOrganization {
  const { name, acronym, country = null } = contentOf(signature)
  return {
    id: signature.id,
    words: organizationWords(name),
    acronym: acronym === undefined ? null : foldName(acronym).replaceAll(' ', ''),
    country,
  }
}

/** The long form leads, the longest of several; of equal ones the one of which most is known. */
function weightOf(signature: Signature): number {
  const { name, acronym, country } = contentOf(signature)
  const known = (country === undefined ? 0 : 2) + (acronym === undefined ? 0 : 1)
  return name.length * 4 + known
}
