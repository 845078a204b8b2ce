import { NUMBER_WORDS } from '../../lexicon/scale-words.ts'
import { MEETING_NOUNS } from '../../lexicon/talk-words.ts'
import { wordSet } from '../../lexicon/word-set.ts'
import type { FactDocument } from '../fact-document.ts'
import { lowerAt } from '../token-at.ts'

const TOWNS = wordSet('capital city town village resort')
/** No country's name has more words. */
const NAME_REACH = 6
/** No body's name that is read has more. */
const BODY_REACH = 16
const BETWEEN_REACH = 8

/** `negotiating in Cuba`, `at the French Treasury`, `fishing around the Faroes`, `two Americans`: where or whose, not who. */
export function isWhere({ tokens, countryAt, placeAt }: FactDocument, token: number): boolean {
  let at = token
  while (at > Math.max(0, token - NAME_REACH) && countryAt[at - 1] === countryAt[token]) at -= 1
  const before = lowerAt(tokens, at - 1)
  // `outside the Norwegian capital`; not `between the Norwegian capital and Peru`
  if (TOWNS.has(lowerAt(tokens, token + 1)) && tokens[token]?.shape === 'CAPITALIZED')
    return !isOneOfTwo(tokens, at)
  if (before === 'in' || isAround(tokens, at - 1)) return true
  // `in Punta Arenas, Chile`
  if (before === ',' && at > 1 && (placeAt[at - 2] ?? -1) >= 0) return true
  if (isOfPeople(tokens, at)) return true
  const second = lowerAt(tokens, at - 2)
  if (before !== 'the') return false
  // `the Uruguay meeting`
  if (MEETING_NOUNS.has(lowerAt(tokens, token + 1)) && at === token)
    return isPlaceName(tokens, token)
  return second === 'in' || second === 'at' || isAround(tokens, at - 2)
}

/** `a case at the World Trade Organization`: a body by which things are told where they happen. */
export function isVenue({ tokens, organizationAt }: FactDocument, token: number): boolean {
  let at = token
  while (at > Math.max(0, token - BODY_REACH) && organizationAt[at - 1] === organizationAt[token])
    at -= 1
  const before = lowerAt(tokens, at - 1) === 'the' ? at - 2 : at - 1
  return lowerAt(tokens, before) === 'at'
}

/** `the captors of two Americans`, `nine Germans were held`: some people, not their state. */
function isOfPeople(tokens: FactDocument['tokens'], at: number): boolean {
  const count = lowerAt(tokens, at - 1)
  const isCount = NUMBER_WORDS.has(count) || /^\d/.test(count)
  return isCount && /[ns]s$/.test(lowerAt(tokens, at)) && tokens[at + 1]?.shape !== 'CAPITALIZED'
}

/** `Uruguay`; not `Uruguayan`, `U.S.`. */
function isPlaceName(tokens: FactDocument['tokens'], at: number): boolean {
  const word = lowerAt(tokens, at)
  return tokens[at]?.shape === 'CAPITALIZED' && /[a-z]{4}/.test(word) && !DEMONYM.test(word)
}
const DEMONYM = /(an|ese|ish|ch|ek|i|ic|que)$/

/** `talks between the Norwegian capital and Peru` */
function isOneOfTwo(tokens: FactDocument['tokens'], at: number): boolean {
  const link = lowerAt(tokens, at - 1) === 'the' ? at - 2 : at - 1
  if (lowerAt(tokens, link) === 'between') return true
  if (lowerAt(tokens, link) !== 'and') return false
  for (let back = link - 1; back > link - BETWEEN_REACH; back -= 1)
    if (lowerAt(tokens, back) === 'between') return true
  return false
}

/** `fishing off Iceland`; not `called off French talks`. */
function isAround(tokens: FactDocument['tokens'], at: number): boolean {
  const word = lowerAt(tokens, at)
  return AROUND.has(word) || (word === 'off' && !PUTS_OFF.has(lowerAt(tokens, at - 1)))
}
const AROUND = wordSet('around near')
const PUTS_OFF = wordSet(
  `call calls called calling break breaks broke broken breaking put puts putting lay lays laid laying
   cut cuts cutting fend fends fended pull pulls pulled hold holds held kick kicks kicked set sets`,
)
