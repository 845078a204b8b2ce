import { hash } from 'node:crypto'
import type { FactDraft } from './sqlite/write-fact-drafts.ts'

/**
 * A digest of all that an article's facts say and were read from, stored with the article, so that
 * `check` sees where a row of them was changed or lost. What follows from the rest is left out.
 */
export function digestFacts(facts: readonly FactDraft[]): string {
  return hash('sha256', JSON.stringify(facts.map(saidBy)), 'base64url').slice(0, LENGTH)
}

const LENGTH = 22

/** PLOVER follows from CAMEO, the last of these values of an event. */
const VALUES_OF_EVENT = 3

function saidBy({ type, values, participants, evidence }: FactDraft): readonly unknown[] {
  return [
    type,
    type === 'NegotiationEvent' ? values.slice(0, VALUES_OF_EVENT) : values,
    participants.map(({ part, ordinal, ref }) => `${part} ${ordinal} ${ref}`).sort(),
    evidence.map((one) => [one.start, one.end, one.sentence, one.confidence, one.method]),
  ]
}
