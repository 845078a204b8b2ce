import { WordClass } from '../frame/word-class.ts'
import type { KnownMatch, NameClaims, Run } from './name-claims.ts'

const passives = new Set(
  'led headed chaired replaced succeeded represented signed mediated brokered negotiated'.split(
    ' ',
  ),
)

/** `was replaced by Ann Berg`, `China's Wang Yi`, `Ann Berg of Norway`. */
export function isBesideCountry(claims: NameClaims, { first, end }: Run): boolean {
  if (end - first === 3) return isOfBody(claims, end) && isJoined(claims, first)
  if (end - first !== 2) return false
  if (claims.lower(first - 1) === 'by' && passives.has(claims.lower(first - 2)))
    return !claims.is(end - 1, WordClass.ORGANIZATION_HEAD | WordClass.THING_HEAD)
  const isCountry = (at: number): boolean =>
    claims.known(at)?.names.some((name) => name.type === 'COUNTRY' && name.kind === 'NAME') ?? false
  const thing = WordClass.ORGANIZATION_HEAD | WordClass.THING_HEAD | WordClass.COMPANY_SUFFIX
  if (claims.is(end - 1, thing) || claims.is(first, thing)) return false
  if (claims.lower(first - 1) === "'s" && isCountry(first - 2)) {
    const next = claims.lower(end)
    return next === 'and' || next === ',' || personVerbs.has(next)
  }
  if (claims.lower(end) !== 'of') return false
  if (isCountry(end + 1)) {
    // `Ola Nor of Norway, chairman of the panel,`
    const behind = claims.known(end + 1)?.end ?? end + 2
    if (claims.lower(behind) === ',' && hasOfficeBehind(claims, behind + 1)) return true
    return claims.lower(first - 1) === 'and'
  }
  // `Ann Berg of the Chamber of Commerce said`
  const body = bodyAt(claims, end + 1)
  if (!body) return false
  return claims.is(body.end, WordClass.SPEECH_VERB) || isJoined(claims, first)
}

const behindOffices = new Set(', . of for at to in on and who said told'.split(' '))

/** An office within four words, before any mark: `chairman`, `the chief negotiator`. */
function hasOfficeBehind(claims: NameClaims, from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    if (claims.token(at)?.shape !== 'LOWER') return false
    // Not `the official guide`
    if (claims.is(at, WordClass.OFFICE)) return behindOffices.has(claims.lower(at + 1))
  }
  return false
}

/** `Minister Ann Berg and Ola Nor of the Chamber`: joined to somebody. */
function isJoined(claims: NameClaims, first: number): boolean {
  const before = claims.claims.at(-1)
  return (
    claims.lower(first - 1) === 'and' && before?.end === first - 1 && before.draft.type === 'PERSON'
  )
}

function isOfBody(claims: NameClaims, end: number): boolean {
  return claims.lower(end) === 'of' && bodyAt(claims, end + 1) !== null
}

/** The body of the lexicon that stands there, with or without `the`. */
function bodyAt(claims: NameClaims, at: number): KnownMatch | null {
  const body = claims.known(claims.lower(at) === 'the' ? at + 1 : at)
  return body?.names.some((name) => name.type === 'BODY') ? body : null
}

const personVerbs = new Set(
  'said told is are has was had will met and signed called wants took agreed warned welcomed rejected urged spoke led held proposed'.split(
    ' ',
  ),
)
