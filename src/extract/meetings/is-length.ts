import { NUMBER_WORDS } from '../../lexicon/scale-words.ts'

/** Whether a word can be part of a length of time: `more than two hours`. */
export const isLength = (word: string): boolean =>
  NUMBER_WORDS.has(word) ||
  /^(?:\d+|a|an|and|half|about|nearly|almost|over|more|than|some|minutes?|hours?|days?)$/.test(word)
