import { monthNumbers, weekdayNumbers } from '../../lexicon/calendar.ts'
import {
  isGivenName,
  leadingFamilyNames,
  menNames,
  nameParticles,
  womenNames,
} from '../../lexicon/given-names.ts'
import { honorifics, officeFields, officeHeads, officeModifiers } from '../../lexicon/offices.ts'
import { companySuffixes, organizationHeads, thingHeads } from '../../lexicon/organization-words.ts'
import { sentenceOpeners } from '../../lexicon/sentence-openers.ts'
import { speechVerbs } from '../../lexicon/speech-verbs.ts'

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
addAll(monthNumbers.keys(), WordClass.MONTH)
addAll(weekdayNumbers.keys(), WordClass.WEEKDAY)

/** The classes of a lower-case word, as bits; 0 for a word that is none of them. */
export function wordClassOf(lower: string): number {
  const known = classes.get(lower)
  if (known !== undefined) return known
  // `Jean-Claude`, `Vice-President`: as its first or last part.
  const hyphen = lower.lastIndexOf('-')
  if (hyphen <= 0) return 0
  const last = classes.get(lower.slice(hyphen + 1)) ?? 0
  const given = isGivenName(lower.slice(0, lower.indexOf('-'))) ? WordClass.GIVEN_NAME : 0
  return (last & WordClass.OFFICE) | given
}

function addAll(words: Iterable<string>, bit: number): void {
  for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit)
}
