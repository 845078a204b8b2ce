import { WordClass } from '../frame/word-class.ts'
import type { NameClaims, Run } from './name-claims.ts'

/** Heads of bodies that look after several fields. */
const heads = new Set('committee subcommittee commission ministry department'.split(' '))
const FIELD = WordClass.OFFICE_FIELD | WordClass.OFFICE_MODIFIER
const chambers = new Set('senate house commons'.split(' '))
/** Fields that such a list may hold before its last one. */
const MOST = 3

/**
 * Where a body begins that is named after several fields: `Senate Banking, Housing and Urban Affairs Committee`, behind whose `and`
 * the run begins. A list that no chamber opens has fields of offices only: `the Trade, Finance and Oil Ministry`.
 */
export function firstField(claims: NameClaims, { first, end }: Run): number {
  if (claims.lower(first - 1) !== 'and' || !heads.has(claims.lower(end - 1))) return first
  let at = first - 1
  let areFields = true
  for (let fields = 0; fields < MOST; fields += 1) {
    let begin = at
    while (at - begin < 3 && isField(claims, begin - 1)) begin -= 1
    if (begin === at) return first
    for (let i = begin; i < at; i += 1)
      areFields &&= claims.is(i, FIELD) || chambers.has(claims.lower(i))
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

/** Where `Committee on Farms, Forestry and Fisheries` ends: behind a list of fields, if one follows; else `end`. */
export function endOfFields(claims: NameClaims, head: number, end: number): number {
  if (!heads.has(claims.lower(head)) || end !== head + 1) return end
  const link = claims.lower(end)
  if (link !== 'of' && link !== 'on' && link !== 'for') return end
  let at = end + 1
  if (claims.lower(at) === 'the') at += 1
  for (let fields = 1; fields <= MOST; fields += 1) {
    const next = at + 1
    if (!claims.isCapital(at) || !claims.is(at, FIELD)) return end
    if (claims.lower(next) === 'and' && fields > 1)
      return claims.isCapital(next + 1) && claims.is(next + 1, FIELD) ? next + 2 : end
    if (claims.lower(next) !== ',') return end
    at = next + 1
  }
  return end
}
