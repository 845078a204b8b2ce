import type { MeetingPeople } from './find-meeting-people.ts'

const BEING: ReadonlySet<string> = new Set(['was', 'were', 'been', 'be', 'is', 'being'])
const REACH = 7

/** `was received in the palace by President B`: where the name of the host begins; else where the verb ends. */
export function byBehind(people: MeetingPeople, verb: number, verbEnd: number): number {
  if (people.lower(verbEnd) === 'by') return verbEnd + 1
  if (!BEING.has(people.lower(verb - 1))) return verbEnd
  for (let at = verbEnd; at < verbEnd + REACH; at += 1) {
    if (people.lower(at) === 'by') return at + 1
    if (people.personAt(at) >= 0 || people.lower(at) === ',') return verbEnd
  }
  return verbEnd
}
