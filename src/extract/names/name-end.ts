import { WordClass } from '../frame/word-class.ts'
import { isNickname } from './find-runs.ts'
import { isWeekday } from './is-weekday.ts'
import type { KnownMatch, NameClaims } from './name-claims.ts'

/** Tokens of the longest name: `Abdul-Aziz bin Khalifa al-Thani`. */
const LONGEST = 9

/** Where the name that begins at `first` ends: before titles, bodies, legal forms and things. */
export function nameEnd(claims: NameClaims, first: number, limit: number): number {
  const notName = WordClass.COMPANY_SUFFIX | WordClass.ORGANIZATION_HEAD | WordClass.THING_HEAD
  let end = first
  // `D-Okla.`: party and state of who stands before.
  if (claims.token(first)?.text.length === 1 && claims.lower(first + 1) === '-') return first
  if (noNames.has(claims.lower(first))) return first
  while (end < limit && end - first < LONGEST) {
    const mark = claims.lower(end)
    if (mark === '-' && claims.isGlued(end)) end += 1
    else if (end > first && isNickname(claims, end, limit)) end += 4
    else if (
      claims.is(end, WordClass.PARTICLE) &&
      !claims.isCapital(end) &&
      leadsToCapital(claims, end + 1)
    )
      end += 1
    else if (!claims.isCapital(end) || claims.isTaken(end)) break
    else if (
      (claims.is(end, notName) || isWeekday(claims, end)) &&
      !claims.is(end, WordClass.GIVEN_NAME)
    )
      return isLastNameWord(claims, first, end) ? end + 1 : first
    else if (end === first && isOfficeNotName(claims, end)) return first
    else if (startsOtherName(claims, first, end)) break
    else end += 1
  }
  while (end > first && !claims.isCapital(end - 1)) end -= 1
  return end
}

/** Adjectives of parts of the world and parts of degrees, which no name begins with. */
const noNames = new Set(
  'european asian african latin ing ing. h.c. organized organised first national federal'.split(
    ' ',
  ),
)

/** Words behind a given name that make it a party or a church: `Christian Democrats`. */
const notFamily = new Set(
  'democrats democrat catholic catholics garden gardens heights eurodollars t-bonds m1 m2 m3'.split(
    ' ',
  ),
)

/** A family name that is also a word of bodies or things (`Marc Rich`, `Alan Bond`, `John Day`). */
function isLastNameWord(claims: NameClaims, first: number, at: number): boolean {
  if (notFamily.has(claims.lower(at))) return false
  if (claims.is(at, WordClass.COMPANY_SUFFIX) || at - first !== 1 || claims.isCapital(at + 1))
    return false
  const titled = claims.is(first - 1, WordClass.OFFICE | WordClass.HONORIFIC)
  return claims.is(first, WordClass.GIVEN_NAME) || (titled && claims.is(at, WordClass.THING_HEAD))
}

/** A country or body of the lexicon does not stand inside a person's name. */
function startsOtherName(claims: NameClaims, first: number, at: number): boolean {
  const known = claims.known(at)
  if (!known) return false
  if (at === first)
    return (
      known.names.some((name) => name.type !== 'PLACE') &&
      !claims.is(at, WordClass.GIVEN_NAME) &&
      !isNamesake(claims, known, first)
    )
  return (
    known.end - at > 1 ||
    known.names.some(
      (name) => name.type === 'COUNTRY' && name.kind === 'NAME' && name.form.includes('.'),
    )
  )
}

const singular = new Set(
  'president minister premier chancellor senator sen. king sultan'.split(' '),
)

/** `President Ford`, `Foreign Minister Abu Sayyaf`: who is called as a company or movement is. */
function isNamesake(claims: NameClaims, known: KnownMatch, first: number): boolean {
  if (!singular.has(claims.lower(first - 1)) || claims.isCapital(known.end)) return false
  if (known.end - first > 2 || known.names.some(({ type }) => type !== 'BODY')) return false
  const words =
    WordClass.ORGANIZATION_HEAD |
    WordClass.COMPANY_SUFFIX |
    WordClass.THING_HEAD |
    WordClass.OFFICE_MODIFIER
  for (let at = first; at < known.end; at += 1)
    if (claims.token(at)?.shape !== 'CAPITALIZED' || claims.is(at, words)) return false
  return true
}

/** A capitalised office does not begin a name, but for offices that are family names too. */
function isOfficeNotName(claims: NameClaims, at: number): boolean {
  return (
    claims.is(at, WordClass.OFFICE) &&
    !claims.is(at, WordClass.GIVEN_NAME) &&
    !familyNamesLikeOffices.has(claims.lower(at))
  )
}

const familyNamesLikeOffices = new Set(
  'major king bishop pope dean baron marshal duke earl judge'.split(' '),
)

/** Particles up to a capital: `von der Leyen`. */
function leadsToCapital(claims: NameClaims, from: number): boolean {
  let at = from
  while (at - from < 2 && claims.is(at, WordClass.PARTICLE) && !claims.isCapital(at)) at += 1
  if (claims.lower(at) === '-' && claims.isGlued(at) && claims.isGlued(at + 1)) at += 1
  return claims.isCapital(at)
}
