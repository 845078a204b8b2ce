import {
  MEETING_NOUNS_WITH_PEOPLE,
  MEETING_VERBS,
  OTHER_MEETING_WORDS,
  RECEIVING_VERBS,
  SINGLE_MEETINGS,
} from '../../lexicon/meeting-words.ts'
import type { EntityRef } from '../../model/reading.ts'
import { evidenceAt } from '../evidence-at.ts'
import type { FactDocument } from '../fact-document.ts'
import { completeParties, partiesIn } from '../negotiations/find-parties.ts'
import type { MeetingDraft } from '../negotiations/negotiation-draft.ts'
import { byBehind } from './by-behind.ts'
import { LINK_ENDS, LINK_REACH, REMOTE } from './cue-words.ts'
import { findMeetingDate } from './find-meeting-date.ts'
import { MeetingPeople } from './find-meeting-people.ts'
import { findMeetingPlace } from './find-meeting-place.ts'
import { areApart, isHeld } from './is-held.ts'
import { isMealFor } from './is-meal-for.ts'
import { isRemote } from './is-remote.ts'
import { isUnmet } from './is-unmet.ts'
import { MEETING_RULES, type MeetingRule } from './meeting-rules.ts'
import { meetsThing } from './meets-thing.ts'
import { followsUnnamed, opensUnnamed } from './opens-unnamed.ts'
import { visitVerb } from './pays-visit.ts'
import { readDuration } from './read-duration.ts'
import { seesOtherwise } from './sees-otherwise.ts'
import { tellerOfTalks } from './spoke-of-talks.ts'
import { isTheirs, TALKED, timeOfTalks, timeSpent } from './time-together.ts'
import { union } from './union.ts'

export interface Found {
  readonly rule: MeetingRule
  readonly people: readonly EntityRef[]
  readonly token: number
}

const MOST_PEOPLE = 8

/** Reads the meetings that one sentence tells of, word by word. */
export class SentenceMeetings {
  readonly #document: FactDocument
  readonly #sentence: number
  /** The two parties that the article is about. */
  readonly #main: () => readonly EntityRef[]
  readonly #first: number
  readonly #end: number
  readonly #people: MeetingPeople
  #lastSubject: readonly EntityRef[] = []

  constructor(document: FactDocument, sentence: number, main: () => readonly EntityRef[]) {
    const { firstToken, endToken } = document.sentences[sentence] ?? { firstToken: 0, endToken: 0 }
    this.#document = document
    this.#sentence = sentence
    this.#main = main
    this.#first = firstToken
    this.#end = endToken
    this.#people = new MeetingPeople(document, firstToken, endToken)
  }

  /** Whether a meeting can hang on the word. */
  isWord(at: number): boolean {
    const word = this.#people.lower(at)
    return (
      MEETING_VERBS.has(word) ||
      RECEIVING_VERBS.has(word) ||
      OTHER_MEETING_WORDS.has(word) ||
      MEETING_NOUNS_WITH_PEOPLE.has(word)
    )
  }

