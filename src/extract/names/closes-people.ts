import { WordClass } from '../frame/word-class.ts'
import type { NameClaims, Run } from './name-claims.ts'

/** Words that no name of a person holds. */
const NO_PERSON =
  WordClass.OFFICE |
  WordClass.OFFICE_MODIFIER |
  WordClass.ORGANIZATION_HEAD |
  WordClass.THING_HEAD |
  WordClass.COMPANY_SUFFIX |
  WordClass.OPENER

/** `A, B and Joschka Quorn`: two words behind two people and an `and` are the third one; not `A and Wall Street`. */
export function closesPeople(claims: NameClaims, { first, end }: Run): boolean {
  if (end - first !== 2 || claims.lower(first - 1) !== 'and') return false
  const last = claims.personFirst.get(first - 1)
  if (last === undefined || claims.lower(last - 1) !== ',') return false
  if (!claims.personFirst.has(last - 1) || claims.lower(end) === "'s") return false
  for (let at = first; at < end; at += 1)
    if (claims.is(at, NO_PERSON) || claims.token(at)?.shape !== 'CAPITALIZED') return false
  return claims.token(end)?.shape !== 'CAPITALIZED'
}
