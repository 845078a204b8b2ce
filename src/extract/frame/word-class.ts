import {
  dayWords,
  monthNumbers,
  quarterWords,
  turnWords,
  weekdayNumbers,
} from '../../lexicon/calendar.ts'
import { moneyOpeners } from '../../lexicon/currencies.ts'
import { unitOpeners } from '../../lexicon/figure-units.ts'
import {
  isGivenName,
  leadingFamilyNames,
  menNames,
  nameParticles,
  womenNames,
} from '../../lexicon/given-names.ts'
import { MEASURE_WORDS } from '../../lexicon/measure-words.ts'
import {
  MEETING_NOUNS_WITH_PEOPLE,
  MEETING_VERBS,
  OTHER_MEETING_WORDS,
  RECEIVING_VERBS,
} from '../../lexicon/meeting-words.ts'
import { honorifics, officeFields, officeHeads, officeModifiers } from '../../lexicon/offices.ts'
import { companySuffixes, organizationHeads, thingHeads } from '../../lexicon/organization-words.ts'
import { pronouns, unnamedPeople } from '../../lexicon/person-words.ts'
import { NUMBER_WORDS, SCALE_WORDS } from '../../lexicon/scale-words.ts'
import { sentenceOpeners } from '../../lexicon/sentence-openers.ts'
import { speechVerbs } from '../../lexicon/speech-verbs.ts'
import { OPINION_NOUNS, SAYING_VERBS } from '../../lexicon/speech-words.ts'
import {
  CLAUSE_STARTS,
  DENIAL_WORDS,
  EXCHANGES,
  NEGOTIATING_VERBS,
  STATUS_OF_PAIR,
  STATUS_OF_WORD,
  TALK_KINDS,
  TRADE_AREAS,
  UNREAL_WORDS,
} from '../../lexicon/talk-words.ts'
import { topicOpeners } from '../../lexicon/topics.ts'
import { hashOf, WordFilter } from '../../lexicon/word-filter.ts'
import { quoteMarks } from './characters.ts'

/** What a word can be in a name or beside one; bits, so that one lookup answers all questions. */
export const WordClass = {
  OFFICE: 1,
  OFFICE_MODIFIER: 1 << 1,
  OFFICE_FIELD: 1 << 2,
  HONORIFIC: 1 << 3,
  GIVEN_NAME: 1 << 4,
  LEADING_FAMILY_NAME: 1 << 5,
  PARTICLE: 1 << 6,
  COMPANY_SUFFIX: 1 << 7,
  ORGANIZATION_HEAD: 1 << 8,
  THING_HEAD: 1 << 9,
  OPENER: 1 << 10,
  SPEECH_VERB: 1 << 11,
  MONTH: 1 << 12,
  WEEKDAY: 1 << 13,
  /** The others are for readers to pass over a word that none of their tables knows. */
  QUOTE_MARK: 1 << 14,
  PERSON_WORD: 1 << 15,
  SAYING: 1 << 16,
  DATE: 1 << 17,
  TOPIC: 1 << 18,
  NUMBER_WORD: 1 << 19,
  TALK: 1 << 20,
  MEETING: 1 << 21,
  MEASURE: 1 << 22,
  STATUS: 1 << 23,
  SCALE: 1 << 24,
  UNIT: 1 << 25,
  MONEY: 1 << 26,
  ACT: 1 << 27,
  /** Told by the letters alone: it opens with a capital; it ends with a mark that may end a sentence; it opens with a digit. */
  CAPITAL: 1 << 28,
  SENTENCE_END: 1 << 29,
  NUMBER: 1 << 30,
} as const

