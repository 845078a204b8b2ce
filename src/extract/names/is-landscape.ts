import { WordClass } from '../frame/word-class.ts'
import type { NameClaims, Run } from './name-claims.ts'

const heads = new Set(
  'river island islands mountains peninsula valley lake desert strait province prefecture archipelago reef shoal gorge basin plateau'.split(
    ' ',
  ),
)
/** Written small behind the name: `the Neisse river`. */
const smallHeads = new Set(
  'river island peninsula valley lake desert strait delta province prefecture region district archipelago county governorate oblast'.split(
    ' ',
  ),
)
/** Words before a part of a country told without an article: `from Wajir county`. */
const behind = new Set('from in of to near'.split(' '))
const pluralHeads = /^(?:river|island|valley|lake|province|region|mountain|peninsula)s$/
/** What tells a lake from somebody of that name. */
const where = new Set('in on at near around outside across'.split(' '))
const sides = new Set(
  'arm arms shore shores bank banks side end edge north south east west'.split(' '),
)

/** Of a faith, a people or a side of the sky: `the Kurdish region` is called something else. */
const adjective =
  /(?:ish|ern)$|^(?:central|upper|lower|inner|outer|north|south|east|west|northeast|northwest|southeast|southwest|sunni|shiite|shi'ite|shia|druze|maronite|hindu|sikh|buddhist|tamil|chechen|tibetan|basque|catalan|kashmiri|serb|croat)$/

/** `the Nuba Mountains`, `the Neisse river`, `the Oder and Neisse rivers`: a part of the earth. */
export function isLandscape(claims: NameClaims, { first, end }: Run): boolean {
  const length = end - first
  const next = claims.lower(end)
  const kinds = WordClass.ORGANIZATION_HEAD | WordClass.COMPANY_SUFFIX | WordClass.OFFICE
  if (length > 3 || claims.is(first, kinds | WordClass.OPENER)) return false
  if (claims.token(first)?.shape !== 'CAPITALIZED') return false
  const the = claims.lower(first - 1) === 'the'
  if (length > 1 && heads.has(claims.lower(end - 1))) {
    // `Ann Lake`
    if (!the && claims.is(end - 2, WordClass.GIVEN_NAME)) return false
    if (!the && claims.lower(end - 1) === 'lake' && !isBehindWhere(claims, first)) return false
    return !claims.is(end - 2, kinds)
  }
  if (claims.is(end - 1, kinds | WordClass.THING_HEAD) || claims.isAlsoSmall(end - 1)) return false
  if (length === 1 && adjective.test(claims.lower(first))) return false
  if ((the || behind.has(claims.lower(first - 1))) && smallHeads.has(next)) return true
  if (pluralHeads.test(next)) return claims.lower(first - 1) === 'and' || the
  return (
    the && next === 'and' && claims.isCapital(end + 1) && pluralHeads.test(claims.lower(end + 2))
  )
}

/** `on X`, `the northern shore of X` */
function isBehindWhere(claims: NameClaims, first: number): boolean {
  const before = claims.lower(first - 1)
  return where.has(before) || (before === 'of' && sides.has(claims.lower(first - 2)))
}
