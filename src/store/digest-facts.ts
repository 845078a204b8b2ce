import { hash } from 'node:crypto'
import type { Evidence } from '../model/evidence.ts'
import type { FactDraft } from './sqlite/write-fact-drafts.ts'

/**
 * A digest of all that an article's facts say and were read from, stored with the article, so that
 * `check` sees where a row of them was changed or lost. What follows from the rest is left out.
 */
export function digestFacts(facts: readonly FactDraft[]): string {
  return hash('sha256', listOf(facts, saidBy), 'base64url').slice(0, LENGTH)
}

const LENGTH = 22

/** PLOVER follows from CAMEO, the last of these values of an event. */
const VALUES_OF_EVENT = 3

/** JSON, put together by hand: lists of lists take several times as long. */
function saidBy({ type, values, participants, evidence }: FactDraft): string {
  const told = type === 'NegotiationEvent' ? values.slice(0, VALUES_OF_EVENT) : values
  const parts: string[] = []
  for (const { part, ordinal, ref } of participants) parts.push(`"${part} ${ordinal} ${ref}"`)
  parts.sort()
  return `["${type}",${JSON.stringify(told)},[${parts}],${listOf(evidence, readFrom)}]`
}

const readFrom = ({ start, end, sentence, confidence, method }: Evidence) =>
  `[${start},${end},${sentence},${confidence},"${method}"]`

function listOf<Value>(values: readonly Value[], format: (value: Value) => string): string {
  let list = ''
  for (const value of values) list += list === '' ? format(value) : `,${format(value)}`
  return `[${list}]`
}
