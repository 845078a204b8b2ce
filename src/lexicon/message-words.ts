import { wordSet } from './word-set.ts'

/** What somebody sends who is not there: `greetings from A`. */
export const MESSAGES = wordSet(
  'greetings message messages letter letters invitation regards condolences note',
)

/** What somebody pays: `a visit by A`. */
export const VISITS = wordSet('visit trip')