const classes = new Map<string, number>()
addAll(officeHeads, WordClass.OFFICE)
addAll(officeModifiers, WordClass.OFFICE_MODIFIER)
addAll(officeFields, WordClass.OFFICE_FIELD)
addAll(honorifics, WordClass.HONORIFIC)
addAll(menNames, WordClass.GIVEN_NAME)
addAll(womenNames, WordClass.GIVEN_NAME)
addAll(leadingFamilyNames, WordClass.LEADING_FAMILY_NAME)
addAll(nameParticles, WordClass.PARTICLE)
addAll(companySuffixes, WordClass.COMPANY_SUFFIX)
addAll(organizationHeads, WordClass.ORGANIZATION_HEAD)
addAll(thingHeads, WordClass.THING_HEAD)
addAll(sentenceOpeners, WordClass.OPENER)
addAll(speechVerbs, WordClass.SPEECH_VERB)
for (const marks of [quoteMarks, ['‘']]) addAll(marks, WordClass.QUOTE_MARK)
for (const words of [pronouns.keys(), unnamedPeople]) addAll(words, WordClass.PERSON_WORD)
for (const words of [SAYING_VERBS, OPINION_NOUNS]) addAll(words, WordClass.SAYING)
for (const words of [dayWords, turnWords, quarterWords]) addAll(words.keys(), WordClass.DATE)
addAll(topicOpeners, WordClass.TOPIC)
addAll(['a', 'an', ...NUMBER_WORDS.keys()], WordClass.NUMBER_WORD)
for (const words of [
  TALK_KINDS.keys(),
  EXCHANGES,
  TRADE_AREAS,
  ['accept', 'progress'],
  CLAUSE_STARTS,
])
  addAll(words, WordClass.TALK)
for (const words of [
  MEETING_VERBS,
  RECEIVING_VERBS,
  OTHER_MEETING_WORDS,
  MEETING_NOUNS_WITH_PEOPLE,
])
  addAll(words, WordClass.MEETING)
for (const words of [UNREAL_WORDS, DENIAL_WORDS]) addAll(words, WordClass.TALK | WordClass.MEETING)
addAll([';', 'but'], WordClass.MEETING)
addAll(wordsOf(MEASURE_WORDS.keys()), WordClass.MEASURE)
addAll(SCALE_WORDS.keys(), WordClass.SCALE)
addAll(unitOpeners, WordClass.UNIT)
addAll(moneyOpeners, WordClass.MONEY)
addAll(NEGOTIATING_VERBS, WordClass.ACT)
addAll(STATUS_OF_WORD.keys(), WordClass.STATUS)
addAll(wordsOf(STATUS_OF_PAIR.keys()), WordClass.STATUS)
addAll(monthNumbers.keys(), WordClass.MONTH)
addAll(weekdayNumbers.keys(), WordClass.WEEKDAY)

const filter = new WordFilter(1 << 16)
for (const word of classes.keys()) filter.add(hashOf(word))

/** The classes of a name's words. */
const OF_NAMES = (1 << 14) - 1

/** The classes of a lower-case word with its hash, as bits; 0 for a word that is none of them. */
export function wordClassOf(lower: string, hash: number): number {
  const known = filter.mayHave(hash) ? (classes.get(lower) ?? 0) : 0
  if ((known & OF_NAMES) !== 0) return known
  // `Jean-Claude`, `Vice-President`, `twenty-five`: as its first or last part.
  const hyphen = lower.lastIndexOf('-')
  if (hyphen <= 0) return known
  const last = classes.get(lower.slice(hyphen + 1)) ?? 0
  const first = lower.slice(0, lower.indexOf('-'))
  const given = isGivenName(first) ? WordClass.GIVEN_NAME : 0
  const tens = NUMBER_WORDS.has(first) ? WordClass.NUMBER_WORD : 0
  return known | (last & WordClass.OFFICE) | given | tens
}

/** The words of phrases. */
function wordsOf(phrases: Iterable<string>): readonly string[] {
  return [...phrases].flatMap((phrase) => phrase.split(' '))
}

function addAll(words: Iterable<string>, bit: number): void {
  for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit)
}
