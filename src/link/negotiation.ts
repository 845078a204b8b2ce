import { createSignature, type EntityLinking, nameOnly, shortHash } from './entity-linking.ts'
import { groupBy } from './group-by.ts'
import type { Signature } from './signature.ts'

interface NegotiationContent {
  readonly name: string
  readonly topics: readonly string[]
}

/** Reports of talks with the same parties are one negotiation where they share a topic. */
export const NEGOTIATION: EntityLinking<'NEGOTIATION'> = {
  sign: ({ entity, ref, reading, article }) => {
    const reports = reading.negotiations.filter((negotiation) => negotiation.entity === ref)
    const namesOf = (refs: readonly number[]) =>
      [...new Set(refs.flatMap((of) => reading.entities[of]?.name ?? []))].sort()
    const parties = namesOf(reports.flatMap((report) => report.parties))
    const topics = namesOf(reports.flatMap((report) => report.topics))
    const local = shortHash(JSON.stringify([article.externalId, parties, topics]))
    return createSignature('NEGOTIATION', parties.join('|'), { name: entity.name, topics }, local)
  },
  group: (signatures) => [
    ...groupBy(signatures, (signature) => contentOf(signature).topics.join('|')).values(),
  ],
  compare: () => 0,
  namesOf: (signature) => [contentOf(signature).name],
  describe: (leader) => {
    return nameOnly('NEGOTIATION', contentOf(leader).name)
  },
}

const contentOf = (signature: Signature) => JSON.parse(signature.content) as NegotiationContent
