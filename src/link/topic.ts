import { findTopic } from '../lexicon/topics.ts'
import { createSignature, type EntityLinking, nameOnly, otherNames } from './entity-linking.ts'

interface TopicContent {
  readonly key: string
}

/** Topics are one where their keys are equal. One that the lexicon lacks is called by its key. */
export const TOPIC: EntityLinking<'TOPIC'> = {
  sign: ({ entity: { key } }) =>
    createSignature('TOPIC', key, { key }, findTopic(key) ? key : undefined),
  group: (signatures) => signatures.map((signature) => [signature]),
  compare: () => 0,
  describe: (leader) => {
    const { key } = JSON.parse(leader.content) as TopicContent
    const topic = findTopic(key)
    const name = topic?.name ?? key
    return { ...nameOnly('TOPIC', name), aliases: otherNames(name, topic?.words ?? []) }
  },
}
