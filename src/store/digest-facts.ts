import { hash } from 'node:crypto'
import type { FactDraft } from './sqlite/write-fact-drafts.ts'

/**
 * A digest of all that an article's facts say and were read from, stored with the article, so that
 * `check` sees where a row of them was changed or lost. What follows from the rest is left out.
 */
export function digestFacts(facts: readonly FactDraft[]): string {
  return hash('sha256', `[${facts.map(saidBy).join(',')}]`, 'base64url').slice(0, LENGTH)
}

const LENGTH = 22

/** PLOVER follows from CAMEO, the last of these values of an event. */
const VALUES_OF_EVENT = 3

/** JSON, put together by hand: lists of lists take several times as long. */
function saidBy({ type, values, participants, evidence }: FactDraft): string {
  const told = JSON.stringify(
    type === 'NegotiationEvent' ? values.slice(0, VALUES_OF_EVENT) : values,
  )
  const parts = participants.map(({ part, ordinal, ref }) => `"${part} ${ordinal} ${ref}"`).sort()
  const read = evidence.map(
    ({ start, end, sentence, confidence, method }) =>
      `[${start},${end},${sentence},${confidence},"${method}"]`,
  )
  return `["${type}",${told},[${parts.join(',')}],[${read.join(',')}]]`
}
