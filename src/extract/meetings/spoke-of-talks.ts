import { NUMBER_WORDS } from '../../lexicon/scale-words.ts'
import { wordSet } from '../../lexicon/word-set.ts'
import type { EntityRef } from '../../model/reading.ts'
import type { FactDocument } from '../fact-document.ts'
import type { MeetingPeople } from './find-meeting-people.ts'

const TELLING = wordSet('said told says')
/** What stands between such a verb and the talks, but for numbers. */
const BETWEEN = wordSet('reporters journalists a the news press conference that of his her their')
const LENGTH = /(^|-)(minute|hour|day)s?$/
const REACH = 12
/** They tell of what others did. */
const VOICES = /\b(spokes|official|analyst|aide|reporter)/

/**
 * `A told reporters that seven hours of talks with B`: who tells so of talks of a stated length held them; of talks without one
 * somebody else may have. Nobody where it is not so.
 */
export function tellerOfTalks(
  { titlesOf }: FactDocument,
  people: MeetingPeople,
  noun: number,
): readonly EntityRef[] {
  let lasted = false
  for (let at = noun - 1; at > noun - REACH; at -= 1) {
    const word = people.lower(at)
    if (TELLING.has(word))
      return lasted && !isUnreal(people, noun)
        ? people.subject(at).filter((one) => !VOICES.test(titlesOf.get(one) ?? ''))
        : []
    const isLength = LENGTH.test(word)
    lasted ||= isLength
    if (!isLength && !BETWEEN.has(word) && !NUMBER_WORDS.has(word) && !/^\d+$/.test(word)) return []
  }
  return []
}

/** `would be useless`, `had been planned`, `were never held` */
function isUnreal(people: MeetingPeople, noun: number): boolean {
  for (let at = noun + 1; at < noun + BEHIND; at += 1) {
    const word = people.lower(at)
    if (word === '' || word === ',') return false
    if (UNREAL.has(word)) return true
  }
  return false
}
const BEHIND = 14
const UNREAL = wordSet('would must planned proposed never')
