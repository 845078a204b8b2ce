import { wordSet } from './word-set.ts'

/** Verbs that say that people come together; their object is who is met. */
export const MEETING_VERBS = wordSet('meet meets met conferred confer confers')

/** What is met without anybody coming together: `meet the requirements`. */
export const MET_THINGS = wordSet(
  `requirement requirements standard standards need needs demand share obligations obligation costs cost target targets
  deadline deadlines payments payment criteria commitments commitment goal goals expenses repayments orders
  schedule objective objectives quota quotas challenge challenges expectations expectation shortfall shortages shortage restraint rules rule
  terms`,
)

/** These tell of a meeting only with a person as object. */
export const RECEIVING_VERBS = wordSet(
  'receive receives received receiving see sees saw visit visits visited',
)

/** Words that tell of a meeting only together with others: `called on`, `will be headed by`. */
export const OTHER_MEETING_WORDS = wordSet(
  'call called headed chairmen discussed negotiated spent presided spoke talked closeted sat',
)

/** Nouns for people coming together; `with` or `between` names who. */
export const MEETING_NOUNS_WITH_PEOPLE = wordSet(
  'meeting meetings session summit talks talk negotiations discussions consultations luncheon lunch dinner breakfast banquet conversation conference audience encounter',
)

/** Of these one person is enough, where the others are a group: `a meeting with a bank committee`. */
export const SINGLE_MEETINGS = wordSet('meeting meetings session')

/** Whom one of these is given for is met: `a dinner for B`. */
export const MEALS = wordSet('luncheon lunch dinner breakfast banquet')
