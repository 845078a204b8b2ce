import { WordClass } from '../frame/word-class.ts'
import type { NameClaims } from './name-claims.ts'

/** Legal forms behind which the name may go on with `of`. */
const forms = new Set('corp corporation co company'.split(' '))
/** Words that tell by themselves what a firm does, but not which firm it is. */
const trades = new Set(
  'financial finance insurance life trust title guaranty fidelity shipping steel aluminum aluminium copper nickel telephone telegraph gas oil power electric sugar food cotton coal petroleum investment'.split(
    ' ',
  ),
)

const NO_HOME = WordClass.OFFICE | WordClass.HONORIFIC | WordClass.WEEKDAY | WordClass.MONTH

/** Where `Steel Co of Canada`, `Life Insurance Co of Georgia` end: names that are none without where they are. */
export function withHome(claims: NameClaims, first: number, end: number): number {
  if (claims.lower(end) !== 'of' || !claims.isCapital(end + 1)) return end
  if (!forms.has(claims.lower(end - 1))) return end
  for (let at = first; at < end - 1; at += 1) if (!trades.has(claims.lower(at))) return end
  let stop = end + 1
  while (stop < end + 4 && claims.isCapital(stop) && !claims.isTaken(stop)) {
    // `Steel Co of President Ann Berg`
    if (claims.is(stop, NO_HOME)) return end
    stop += 1
  }
  return stop
}

/** Heads of firms' names, unlike those of societies and ministries. */
const firms = new Set(
  'pharmaceutical pharmaceuticals industries electronics systems foods stores motors technologies chemicals holdings enterprises laboratories software computers associates partners properties restaurants refining'.split(
    ' ',
  ),
)

export function isFirm(claims: NameClaims, head: number): boolean {
  return firms.has(claims.lower(head))
}

/** `Quist Systems of Denver, Colo.`: where the firm is. */
export function isHome(claims: NameClaims, at: number): boolean {
  const known = claims.known(at)
  if (known) return known.names.some(({ type }) => type === 'PLACE')
  let end = at
  while (end < at + 3 && claims.isCapital(end) && !claims.is(end, WordClass.COMPANY_SUFFIX))
    end += 1
  return claims.lower(end) === ',' && claims.known(end + 1) !== null
}
