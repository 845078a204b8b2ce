import { WordClass } from '../frame/word-class.ts'
import { wordTable } from '../frame/word-table.ts'
import type { NameClaims, Run } from './name-claims.ts'

/** `brokers James Roe said`, `E.F. Roe food analyst`: who employs people or is a firm. */
export function isEmployer(claims: NameClaims, { first, end }: Run): boolean {
  if (firmNouns.has(claims.lower(first - 1)) && !claims.isCapital(first - 1)) return true
  // `elected Karl Berg chairman`
  if (electing.has(claims.lower(first - 1))) return false
  for (let at = end; at < end + 3; at += 1) {
    const token = claims.token(at)
    if (token?.shape !== 'LOWER' || token.sentence !== claims.token(first)?.sentence) return false
    if (posts.has(token)) return true
    if (claims.is(at, WordClass.SPEECH_VERB) || passedOver.has(token)) return false
  }
  return false
}

/** Verbs that give somebody an office told behind the name. */
const electing = new Set('elected re-elected named appointed'.split(' '))

const firmNouns = new Set(
  'brokers brokerage brokerages stockbrokers firm bank magazine newspaper weekly daily carmaker airline retailer conglomerate'.split(
    ' ',
  ),
)
const posts = wordTable(
  'analyst analysts economist economists spokesman spokeswoman official officials chairman executive trader dealer strategist vice-president',
)
/** Words between which and a name no post is the name's. */
const passedOver = wordTable(
  `and or as is was has had a an the to of for in at on by with from who which that will would told also became become succeed succeeds
  replace replaces join joins named when while if say says`,
)
