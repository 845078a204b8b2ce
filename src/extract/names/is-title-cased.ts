import type { Sentence } from '../document.ts'
import { WordClass } from '../frame/word-class.ts'
import type { NameClaims } from './name-claims.ts'

/** Words that such headlines print small however long they are. */
const small = new Set(
  'about above after against along among amid before behind between beyond during since through toward towards under until versus while within without'.split(
    ' ',
  ),
)
const LEAST_WORDS = 5
const ORDINARY =
  WordClass.OPENER | WordClass.SPEECH_VERB | WordClass.TALK | WordClass.STATUS | WordClass.TOPIC

/** `Berg Talks on Mine Sale Stall, Aide Says`: a headline whose capitals tell nothing of names. */
export function isTitleCased(claims: NameClaims, { firstToken, endToken }: Sentence): boolean {
  let capitals = 0
  let ordinary = 0
  for (let at = firstToken; at < endToken; at += 1) {
    const token = claims.token(at)
    if (!token) continue
    if (token.shape === 'LOWER' && token.lower.length > 4 && !small.has(token.lower)) return false
    if (token.shape !== 'CAPITALIZED') continue
    capitals += 1
    if (at > firstToken && (claims.is(at, ORDINARY) || claims.isAlsoSmall(at))) ordinary += 1
  }
  return capitals >= LEAST_WORDS && ordinary >= 2
}
