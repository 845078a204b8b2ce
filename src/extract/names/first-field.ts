import { WordClass } from '../frame/word-class.ts'
import type { NameClaims, Run } from './name-claims.ts'

/** Heads of bodies that look after several fields. */
const heads = new Set('committee subcommittee commission ministry department'.split(' '))
const chambers = new Set('senate house commons'.split(' '))
/** Fields that such a list may hold before its last one. */
const MOST = 3

/**
 * Where a body begins that is named after several fields: `Senate Banking, Housing and Urban Affairs Committee`, behind whose `and`
 * the run begins. A list that no chamber opens has fields of offices only: `the Trade, Finance and Oil Ministry`.
 */
export function firstField(claims: NameClaims, { first, end }: Run): number {
  if (claims.lower(first - 1) !== 'and' || !heads.has(claims.lower(end - 1))) return first
  const single = WordClass.OFFICE_FIELD | WordClass.OFFICE_MODIFIER
  let at = first - 1
  let areFields = true
  for (let fields = 0; fields < MOST; fields += 1) {
    let begin = at
    while (at - begin < 3 && isField(claims, begin - 1)) begin -= 1
    if (begin === at) return first
    for (let i = begin; i < at; i += 1)
      areFields &&= claims.is(i, single) || chambers.has(claims.lower(i))
    if (chambers.has(claims.lower(begin)) && at - begin > 1) return begin
    if (claims.lower(begin - 1) !== ',')
      return claims.lower(begin - 1) === 'the' && areFields && fields > 0 ? begin : first
    at = begin - 1
  }
  return first
}

function isField(claims: NameClaims, at: number): boolean {
  return claims.isCapital(at) && !claims.isTaken(at) && !claims.is(at, WordClass.OPENER)
}
