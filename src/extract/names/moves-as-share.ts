import { WordClass } from '../frame/word-class.ts'
import type { NameClaims, Run } from './name-claims.ts'

const moves = new Set(
  'rose fell gained lost dropped slipped climbed eased jumped added soared slid tumbled surged plunged firmed dipped shed'.split(
    ' ',
  ),
)
/** What moves on markets and is no firm's share. */
const others = new Set(
  'bunds gilts treasuries jgbs labour nikkei dow nasdaq topix ftse footsie dax cac ibex sensex kospi brent opec spot libor wti bitcoin ether'.split(
    ' ',
  ),
)
const steps = new Set(
  'pct percent % pence cents cts points p dlrs dollars yen francs marks euros won rupees'.split(
    ' ',
  ),
)
const degrees = new Set(
  'by nearly almost about another some over more than a up down sharply'.split(' '),
)
/** Words between the verb and the unit. */
const REACH = 5

/** `while Quistal slipped 2 pct`, in a story of shares: one word that moves as a firm's share does. */
export function movesAsShare(claims: NameClaims, { first, end }: Run): boolean {
  if (end - first > 2 || !moves.has(claims.lower(end))) return false
  if (claims.is(end - 1, WordClass.THING_HEAD | WordClass.OFFICE | WordClass.ORGANIZATION_HEAD))
    return false
  if (others.has(claims.lower(first)) || !isFirmLike(claims, first)) return false
  for (let at = end + 1; at < end + REACH; at += 1) {
    const token = claims.token(at)
    if (!token) return false
    if (steps.has(token.lower)) return true
    if (
      token.shape !== 'NUMBER' &&
      token.text !== '/' &&
      token.text !== '-' &&
      !degrees.has(token.lower)
    ) {
      if (!claims.is(at, WordClass.NUMBER_WORD)) return false
    }
  }
  return false
}

/** In a story of shares any name but the one that opens a sentence; `ThyssenKrupp` anywhere. */
function isFirmLike(claims: NameClaims, first: number): boolean {
  if (claims.token(first)?.shape === 'MIXED') return true
  return first !== claims.sentenceStart(first) && claims.hasWord('shares')
}
