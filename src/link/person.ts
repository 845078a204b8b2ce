import { createSignature, type EntityLinking, nameOnly, otherNames } from './entity-linking.ts'
import { foldName } from './fold-name.ts'
import { groupBy } from './group-by.ts'
import type { Signature } from './signature.ts'

interface PersonContent {
  readonly name: string
  readonly given?: string
  readonly family: string
}

/** Persons with the same family name are one where their given names agree. */
export const PERSON: EntityLinking<'PERSON'> = {
  sign: ({ entity }) => {
    const family = entity.familyName ?? entity.name
    const block = foldName(family).replaceAll(' ', '')
    return createSignature('PERSON', block, { name: entity.name, given: entity.givenName, family })
  },
  group: (signatures) => [
    ...groupBy(signatures, (signature) => foldName(contentOf(signature).given ?? '')).values(),
  ],
  compare: (one, other) => contentOf(other).name.length - contentOf(one).name.length,
  describe: (leader, members) => {
    const { name, given, family } = contentOf(leader)
    const names = members.flatMap((member) => [contentOf(member).name, contentOf(member).family])
    return {
      ...nameOnly('PERSON', name),
      aliases: otherNames(name, names),
      givenName: given ?? null,
      familyName: family,
    }
  },
}

const contentOf = (signature: Signature) => JSON.parse(signature.content) as PersonContent
