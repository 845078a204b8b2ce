import { countryByCode } from '../lexicon/countries.ts'
import { createKnownSignatures, type EntityLinking, nameOnly } from './entity-linking.ts'
import { placeIdOf } from './place.ts'
import type { Signature } from './signature.ts'

/** Countries are one where their codes are equal; the lexicon says what they are called. */
export const COUNTRY: EntityLinking<'COUNTRY'> = {
  sign: ({ entity }) => countrySignature(entity.code),
  group: (signatures) => signatures.map((signature) => [signature]),
  compare: () => 0,
  namesOf: (signature) => {
    const country = countryByCode(codeOf(signature))
    return country ? [country.name, ...country.aliases] : []
  },
  describe: (leader) => {
    const code = codeOf(leader)
    const country = countryByCode(code)
    const [capital] = country?.capitals ?? []
    return {
      ...nameOnly('COUNTRY', country?.name ?? code),
      countryCode: code,
      demonym: country?.demonyms[0] ?? null,
      capitalId: capital === undefined ? null : placeIdOf(capital),
    }
  },
}

/** The signature that all articles share which name a country. */
export const countrySignature = createKnownSignatures('COUNTRY', (code) => code)

const codeOf = (signature: Signature) =>
  (JSON.parse(signature.content) as { readonly code: string }).code
