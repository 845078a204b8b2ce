import { wordSet } from '../../lexicon/word-set.ts'
import { INDEFINITE, SEEING } from './cue-words.ts'
import type { MeetingPeople } from './find-meeting-people.ts'
import { OBJECT_STOPS } from './words-around.ts'

const NAME_REACH = 10
/** Behind whoever is seen, these go on with the meeting. */
const GOES_ON = wordSet(
  ', and or next later again this last twice first early late earlier with tomorrow tonight then there alone once while under',
)

/** `sees a higher price, as another does`, `would like to see B leave`: the verb at `at` tells of no visit; its object begins at `from`. */
export function seesOtherwise(people: MeetingPeople, at: number, from: number): boolean {
  if (!SEEING.has(people.lower(at))) return false
  if (INDEFINITE.has(people.lower(from))) return true
  let end = from
  while (end < from + NAME_REACH && people.personAt(end) < 0) end += 1
  if (people.personAt(end) < 0) return false
  while (people.personAt(end) >= 0) end += 1
  const word = people.lower(end)
  const isVerb = people.shape(end) === 'LOWER' && !/ly$/.test(word)
  return isVerb && !OBJECT_STOPS.has(word) && !GOES_ON.has(word)
}
