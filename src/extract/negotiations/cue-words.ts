import type { NegotiationStatus } from '../../model/fact.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const GOVERNING_REACH = 9
export const SUBJECT_REACH = 36
export const LONGEST_ASIDE = 28
export const STOPS_BEFORE = words(
  '; : " “ ” `` ( ) which who that but while after since before where',
)
export const STOPS_BEHIND = words(
  '; : " “ ” `` but while after before where if unless and whether by ahead who whom how when',
)
export const LOOSE = words('in during after before at of on into from by under')
/** Said of the sides: `remain divided over`. */
export const STUCK = words('odds deadlocked divided apart')
/** Behind a comma these go on with the subject before the aside. */
export const AUXILIARIES = words('are is were was have has had will would')
export const KEEPING = words('live honour honor comply respect abide implement observe carry')
export const OWNERS = words("the a an its his their this that 's ’s")
export const PARTICIPLE = /ed$/
/** What talks do when they are over; how is told behind. */
export const ENDINGS = words('adjourned ended ends concluded closed finished')
export const ENDING_REACH = 9
export const MEASURES = words(
  'round rounds series hours days weeks months years day week month year offer offers proposal',
)
export const ARTICLES = words('a an any')
export const SIGNINGS = words('signing signature conclusion')
export const ATTEMPTS = words('efforts effort attempts attempt bid try trying tries tried')
/** What talks do by themselves, so that it is not told in a relative clause before. */
export const MAIN_VERBS = words(
  'collapsed broke stalled resumed opened began failed ended foundered collapse resume open begin',
)
/** Only these are told of talks that they do not govern: `a breakdown in talks`. */
export const OVER_LINK: ReadonlySet<NegotiationStatus> = new Set(['STALLED'])

/** Verbs that are adjectives behind one of the others: `a complete overhaul`, `very close talks`. */
export const EITHER = words('complete close')
export const DEGREES = words('a the its their very such more')
export const BEING = words('be been')
