import { createSignature, type EntityLinking, nameOnly, otherNames } from './entity-linking.ts'
import { foldName } from './fold-name.ts'
import { groupBy } from './group-by.ts'
import type { Signature } from './signature.ts'

interface PlaceContent {
  readonly key?: string
  readonly name: string
  readonly country?: string
}

/** Places are one where the gazetteer says so, else where name and country are equal. */
export const PLACE: EntityLinking<'PLACE'> = {
  sign: ({ entity: { key, name, country } }) =>
    key === null
      ? createSignature('PLACE', foldName(name), { name, country })
      : createSignature('PLACE', `key:${key}`, { key, name, country }, key),
  group: (signatures) => [...groupBy(signatures, groupKeyOf).values()],
  compare: () => 0,
  describe: (leader, members) => {
    const { name, country } = contentOf(leader)
    const aliases = otherNames(
      name,
      members.map((member) => contentOf(member).name),
    )
    return { ...nameOnly('PLACE', name), aliases, countryCode: country ?? null }
  },
}

const contentOf = (signature: Signature) => JSON.parse(signature.content) as PlaceContent

function groupKeyOf(signature: Signature): string {
  const { key, country } = contentOf(signature)
  return key ?? country ?? ''
}
