import { createSignature, type EntityLinking, nameOnly, shortHash } from './entity-linking.ts'

/** Topics are one where their keys are equal. */
export const TOPIC: EntityLinking<'TOPIC'> = {
  sign: ({ entity: { key, name } }) =>
    createSignature('TOPIC', key, { key, name }, /^[a-z0-9-]+$/.test(key) ? key : shortHash(key)),
  group: (signatures) => signatures.map((signature) => [signature]),
  compare: () => 0,
  describe: (leader) => nameOnly('TOPIC', (JSON.parse(leader.content) as { name: string }).name),
}
