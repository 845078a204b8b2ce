import { wordSet } from '../../lexicon/word-set.ts'

/** What stands behind a name that owns something. */
export const GENITIVE = wordSet("'s ’s ' ’")
