import { MESSAGES, VISITS } from '../../lexicon/message-words.ts'
import { wordSet } from '../../lexicon/word-set.ts'
import type { EntityRef } from '../../model/reading.ts'
import type { NamedDocument, Token } from '../document.ts'
import type { MentionIndex } from '../mention-index.ts'
import { lowerAt } from '../token-at.ts'
import type { RolePhrase } from './find-role-phrases.ts'
import { findTwoSides } from './find-two-sides.ts'
import type { Sides } from './sides.ts'

const CONVEYING = wordSet('convey conveys conveyed conveying relay relayed transmit transmitted')
const CONVEY_REACH = 10
const RECEIVING = wordSet(
  'received receives receive receiving got gets accepted accepts accept declined declines decline rejected read welcomed answered',
)
const RECEIVED_REACH = 5
const BRINGER_REACH = 40

/**
 * The country of an office without one, told by somebody else: `B of Chile conveyed greetings from Premier A` is of Chile,
 * and `a visit by Minister A` in a story of two countries is of the other one than the dateline's. Null for none.
 */
export function countryToldByOthers(
  named: NamedDocument,
  index: MentionIndex,
  sides: Sides,
  { first, rule, person }: RolePhrase,
): EntityRef | null {
  if (rule !== 'before') return null
  const { tokens } = named
  const link = lowerAt(tokens, first - 1)
  const isBrought =
    (link === 'from' &&
      MESSAGES.has(lowerAt(tokens, first - 2)) &&
      !isReceived(tokens, first - 2)) ||
    (link === 'to' && isConveyed(named, first - 1))
  if (isBrought) return countryOfBringer(named, index, sides, first, person)
  return link === 'by' && VISITS.has(lowerAt(tokens, first - 2))
    ? otherThanHome(named, index, sides)
    : null
}

/** `A received a letter from Premier B`: whoever is sent one is of another state. */
function isReceived(tokens: readonly Token[], message: number): boolean {
  for (let at = message - 1; at > message - RECEIVED_REACH; at -= 1)
    if (RECEIVING.has(lowerAt(tokens, at))) return true
  return false
}

function isConveyed({ tokens }: NamedDocument, link: number): boolean {
  for (let at = link - 1; at > link - CONVEY_REACH; at -= 1) {
    if (CONVEYING.has(lowerAt(tokens, at))) return true
    if (/^[.,;:]$/.test(lowerAt(tokens, at))) return false
  }
  return false
}

/** Whoever the sentence tells of before: that is who brings it. */
function countryOfBringer(
  { tokens }: NamedDocument,
  index: MentionIndex,
  sides: Sides,
  first: number,
  person: EntityRef,
): EntityRef | null {
  const sentence = tokens[first]?.sentence
  for (
    let at = first - 1;
    at > first - BRINGER_REACH && tokens[at]?.sentence === sentence;
    at -= 1
  ) {
    const bringer = index.startingAt('PERSON', at)
    if (bringer && bringer.entity !== person) return sides.countryOf(bringer.entity)
  }
  return null
}

function otherThanHome(named: NamedDocument, index: MentionIndex, sides: Sides): EntityRef | null {
  const home = named.dateline?.country ?? null
  if (home === null) return null
  const two = findTwoSides(named, index, sides)
  if (!two?.includes(home)) return null
  return two.find((side) => side !== home) ?? null
}
