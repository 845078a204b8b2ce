import type { MeetingPeople } from './find-meeting-people.ts'

/** `by telephone`: nobody met. */
export function isRemote(people: MeetingPeople, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1)
    if (['telephone', 'phone'].includes(people.lower(at))) return true
  return false
}
