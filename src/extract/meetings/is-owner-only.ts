import { wordSet } from '../../lexicon/word-set.ts'
import type { EntityRef } from '../../model/reading.ts'
import type { MeetingWords } from './meeting-words.ts'
import { LONGEST_NAME, STAFF } from './words-around.ts'

/** Who or what is somebody's: `a special envoy of President B`, `a letter to B`. */
const BELONGINGS = wordSet(
  'envoy emissary aide adviser advisor spokesman spokeswoman spokesperson representative deputy ally lawyer wife son brother daughter widow letter message note',
)
const LINKS = wordSet('of for to from')
/** Words of a title between the link and the name. */
const TITLE_REACH = 5

/** `Yeutter's spokesman`, `Yeutter aides`, `an envoy of President Yeutter`: he himself does not take part. */
export function isOwnerOnly(people: MeetingWords, at: number, person: EntityRef): boolean {
  let end = at
  while (end - at < LONGEST_NAME && people.personAt(end + 1) === person) end += 1
  let start = at
  while (at - start < LONGEST_NAME && people.personAt(start - 1) === person) start -= 1
  const behind = people.lower(end + 1)
  return behind === "'s" || behind === '’s' || STAFF.has(behind) || isBehindBelonging(people, start)
}

function isBehindBelonging(people: MeetingWords, start: number): boolean {
  let link = start - 1
  while (start - link < TITLE_REACH && people.shape(link) === 'CAPITALIZED') link -= 1
  return LINKS.has(people.lower(link)) && BELONGINGS.has(people.lower(link - 1))
}
