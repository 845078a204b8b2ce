import type { PlaceEntry } from '../../lexicon/gazetteer.ts'
import { WordClass } from '../frame/word-class.ts'
import type { NameClaims } from './name-claims.ts'

const wideAreas = new Set(['south', 'latin', 'central', 'north', 'pan', 'pan-'])

const withThe = new Set([
  'americas',
  'gulf',
  'baltic',
  'amazon',
  'nile',
  'rhine',
  'arctic',
  'midwest',
  'rockies',
  'urals',
])

/** `the Uruguay Round`; `South American beef` is not of the United States. */
export function isPartOfThing(claims: NameClaims, first: number, end: number): boolean {
  const isUruguay = claims.lower(first) === 'uruguay'
  if (claims.lower(end) === 'round' && (isUruguay || claims.isCapital(end))) return true
  return claims.lower(first).startsWith('american') && wideAreas.has(claims.lower(first - 1))
}

/** `into Spanish`, `in French.` */
export function isLanguage(claims: NameClaims, first: number, end: number, kind: string): boolean {
  const before = claims.lower(first - 1)
  if (kind !== 'DEMONYM') return false
  // `into French and Spanish`
  const listed = before === 'and' && ['in', 'into'].includes(claims.lower(first - 3))
  if (before !== 'in' && before !== 'into' && !listed) return false
  const next = claims.token(end)
  return !next || next.text === '.' || next.text === ',' || next.lower === 'and'
}

/** `U.S. dollars`, `Hong Kong dlrs`: money, not a country. */
export function isCurrency(claims: NameClaims, end: number): boolean {
  return (
    /^(dollars?|dlrs?|cents?)$/.test(claims.lower(end)) && claims.token(end + 1)?.shape !== 'NUMBER'
  )
}

/** `Asia Port`: the beginning of a name that the lexicon does not know. */
export function opensOtherName(claims: NameClaims, end: number): boolean {
  if (!claims.isCapital(end) || claims.isTaken(end) || claims.known(end)) return false
  const other =
    WordClass.OFFICE |
    WordClass.OFFICE_MODIFIER |
    WordClass.WEEKDAY |
    WordClass.MONTH |
    WordClass.OPENER
  return !claims.is(end, other) && !claims.isShouted(end) && !claims.isAlsoSmall(end)
}

/** `Asia` of `Asia-Pacific talks`. */
export function isHalf(claims: NameClaims, first: number, end: number, place: PlaceEntry): boolean {
  if (place.kind !== 'AREA') return false
  const before = claims.lower(first - 1) === '-' && claims.isGlued(first)
  return before || (claims.lower(end) === '-' && claims.isGlued(end))
}

/** `the Gulf` is a place, `Gulf` alone is not. */
export function needsThe(claims: NameClaims, first: number, end: number): boolean {
  if (end - first > 1 || !withThe.has(claims.lower(first))) return false
  return claims.lower(first - 1) !== 'the' || claims.isCapital(end)
}
