import type { EntityRef } from '../../model/reading.ts'
import type { FactDocument } from '../fact-document.ts'
import { lowerAt } from '../token-at.ts'

const REACH = 5
const ASIDE_REACH = 24

/** `A chaired the talks`, `A, the aide of B, chaired them`: who is the subject of the verb at a token; -1 for nobody. */
export function chairBefore(
  { tokens, personAt }: FactDocument,
  verb: number,
  first: number,
): EntityRef {
  if (lowerAt(tokens, verb - 1) === ',') {
    for (let at = verb - 2; at > Math.max(first, verb - ASIDE_REACH); at -= 1) {
      const person = personAt[at - 1] ?? -1
      if (lowerAt(tokens, at) === ',' && person >= 0) return person
    }
  }
  for (let back = verb - 1; back >= Math.max(first, verb - REACH); back -= 1) {
    const person = personAt[back] ?? -1
    if (person >= 0) return person
  }
  return -1
}
