import { countryByCode } from '../lexicon/countries.ts'
import { createSignature, type EntityLinking, nameOnly, otherNames } from './entity-linking.ts'
import { placeIdOf } from './place.ts'
import type { Signature } from './signature.ts'

/** Countries are one where their codes are equal; the lexicon says what they are called. */
export const COUNTRY: EntityLinking<'COUNTRY'> = {
  sign: ({ entity }) => countrySignature(entity.code),
  group: (signatures) => signatures.map((signature) => [signature]),
  compare: () => 0,
  describe: (leader) => {
    const { code } = JSON.parse(leader.content) as { readonly code: string }
    const country = countryByCode(code)
    const [capital] = country?.capitals ?? []
    const name = country?.name ?? code
    return {
      ...nameOnly('COUNTRY', name),
      aliases: otherNames(name, country?.aliases ?? []),
      countryCode: code,
      demonym: country?.demonyms[0] ?? null,
      capitalId: capital === undefined ? null : placeIdOf(capital),
    }
  },
}

/** The signature that all articles share which name a country. */
export function countrySignature(code: string): Signature {
  return createSignature('COUNTRY', code, { code }, code)
}
