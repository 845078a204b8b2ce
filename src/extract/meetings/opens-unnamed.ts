import { unnamedPeople } from '../../lexicon/person-words.ts'
import { wordSet } from '../../lexicon/word-set.ts'
import type { MeetingPeople } from './find-meeting-people.ts'

const ARTICLES = wordSet('a an the senior top other')
const ENDS = wordSet('. , ; : that which who to in at on said but and')
const REACH = 10
const NOUN_REACH = 5

/** `met with a senior Iranian official`: behind the verb somebody without a name; not `met a deadline`. */
export function opensUnnamed(people: MeetingPeople, verb: number, end: number): boolean {
  let from = verb + 1
  for (let at = verb + 1; at < Math.min(end, verb + REACH); at += 1)
    if (people.lower(at) === 'with') from = at + 1
  if (!ARTICLES.has(people.lower(from))) return false
  for (let at = from + 1; at < Math.min(end, from + NOUN_REACH); at += 1) {
    const word = people.lower(at)
    if (unnamedPeople.has(word)) return true
    if (ENDS.has(word)) return false
  }
  return false
}

/** `A special envoy of the president met`: before the verb somebody without a name; not `officials said they met`. */
export function followsUnnamed(people: MeetingPeople, verb: number, first: number): boolean {
  for (let at = verb - 1; at >= Math.max(first, verb - REACH); at -= 1) {
    const word = people.lower(at)
    if (SUBJECT_ENDS.has(word)) return false
    if (SENT.has(word)) return true
  }
  return false
}
const SUBJECT_ENDS = wordSet('. , ; : that which who said says told and but they he she it')
const SENT = wordSet(
  'envoy envoys delegation negotiator negotiators team mission official officials diplomat diplomats',
)
