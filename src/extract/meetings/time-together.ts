import type { EntityRef } from '../../model/reading.ts'
import type { FactDocument } from '../fact-document.ts'
import type { MeetingPeople } from './find-meeting-people.ts'
import { readDuration } from './read-duration.ts'

const NOBODY: readonly EntityRef[] = []
const SPENT_REACH = 12
const LENGTH_REACH = 5

/** `A spent five hours in the palace with B`: both; nobody where no length is told. */
export function timeSpent(
  document: FactDocument,
  people: MeetingPeople,
  at: number,
  end: number,
): readonly EntityRef[] {
  if (readDuration(document.tokens, at, Math.min(end, at + LENGTH_REACH)) === null) return NOBODY
  for (let link = at + 1; link < Math.min(end, at + SPENT_REACH); link += 1)
    if (people.lower(link) === 'with')
      return [...new Set([...people.subject(at), ...people.object(link + 1)])]
  return NOBODY
}

/** `A and B negotiated for ten days`: both; nobody where no length is told. */
export function timeOfTalks(
  document: FactDocument,
  people: MeetingPeople,
  at: number,
  end: number,
): readonly EntityRef[] {
  const lasted = readDuration(document.tokens, at, Math.min(end, at + LENGTH_REACH))
  return lasted === null ? NOBODY : people.subject(at)
}

/** `at their summit`, `signed it at the end of a summit`: of those told of before. */
export function isTheirs(people: MeetingPeople, at: number): boolean {
  for (let back = at - 1; back >= at - 3; back -= 1) {
    const word = people.lower(back)
    if (word === 'their') return true
    if (word === 'of' && people.lower(back - 1) === 'end') return true
  }
  return false
}
