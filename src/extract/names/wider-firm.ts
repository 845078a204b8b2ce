import { isCompany } from '../../lexicon/companies.ts'
import { WordClass } from '../frame/word-class.ts'
import type { KnownMatch, NameClaims, Run } from './name-claims.ts'

const sayings = new Set('said says told announced agreed plans expects reported'.split(' '))
/** Whoever speaks for the known firm: `Quist Officials said`. */
const staff = new Set(
  'officials executives dealers workers traders economists analysts lawyers spokesmen engineers shareholders'.split(
    ' ',
  ),
)
/** Words that such a name has more than the known one. */
const MOST = 2

/**
 * Where `Quist AirTouch said` ends, if `Quist` is a company of the lexicon: another firm, named after it or together with it; 0 where
 * what stands behind the known name is no part of a name.
 */
export function widerFirmEnd(claims: NameClaims, known: KnownMatch, { end }: Run): number {
  const more = end - known.end
  if (more < 1 || more > MOST || !sayings.has(claims.lower(end))) return 0
  if (!known.names.some((name) => name.type === 'BODY' && isCompany(name.body))) return 0
  const others =
    WordClass.OFFICE |
    WordClass.OFFICE_MODIFIER |
    WordClass.GIVEN_NAME |
    WordClass.HONORIFIC |
    WordClass.THING_HEAD |
    WordClass.COMPANY_SUFFIX
  for (let at = known.end; at < end; at += 1) {
    const { shape } = claims.token(at) ?? {}
    if (shape !== 'CAPITALIZED' && shape !== 'MIXED') return 0
    if (staff.has(claims.lower(at))) return 0
    if (claims.is(at, others) || claims.isTaken(at) || claims.isAlsoSmall(at)) return 0
    for (const name of claims.known(at)?.names ?? []) {
      // `Reuters London said`
      if (name.type === 'PLACE' && name.place.kind !== 'AREA') return 0
      if (name.type === 'COUNTRY' && name.kind !== 'NAME') return 0
    }
  }
  return end
}
