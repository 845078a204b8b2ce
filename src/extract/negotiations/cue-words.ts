import { wordSet } from '../../lexicon/word-set.ts'
import type { NegotiationStatus } from '../../model/fact.ts'

export const GOVERNING_REACH = 9
export const SUBJECT_REACH = 36
export const LONGEST_ASIDE = 28
export const STOPS_BEFORE = wordSet(
  '; : " “ ” `` ( ) which who that but while after since before where',
)
export const STOPS_BEHIND = wordSet(
  '; : " “ ” `` but while after before where if unless and whether by ahead who whom how when',
)
export const LOOSE = wordSet('in during after before at of on into from by under')
/** Said of the sides: `remain divided over`. */
export const STUCK = wordSet('odds deadlocked divided apart')
/** Behind a comma these go on with the subject before the aside. */
export const AUXILIARIES = wordSet('are is were was have has had will would')
export const KEEPING = wordSet('live honour honor comply respect abide implement observe carry')
export const OWNERS = wordSet("the a an its his their this that 's ’s")
export const PARTICIPLE = /ed$/
/** What talks do when they are over; how is told behind. */
export const ENDINGS = wordSet('adjourned ended ends concluded closed finished')
export const ENDING_REACH = 9
export const MEASURES = wordSet(
  'round rounds series hours days weeks months years day week month year offer offers proposal',
)
export const ARTICLES = wordSet('a an any')
export const SIGNINGS = wordSet('signing signature conclusion')
export const ATTEMPTS = wordSet('efforts effort attempts attempt bid try trying tries tried')
/** What talks do by themselves, so that it is not told in a relative clause before. */
export const MAIN_VERBS = wordSet(
  'collapsed broke stalled resumed opened began failed ended foundered collapse resume open begin',
)
/** Only these are told of talks that they do not govern: `a breakdown in talks`. */
export const OVER_LINK: ReadonlySet<NegotiationStatus> = new Set(['STALLED'])

/** Verbs that are adjectives behind one of the others: `a complete overhaul`, `very close talks`. */
export const EITHER = wordSet('complete close')
export const DEGREES = wordSet('a the its their very such more')
export const BEING = wordSet('be been')
