import type { EntityRef } from '../../model/reading.ts'
import type { FactDocument } from '../fact-document.ts'
import { tokenAt } from '../token-at.ts'
import type { MeetingPeople } from './find-meeting-people.ts'
import { readDuration } from './read-duration.ts'

const NOBODY: readonly EntityRef[] = []
const SPENT_REACH = 12
const LENGTH_REACH = 5
const LENGTH = /(^|-)(minute|hour|day|week)s?$/
/** What may stand between the length and `with`: where they sat, and words for talking. */
const TOGETHER: ReadonlySet<string> = new Set(
  "here there today yesterday in at the a his her 's ’s alone privately together closeted talking conferring negotiating talks conversation discussions palace office residence house home embassy hotel villa ministry chancellery headquarters".split(
    ' ',
  ),
)

/** `A spent five hours in the palace with B`: both; nobody where no length is told, or the time was spent on something else. */
export function timeSpent(
  document: FactDocument,
  people: MeetingPeople,
  at: number,
  end: number,
): readonly EntityRef[] {
  const limit = Math.min(end, at + LENGTH_REACH)
  if (readDuration(document.tokens, at, limit) === null) return NOBODY
  let from = at + 1
  while (from < limit && !LENGTH.test(people.lower(from))) from += 1
  from += 1
  // `an hour and a half`
  if (people.lower(from) === 'and' && people.lower(from + 2) === 'half') from += 3
  for (let link = from; link < Math.min(end, at + SPENT_REACH); link += 1) {
    if (people.lower(link) === 'with')
      return [...new Set([...people.subject(at), ...people.object(link + 1)])]
    const isPlace = (document.placeAt[link] ?? -1) >= 0 || (document.countryAt[link] ?? -1) >= 0
    if (!isPlace && !TOGETHER.has(people.lower(link))) return NOBODY
  }
  return NOBODY
}

/** `A and B negotiated for ten days`, `was closeted for an hour with B`: both; nobody where no length is told. */
export function timeOfTalks(
  document: FactDocument,
  people: MeetingPeople,
  at: number,
  end: number,
): readonly EntityRef[] {
  const lasted = readDuration(document.tokens, at, Math.min(end, at + LENGTH_REACH))
  if (lasted === null) return NOBODY
  const isSpeech = SPEECH.has(people.lower(at))
  if (isSpeech && people.lower(at - 1) === 'each') return NOBODY
  let together = !isSpeech || isPair(people, at)
  for (let link = at + 1; link < Math.min(end, at + TALKED_REACH); link += 1) {
    const word = people.lower(link)
    if (word === 'telephone' || word === 'phone' || (isSpeech && word === 'to')) return NOBODY
    together ||= word === 'together'
    if (word !== 'with') continue
    if (isSpeech && !opensPerson(document, people, link + 1)) return NOBODY
    return [...new Set([...people.subject(at), ...people.object(link + 1)])]
  }
  return together ? people.subject(at) : NOBODY
}

/** Verbs that also tell of a speech: they want a `with`, a `together` or a pair. */
const SPEECH: ReadonlySet<string> = new Set(['spoke', 'talked'])

/** `The two leaders spoke` */
function isPair(people: MeetingPeople, at: number): boolean {
  return [1, 2, 3, 4].some((back) => people.lower(at - back) === 'two')
}

/** `with President B`; not `with contempt of President B`. */
function opensPerson({ tokens }: FactDocument, people: MeetingPeople, from: number): boolean {
  for (let at = from; at < from + PERSON_REACH; at += 1) {
    if (people.personAt(at) >= 0) return true
    const isJoint = /^(of|for|about|to|on)$/.test(people.lower(at))
    if (isJoint && tokenAt(tokens, at - 1)?.shape === 'LOWER') return false
  }
  return false
}
const PERSON_REACH = 8

const TALKED_REACH = 10
/** What tells of a meeting where it says how long it took. */
export const TALKED: ReadonlySet<string> = new Set(['negotiated', 'spoke', 'talked', 'closeted'])

/** `at their summit`, `signed it at the end of a summit`: of those told of before; not `cancelled their summit`. */
export function isTheirs(people: MeetingPeople, at: number): boolean {
  for (let back = at - 1; back >= at - 3; back -= 1) {
    const word = people.lower(back)
    if (word === 'their') {
      const lasted = back === at - 1 && people.lower(at + 1) === 'lasted'
      return lasted || HELD.has(people.lower(back - 1))
    }
    if (word === 'of' && people.lower(back - 1) === 'end')
      return people.lower(back - 2) === 'the' && people.lower(back - 3) === 'at'
  }
  return false
}
const HELD: ReadonlySet<string> = new Set(['at', 'during', 'after', 'following'])
