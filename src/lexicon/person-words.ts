import { wordSet } from './word-set.ts'

/** Pronouns of one person, and whether they mean a woman. */
export const pronouns: ReadonlyMap<string, boolean> = new Map([
  ['he', false],
  ['him', false],
  ['his', false],
  ['himself', false],
  ['she', true],
  ['her', true],
  ['hers', true],
  ['herself', true],
])

/** Nouns by which someone is spoken of without a name. */
export const unnamedPeople = wordSet(
  `official officials source sources delegate delegates aide aides diplomat diplomats analyst analysts economist
  economists trader traders dealer dealers spokesman spokeswoman spokesperson negotiator member executive executives
  expert experts lawyer lawyers broker brokers reporter reporters correspondent envoy representative minister
  president chairman secretary ambassador director governor premier adviser leader king queen chief commissioner`,
)

/** Who or what is told of by the name of its firm: `dissident Eastern employees`. */
export const staffWords = wordSet(
  'employees workers pilots jets planes plants shares unions members',
)

/** Behind a `General` that is no rank. */
export const generalThings = wordSet(
  'dynamics accident tire mills staff election elections government foods motors instrument host signal cinema',
)
