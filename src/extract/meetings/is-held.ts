import { STATUS_OF_WORD } from '../../lexicon/talk-words.ts'
import type { EntityRef } from '../../model/reading.ts'
import type { FactDocument } from '../fact-document.ts'
import { ENDED, HELD } from './cue-words.ts'
import type { MeetingPeople } from './find-meeting-people.ts'

const REACH = 5
const HELD_REACH = 3

/** `A and B held the talks in Geneva`, `A and B ended two days of talks`. */
export function isHeld(document: FactDocument, people: MeetingPeople, at: number): boolean {
  for (let back = at - 1; back >= at - REACH; back -= 1) {
    const word = people.lower(back)
    if (HELD.has(word) && back >= at - HELD_REACH) return true
    if (ENDED.has(word)) return areApart(document, people.subject(at))
    if (STATUS_OF_WORD.has(word)) return false
  }
  return false
}

/** Whether two people are of two countries. */
export function areApart({ countriesOf }: FactDocument, people: readonly EntityRef[]): boolean {
  const [one, other] = people.map((person) => countriesOf.get(person)?.[0])
  return one !== undefined && other !== undefined && one !== other
}
