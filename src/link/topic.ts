import { findTopic } from '../lexicon/topics.ts'
import { createSignature, type EntityLinking, knownSignature, nameOnly } from './entity-linking.ts'
import type { Signature } from './signature.ts'

/** Topics are one where their keys are equal. One that the lexicon lacks is called by its key. */
export const TOPIC: EntityLinking<'TOPIC'> = {
  sign: ({ entity: { key } }) =>
    findTopic(key) ? knownSignature('TOPIC', key, key) : createSignature('TOPIC', key, { key }),
  group: (signatures) => signatures.map((signature) => [signature]),
  compare: () => 0,
  namesOf: (signature) => [nameOf(signature), ...(findTopic(keyOf(signature))?.words ?? [])],
  describe: (leader) => nameOnly('TOPIC', nameOf(leader)),
}

const keyOf = (signature: Signature) =>
  (JSON.parse(signature.content) as { readonly key: string }).key

const nameOf = (signature: Signature) => findTopic(keyOf(signature))?.name ?? keyOf(signature)
