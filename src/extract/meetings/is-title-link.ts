import type { MeetingWords } from './meeting-words.ts'

/** `Minister for Agriculture`, `ambassador to Moscow`: a link within a title. */
export function isTitleLink(people: MeetingWords, at: number): boolean {
  if (people.lower(at) === 'to') return /^(ambassador|envoy|adviser)/.test(people.lower(at - 1))
  const capitals = people.shape(at - 1) === 'CAPITALIZED' && people.shape(at + 1) === 'CAPITALIZED'
  return people.lower(at) === 'for' && capitals
}
