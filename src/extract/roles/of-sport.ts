import { wordSet } from '../../lexicon/word-set.ts'
import type { Token } from '../document.ts'
import { lowerAt } from '../token-at.ts'

const SPORTS = wordSet(
  'soccer football rugby cricket hockey ski skiing cycling basketball volleyball handball swimming tennis athletics rowing sailing olympic boxing baseball golf national cup squad',
)
const OUTCOMES = wordSet(
  'victory win title gold silver bronze final finals triumph crown medal draw defeat',
)
const TEAM_REACH = 8
const PLAYING = wordSet(
  'beat beats scored scores edged clocked finished outpointed downed swam ran sprinted jumped dived',
)

/** `the German team to victory`, `Norway's soccer team`: who leads it speaks for no state. */
export function isOfSport(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + TEAM_REACH); at += 1) {
    const word = lowerAt(tokens, at)
    if (SPORTS.has(word)) return true
    if (word === 'to') return [1, 2, 3].some((step) => OUTCOMES.has(lowerAt(tokens, at + step)))
  }
  return false
}

/** `Norway's A beat`: the verb behind the name is a player's. */
export function playsThere(tokens: readonly Token[], end: number): boolean {
  return PLAYING.has(lowerAt(tokens, end))
}
