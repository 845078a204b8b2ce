import {
  createSignature,
  type EntityLinking,
  type NameInArticle,
  nameOnly,
} from './entity-linking.ts'
import { type Office, officeOf } from './office-of.ts'
import { fullnessOf, groupPersons } from './person-groups.ts'
import { familyBlockOf, personNameOf } from './person-name.ts'
import type { Signature } from './signature.ts'

interface PersonContent {
  readonly name: string
  readonly given?: string
  readonly family: string
  /** Of whom the article knows one country. */
  readonly country?: string
  readonly office?: Office
  readonly decade?: number
  /** Other full names that the article gives the person. */
  readonly forms?: readonly string[]
}

/** Persons of one family name are one where their given names, and what is known beside, agree. */
export const PERSON: EntityLinking<'PERSON'> = {
  sign: (named) => {
    const { name, givenName, familyName, aliases } = named.entity
    const family = familyName ?? name
    const forms = aliases.filter((alias) => alias !== name && alias.includes(' ')).sort()
    return createSignature('PERSON', familyBlockOf(personNameOf(givenName, family)), {
      name,
      given: givenName,
      family,
      country: countryOf(named),
      office: officeIn(named),
      decade: decadeOf(named.article.publishedOn),
      forms: forms.length > 0 ? forms : null,
    })
  },
  group: (signatures, corrections) => {
    const byId = new Map(signatures.map((signature) => [signature.id, signature]))
    const persons = signatures.map((signature) => {
      const content = contentOf(signature)
      const { given = null, family, country = null, office = null, decade = null } = content
      return { id: signature.id, name: personNameOf(given, family), country, office, decade }
    })
    return groupPersons(persons, corrections).map(({ members }) =>
      members.flatMap(({ id }) => byId.get(id) ?? []),
    )
  },
  compare: (one, other) => weightOf(other) - weightOf(one),
  namesOf: (signature) => {
    const { name, family, forms = [] } = contentOf(signature)
    return [name, family, ...forms]
  },
  describe: (leader) => {
    const { name, given, family } = contentOf(leader)
    return {
      ...nameOnly('PERSON', name),
      givenName: given ?? null,
      familyName: family,
    }
  },
}

const contentOf = (signature: Signature) => JSON.parse(signature.content) as PersonContent

/** The fullest name leads; of equally full ones the one of which most is known. */
function weightOf(signature: Signature): number {
  const { given = null, family, country, office } = contentOf(signature)
  const known = (country === undefined ? 0 : 2) + (office === undefined ? 0 : 1)
  return fullnessOf(personNameOf(given, family).given) * 4 + known
}

/** The country that the person speaks for or holds an office of; null where there are several. */
function countryOf({ facts, reading }: NameInArticle<'PERSON'>): string | null {
  const refs = [...facts.represents, ...facts.roles].map(({ country }) => country)
  const codes = new Set(
    refs.flatMap((country) => {
      const entity = country === null ? undefined : reading.entities[country]
      return entity?.type === 'COUNTRY' ? [entity.code] : []
    }),
  )
  const [code, ...others] = codes
  return code === undefined || others.length > 0 ? null : code
}

/** The office that the first telling title amounts to. */
function officeIn({ facts }: NameInArticle<'PERSON'>): Office | null {
  for (const { title, organization } of facts.roles) {
    const office = officeOf(title, organization !== null)
    if (office !== undefined) return office
  }
  return null
}

/** Of an EDTF date, as 198 for 1987; null where no year is said. */
function decadeOf(publishedOn: string | null): number | null {
  const [decade] = /^\d{3}(?=[\dX])/.exec(publishedOn ?? '') ?? []
  return decade === undefined ? null : Number(decade)
}
