import type { MeetingPeople } from './find-meeting-people.ts'

/** `called on B`, `paid a courtesy call on B`: where the verb stands, of the word at `at` with `on` behind it; -1 for no visit. */
export function visitVerb(people: MeetingPeople, at: number): number {
  if (people.lower(at + 1) !== 'on') return -1
  if (people.lower(at) === 'called') return at
  if (people.lower(at) !== 'call') return -1
  for (let verb = at - 1; verb >= at - PAYING_REACH; verb -= 1)
    if (PAYING.has(people.lower(verb))) return verb
  return -1
}
const PAYING_REACH = 4
const PAYING: ReadonlySet<string> = new Set(['pay', 'pays', 'paid', 'paying'])
