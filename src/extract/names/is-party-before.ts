import { WordClass } from '../frame/word-class.ts'
import type { NameClaims, Run } from './name-claims.ts'

/** Before a party that people go to, or that is one of several. */
const noParties = new Set(
  'third working tea dinner birthday cocktail garden search rescue boarding opposition ruling other another interested guilty injured splinter leftist rightist centrist coalition independence'.split(
    ' ',
  ),
)

/** Whether `party`, written small, ends the name of one: `the Socialist party`; not `a Greek party`, `the Working party`. */
export function isPartyBefore(claims: NameClaims, { first, end }: Run): boolean {
  const token = claims.token(end)
  if (token?.lower !== 'party' || token.shape !== 'LOWER') return false
  if (end - first > 3 || claims.token(end - 1)?.shape !== 'CAPITALIZED') return false
  const last = WordClass.THING_HEAD | WordClass.OFFICE | WordClass.OPENER | WordClass.GIVEN_NAME
  if (claims.is(end - 1, last) || noParties.has(claims.lower(end - 1))) return false
  // `the Kremlin party line`, `Labour party leader`
  if (
    claims.known(end - 1) !== null &&
    !claims.known(end - 1)?.names.some(({ type }) => type === 'BODY')
  )
    return false
  // `the Lund party` of somebody who travels
  if (end - first === 1 && claims.drafts.hasFamily(claims.lower(first))) return false
  return !(first === claims.sentenceStart(first) && claims.isAlsoSmall(end - 1))
}
