import { findTopic } from '../lexicon/topics.ts'
import {
  createKnownSignatures,
  createSignature,
  type EntityLinking,
  nameOnly,
} from './entity-linking.ts'
import type { Signature } from './signature.ts'

/** Topics are one where their keys are equal. One that the lexicon lacks is called by its key. */
export const TOPIC: EntityLinking<'TOPIC'> = {
  sign: ({ entity: { key } }) =>
    findTopic(key) ? knownTopic(key) : createSignature('TOPIC', key, { key }),
  group: (signatures) => signatures.map((signature) => [signature]),
  compare: () => 0,
  namesOf: (signature) => [nameOf(signature), ...(findTopic(keyOf(signature))?.words ?? [])],
  describe: (leader) => nameOnly('TOPIC', nameOf(leader)),
}

const knownTopic = createKnownSignatures('TOPIC', (key) => key)

const keyOf = (signature: Signature) =>
  (JSON.parse(signature.content) as { readonly key: string }).key

const nameOf = (signature: Signature) => findTopic(keyOf(signature))?.name ?? keyOf(signature)
