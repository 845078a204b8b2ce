import { MEALS } from '../../lexicon/meeting-words.ts'
import { NEGATING } from './cue-words.ts'
import type { MeetingPeople } from './find-meeting-people.ts'

const GIVING: ReadonlySet<string> = new Set(
  'gave give gives giving hosted host hosts hosting held hold holds'.split(' '),
)
const REACH = 4
const NEGATING_REACH = 3

/** `gave a state dinner for B`; not `skipped a dinner for B`, `refused to give a dinner for B`. */
export function isMealFor(people: MeetingPeople, at: number): boolean {
  if (!MEALS.has(people.lower(at)) || people.lower(at + 1) !== 'for') return false
  let verb = at - 1
  while (verb > at - REACH && !GIVING.has(people.lower(verb))) verb -= 1
  if (!GIVING.has(people.lower(verb))) return false
  for (let back = verb - 1; back >= verb - NEGATING_REACH; back -= 1)
    if (NEGATING.has(people.lower(back))) return false
  return true
}