  isNegated(at: number): boolean {
    return isUnmet(this.#people, at)
  }

  readAt(at: number): Found | undefined {
    const word = this.#people.lower(at)
    if (MEETING_VERBS.has(word)) return this.#met(at)
    if (RECEIVING_VERBS.has(word)) return this.#received(at, at + 1)
    const visits = visitVerb(this.#people, at)
    if (visits >= 0) return this.#received(visits, at + 2)
    if (word === 'discussed') return this.#discussed(at)
    if (word === 'spent')
      return this.#found('met-with', timeSpent(this.#document, this.#people, at, this.#end), at)
    if (word === 'presided') return this.#found('met', this.#people.subject(at), at)
    if (TALKED.has(word))
      return this.#found('met', timeOfTalks(this.#document, this.#people, at, this.#end), at)
    if (word === 'sat') return this.#sat(at)
    if (word === 'headed' || word === 'chairmen') return this.#headed(at)
    return MEETING_NOUNS_WITH_PEOPLE.has(word) ? this.#noun(at) : undefined
  }

  /** `A met B`, `A and B met for an hour`. */
  #met(at: number): Found | undefined {
    if (meetsThing(this.#document, at, this.#end)) return undefined
    const subject = this.#subjectOf(at)
    const from = this.#people.lower(at + 1) === 'with' ? at + 2 : at + 1
    const people = union(subject, this.#people.object(this.#people.pastAdjunct(from)))
    if (people.length >= 2) return { rule: 'met', people, token: at }
    return this.#sides(at) ?? this.#withUnnamed(at, subject, people)
  }

  /** `A met for three hours on Monday with an aide to B`, `An envoy met A for three hours`: where day, place or length is told. */
  #withUnnamed(
    at: number,
    subject: readonly EntityRef[],
    people: readonly EntityRef[],
  ): Found | undefined {
    const isUnnamed =
      subject.length === 0
        ? followsUnnamed(this.#people, at, this.#first)
        : opensUnnamed(this.#people, at, this.#end)
    if (people.length !== 1 || !isUnnamed) return undefined
    const lasted = readDuration(this.#document.tokens, at, Math.min(this.#end, at + 7)) !== null
    const rule = subject.length === 0 ? 'met-by' : 'met-group'
    return lasted || this.#isPlaced(at) ? { rule, people, token: at } : undefined
  }

  /** Whether day or place is told. */
  #isPlaced(at: number): boolean {
    return (
      this.#dateNear(at) !== null || findMeetingPlace(this.#document, this.#sentence, at) !== null
    )
  }

  /** `A discussed the plan with B in Cairo`: where place, time or length is told. */
  #discussed(at: number): Found | undefined {
    for (let link = at + 1; link < Math.min(this.#end, at + LINK_REACH); link += 1) {
      if (LINK_ENDS.has(this.#people.lower(link))) return undefined
      if (this.#people.lower(link) !== 'with') continue
      const object = this.#people.object(link + 1)
      if (object.length === 0 || !this.#isPlaced(at) || isRemote(this.#people, link, this.#end))
        return undefined
      return this.#found('met-with', union(this.#people.subject(at), object), at)
    }
    return undefined
  }

  /** `A sat down with B` */
  #sat(at: number): Found | undefined {
    if (this.#people.lower(at + 1) !== 'down' || this.#people.lower(at + 2) !== 'with')
      return undefined
    return this.#found('met-with', union(this.#subjectOf(at), this.#people.object(at + 3)), at)
  }

  #subjectOf(at: number): readonly EntityRef[] {
    const coordinated = this.#people.lower(at - 1) === 'and' && this.#lastSubject.length > 0
    const subject = coordinated ? this.#lastSubject : this.#people.subject(at)
    this.#lastSubject = subject
    return subject
  }

  #received(at: number, verbEnd: number): Found | undefined {
    const subject = this.#subjectOf(at)
    // `was received by President B`
    const from = byBehind(this.#people, at, verbEnd)
    const object = this.#people.object(this.#people.pastAdjunct(from))
    const people = union(subject, object)
    if (seesOtherwise(this.#people, at, from)) return undefined
    if (object.length === 0 || subject.length === 0 || people.length < 2) return undefined
    return { rule: 'received', people, token: at }
  }

  /** `a two-hour meeting with B`, `talks between A and B`, `a final meeting of three hours`. */
  #noun(at: number): Found | undefined {
    if (this.#people.lower(at) === 'conference' && !REMOTE.has(this.#people.lower(at - 1)))
      return undefined
    if (isMealFor(this.#people, at))
      return this.#found(
        'met-with',
        union(this.#people.subject(at), this.#people.object(at + 2)),
        at,
      )
    const link = this.#linkBehind(at)
    if (this.#people.lower(link) === 'them' && this.#people.lower(at) === 'meeting')
      return this.#withThem(at, link)
    if (this.#people.lower(link - 1) === 'between')
      return this.#found('met-with', this.#people.object(link), at)
    if (this.#people.lower(link - 1) === 'with') {
      const object = this.#people.object(link)
      const subject = this.#people.subject(at)
      this.#lastSubject = subject
      const ahead = subject.length === 0 ? this.#ahead(link, at) : subject
      const people = union(ahead, object)
      if (object.length > 0) return this.#found('met-with', people, at)
      // `ended the talks with a pact`
      if (areApart(this.#document, subject) && isHeld(this.#document, this.#people, at))
        return this.#found('met', subject, at)
      return this.#withGroup(at, ahead)
    }
    if (isHeld(this.#document, this.#people, at) || isTheirs(this.#people, at)) {
      const people = this.#people.subject(at)
      return this.#found('met', people.length > 0 ? people : this.#people.ofTheir(at), at)
    }
    const lasted = readDuration(
      this.#document.tokens,
      Math.max(this.#first, at - 5),
      Math.min(this.#end, at + 7),
    )
    return lasted === null ? undefined : this.#found('meeting-of', this.#people.subject(at), at)
  }

  /** The token behind `with` or `between`, close behind the noun: `a meeting, with B,`. */
  #linkBehind(at: number): number {
    for (let next = at + 1; next < Math.min(this.#end, at + 8); next += 1) {
      const word = this.#people.lower(next)
      if (word === 'with' || word === 'between') return next + 1
      if (word === ',' && this.#people.lower(next + 1) === 'with') return next + 2
      const half = word === 'and' && this.#people.lower(next + 1) === 'a'
      if (LINK_ENDS.has(word) && !half) return -1
    }
    return -1
  }

  /** `After two days of meetings with A, B said`, `B said two days of meetings with A`. */
  #ahead(link: number, at: number): readonly EntityRef[] {
    const opener = this.#people.lower(this.#first)
    if (opener === 'after' || opener === 'before') return this.#people.object(link)
    return tellerOfTalks(this.#document, this.#people, at)
  }

  #withThem(at: number, link: number): Found | undefined {
    const others = this.#people.ofSentence(this.#sentence - 1)
    const here: EntityRef[] = []
    for (let next = link; next < this.#end; next += 1) {
      const person = this.#document.personAt[next] ?? -1
      if (person >= 0 && !here.includes(person)) here.push(person)
    }
    return here.length > 0 ? this.#found('met-with', union(others, here), at) : undefined
  }

  /** One person with a group that has no names; talks only where time or place is told. */
  #withGroup(at: number, subject: readonly EntityRef[]): Found | undefined {
    if (subject.length !== 1) return undefined
    const isMeeting = SINGLE_MEETINGS.has(this.#people.lower(at))
    if (
      !isMeeting &&
      (this.#dateNear(at) === null || findMeetingPlace(this.#document, this.#sentence, at) === null)
    )
      return undefined
    return { rule: 'met-group', people: subject, token: at }
  }

  /** `Both sides in the session will be headed by A and B`. */
  #headed(at: number): Found | undefined {
    const ahead = ['be', 'as'].includes(this.#people.lower(at - 1))
    if (!ahead) return undefined
    const people = this.#people.ofSentence(this.#sentence)
    return people.length >= 2 ? { rule: 'headed', people, token: at } : undefined
  }

  /** Delegations: two sides, or a body, on a day that is told. */
  #sides(at: number): Found | undefined {
    const parties = partiesIn(this.#document, this.#first, this.#end)
    const dated = this.#dateNear(at) !== null
    return dated && parties.length > 0 ? { rule: 'sides-met', people: [], token: at } : undefined
  }

  #found(rule: MeetingRule, people: readonly EntityRef[], token: number): Found | undefined {
    return people.length >= 2 && people.length <= MOST_PEOPLE ? { rule, people, token } : undefined
  }

  /** One side meets the other one of the article's two. */
  #sidesOf(): readonly EntityRef[] {
    const parties = partiesIn(this.#document, this.#first, this.#end)
    return completeParties(parties, this.#main())
  }

  #dateNear(at: number): string | null {
    return findMeetingDate(this.#document, at, this.#first, this.#end)
  }

  toDraft({ rule, people, token }: Found): MeetingDraft {
    const { tokens, sentences } = this.#document
    const start = tokens[token]?.start ?? 0
    const end = tokens[token]?.end ?? start
    const parties =
      people.length > 0
        ? [...new Set(people.flatMap((person) => this.#document.countriesOf.get(person) ?? []))]
        : this.#sidesOf()
    const date = this.#dateNear(token)
    return {
      participants: people,
      parties,
      place: findMeetingPlace(this.#document, this.#sentence, token, people.length > 0),
      date,
      duration: readDuration(
        tokens,
        Math.max(this.#first, token - 6),
        Math.min(this.#end, token + 30),
      ),
      negotiationDrafts: [],
      evidence: [
        evidenceAt(sentences, { start, end }, MEETING_RULES[rule], `read-meetings/${rule}`),
      ],
    }
  }
}
