import { createSignature, type EntityLinking, nameOnly, otherNames } from './entity-linking.ts'
import { foldName } from './fold-name.ts'
import { groupBy } from './group-by.ts'
import type { Signature } from './signature.ts'

interface OrganizationContent {
  readonly key?: string
  readonly name: string
  readonly acronym?: string
  readonly country?: string
}

/** Organisations are one where the lexicon says so, else by name without its legal form. */
export const ORGANIZATION: EntityLinking<'ORGANIZATION'> = {
  sign: ({ entity: { key, name, acronym, country } }) =>
    key === null
      ? createSignature('ORGANIZATION', foldName(name), { name, acronym, country })
      : createSignature('ORGANIZATION', `key:${key}`, { key, name, acronym, country }, key),
  group: (signatures) => [...groupBy(signatures, (signature) => signature.block).values()],
  compare: () => 0,
  describe: (leader, members) => {
    const { name, acronym, country } = contentOf(leader)
    const names = members.flatMap((member) => [
      contentOf(member).name,
      contentOf(member).acronym ?? null,
    ])
    return {
      ...nameOnly('ORGANIZATION', name),
      aliases: otherNames(name, names),
      acronym: acronym ?? null,
      countryCode: country ?? null,
    }
  },
}

const contentOf = (signature: Signature) => JSON.parse(signature.content) as OrganizationContent
