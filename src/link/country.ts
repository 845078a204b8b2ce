import { createSignature, type EntityLinking, nameOnly } from './entity-linking.ts'
import type { Signature } from './signature.ts'

interface CountryContent {
  readonly code: string
  readonly name: string
}

/** Countries are one where their codes are equal. */
export const COUNTRY: EntityLinking<'COUNTRY'> = {
  sign: ({ entity: { code, name } }) => createSignature('COUNTRY', code, { code, name }, code),
  group: (signatures) => signatures.map((signature) => [signature]),
  compare: () => 0,
  describe: (leader) => {
    const { code, name } = contentOf(leader)
    return { ...nameOnly('COUNTRY', name), countryCode: code }
  },
}

const contentOf = (signature: Signature) => JSON.parse(signature.content) as CountryContent
