import { wordSet } from '../../lexicon/word-set.ts'
import { NEGATING } from './cue-words.ts'
import type { MeetingPeople } from './find-meeting-people.ts'

const NEGATED_REACH = 3
/** What is done to a meeting that is then not held; `off`, `out` behind the verb: `called off`, `ruled out`. */
const DROPPED = wordSet(
  'cancelled canceled cancels cancelling canceling scrapped scraps scrapping abandoned shunned snubbed boycotted skipped avoided avoid',
)
const DROPPED_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['off', wordSet('called calls calling call put broke')],
  ['out', wordSet('ruled rules ruling rule')],
])
const BEING = wordSet('was were been be is are being')
/** What may stand between such a verb and the meeting: `cancelled a planned two-hour meeting`. */
const BEFORE_NOUN = 5
const BEHIND_NOUN = 24
/** Verbs of what has been. */
const DONE = /^(?:met|saw|spoke|sat|\w+ed)$/
/** Here the sentence turns to something else. */
const TURNS = wordSet(
  '. ; : " “ ” but who whom whose which where that said while when as because after before',
)

/** Whether a meeting told at a word is said not to be: `has yet to meet`, `cancelled a meeting with B`, `a meeting with B was called off`. */
export function isUnmet(people: MeetingPeople, at: number): boolean {
  for (let back = at - 1; back >= at - NEGATED_REACH; back -= 1)
    if (NEGATING.has(people.lower(back))) return true
  // `has yet to meet`
  if (people.lower(at - 1) === 'to' && people.lower(at - 2) === 'yet') return true
  return isDroppedAhead(people, at) || isDroppedBehind(people, at)
}

function isDroppedAhead(people: MeetingPeople, at: number): boolean {
  for (let back = at - 1; back >= at - BEFORE_NOUN; back -= 1) {
    const word = people.lower(back)
    if (isDropping(people, back))
      return !BEING.has(people.lower(back - (DROPPED.has(word) ? 1 : 2)))
    if (word === ',' || word === 'and' || word === 'to' || TURNS.has(word)) return false
  }
  return false
}

/** `A meeting with B was called off`; not `A met B and the ban was scrapped`: what is told as done is not undone behind. */
function isDroppedBehind(people: MeetingPeople, at: number): boolean {
  if (DONE.test(people.lower(at))) return false
  for (let next = at + 1; next < at + BEHIND_NOUN; next += 1) {
    const word = people.lower(next)
    if (word === '' || TURNS.has(word)) return false
    if (!BEING.has(word) && word !== 'had') continue
    const verb = BEING.has(people.lower(next + 1)) ? next + 2 : next + 1
    return DROPPED.has(people.lower(verb)) || isDropping(people, verb + 1)
  }
  return false
}

function isDropping(people: MeetingPeople, at: number): boolean {
  const word = people.lower(at)
  return DROPPED.has(word) || DROPPED_WITH.get(word)?.has(people.lower(at - 1)) === true
}
