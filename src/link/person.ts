import {
  createSignature,
  type EntityLinking,
  type NameInArticle,
  nameOnly,
  rememberContents,
} from './entity-linking.ts'
import { type Office, officeOf } from './office-of.ts'
import type { KnownPerson } from './person-group.ts'
import { fullnessOf, groupPersons } from './person-groups.ts'
import { familyBlockOf, generationOf, personNameOf } from './person-name.ts'
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
      country: countryOf(named),
      decade: decadeOf(named.article.publishedOn),
      family,
      forms: forms.length > 0 ? forms : undefined,
      given: givenName ?? undefined,
      name,
      office: officeIn(named),
    })
  },
  group: (signatures, corrections) =>
    groupPersons(signatures.map(toKnown), corrections).map(({ members }) =>
      members.map(({ signature }) => signature),
    ),
  compare: (one, other) => toldBy(other).weight - toldBy(one).weight,
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

const toldBy = rememberContents((signature) => {
  const {
    name: printed,
    given = null,
    family,
    country = null,
    office = null,
    decade = null,
  } = contentOf(signature)
  const name = personNameOf(given, family)
  // The fullest name leads; of equally full ones the one of which most is known.
  const weight = fullnessOf(name.given) * 4 + (country ? 2 : 0) + (office ? 1 : 0)
  return { name, generation: generationOf(printed), country, office, decade, weight }
})

function toKnown(signature: Signature): KnownPerson {
  const { name, generation, country, office, decade } = toldBy(signature)
  return { signature, name, generation, country, office, decade }
}

/** The country that the person speaks for or holds an office of; undefined where there are several. */
function countryOf({ facts, reading }: NameInArticle<'PERSON'>): string | undefined {
  let code: string | undefined
  for (const told of [facts.represents, facts.roles]) {
    for (const { country } of told) {
      const entity = country === null ? undefined : reading.entities[country]
      if (entity?.type !== 'COUNTRY' || entity.code === code) continue
      if (code !== undefined) return undefined
      code = entity.code
    }
  }
  return code
}

/** The office that the first telling title amounts to. */
function officeIn({ facts }: NameInArticle<'PERSON'>): Office | undefined {
  for (const { title, organization } of facts.roles) {
    const office = officeOf(title, organization !== null)
    if (office !== undefined) return office
  }
  return undefined
}

/** Of an EDTF date, as 198 for 1987; undefined where no year is said. */
function decadeOf(publishedOn: string | null): number | undefined {
  const [decade] = /^\d{3}(?=[\dX])/.exec(publishedOn ?? '') ?? []
  return decade === undefined ? undefined : Number(decade)
}
