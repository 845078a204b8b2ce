import { bodyByKey } from '../lexicon/bodies.ts'
import {
  createKnownSignatures,
  createSignature,
  type EntityLinking,
  nameOnly,
  rememberContents,
} from './entity-linking.ts'
import { foldName } from './fold-name.ts'
import { groupOrganizations, type KnownOrganization } from './organization-groups.ts'
import { organizationBlock, organizationWords } from './organization-name.ts'
import type { Signature } from './signature.ts'

/** Of a body that the lexicon knows the key, of any other what the text says. */
type OrganizationContent = { readonly key: string } | TextOrganization
interface TextOrganization {
  readonly name: string
  readonly acronym?: string
  readonly country?: string
  /** Other names that the article gives it. */
  readonly forms?: readonly string[]
}

/** Organisations are one where the lexicon says so, else by name without its legal form. */
export const ORGANIZATION: EntityLinking<'ORGANIZATION'> = {
  sign: ({ entity: { key, name, acronym, country, aliases } }) => {
    if (key !== null) return knownBody(key)
    const forms = aliases.filter((alias) => alias !== name && alias !== acronym).sort()
    return createSignature('ORGANIZATION', organizationBlock(organizationWords(name)), {
      acronym: acronym === null || acronym === name ? undefined : acronym,
      country: country ?? undefined,
      forms: forms.length > 0 ? forms : undefined,
      name,
    })
  },
  group: (signatures) => {
    const [first] = signatures
    // What the lexicon knows has a block of its own.
    if (first === undefined || 'key' in contentOf(first)) return [signatures]
    return groupOrganizations(signatures.map(toKnown)).map((group) =>
      group.map(({ signature }) => signature),
    )
  },
  compare: (one, other) => toldBy(other).weight - toldBy(one).weight,
  namesOf: (signature) => {
    const content = contentOf(signature)
    const { name, acronym, others } =
      'key' in content
        ? { ...bodyByKey(content.key), others: bodyByKey(content.key)?.aliases }
        : { ...content, others: content.forms }
    return [name, acronym, ...(others ?? [])].filter((form) => typeof form === 'string')
  },
  describe: (leader, members) => {
    const content = contentOf(leader)
    if ('key' in content) {
      const body = bodyByKey(content.key)
      return {
        ...nameOnly('ORGANIZATION', body?.name ?? content.key),
        acronym: body?.acronym ?? null,
        countryCode: body?.country ?? null,
      }
    }
    const told = members.map(contentOf).filter(isText)
    const countries = new Set(told.flatMap(({ country }) => country ?? []))
    const [onlyCountry = null] = countries.size === 1 ? countries : []
    const [acronym = null] = told.flatMap((member) => member.acronym ?? []).sort()
    return {
      ...nameOnly('ORGANIZATION', content.name),
      acronym: content.acronym ?? acronym,
      countryCode: content.country ?? onlyCountry,
    }
  },
}

const knownBody = createKnownSignatures('ORGANIZATION', (key) => `key:${key}`)

const isText = (content: OrganizationContent): content is TextOrganization => !('key' in content)

const contentOf = (signature: Signature) => JSON.parse(signature.content) as OrganizationContent

const toldBy = rememberContents((signature) => {
  const content = contentOf(signature)
  const { name, acronym, country = null } = isText(content) ? content : { name: content.key }
  const words = organizationWords(name)
  return {
    words,
    name: words.join(' '),
    acronym: acronym === undefined ? null : foldName(acronym).replaceAll(' ', ''),
    country,
    weight: weightOf(content),
  }
})

function toKnown(signature: Signature): KnownOrganization {
  const { words, name, acronym, country } = toldBy(signature)
  return { signature, words, name, acronym, country }
}

/**
 * What the lexicon knows leads, else the long form, the longest of several; of equal ones the one of
 * which most is known.
 */
function weightOf(content: OrganizationContent): number {
  if ('key' in content) return Number.MAX_SAFE_INTEGER
  const { name, acronym, country } = content
  return name.length * 4 + (country === undefined ? 0 : 2) + (acronym === undefined ? 0 : 1)
}
