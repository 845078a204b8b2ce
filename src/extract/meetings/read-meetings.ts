import { DENIAL_WORDS, UNREAL_WORDS } from '../../lexicon/talk-words.ts'
import type { EntityRef } from '../../model/reading.ts'
import type { FactDocument } from '../fact-document.ts'
import { WordClass } from '../frame/word-class.ts'
import { findMainParties, sitsAmong } from '../negotiations/find-parties.ts'
import type { MeetingDraft, NegotiationDraft } from '../negotiations/negotiation-draft.ts'
import { mergeMeetings } from './merge-meetings.ts'
import { type Found, SentenceMeetings } from './sentence-meetings.ts'

const MOST_PER_SENTENCE = 6
/** Words of one sentence that are looked at as the verb or noun of a meeting. */
const MOST_TRIES = 24

/** Meetings of people, or of the sides of talks, that the article tells of as held or set. */
export function readMeetings(
  document: FactDocument,
  quoteAt: readonly number[],
  negotiations: readonly NegotiationDraft[],
): readonly MeetingDraft[] {
  let found: readonly EntityRef[] | undefined
  const main = () => {
    found ??= findMainParties(document)
    return found
  }
  const meetings: MeetingDraft[] = []
  for (let sentence = 0; sentence < document.sentences.length; sentence += 1) {
    const { part, classes } = document.sentences[sentence] ?? NOWHERE
    if ((part === 'HEADLINE' || part === 'BODY') && (classes & WordClass.MEETING) !== 0)
      meetings.push(...meetingsOf(document, quoteAt, sentence, main))
  }
  if (meetings.length === 0) return meetings
  const merged: MeetingDraft[] = []
  for (const meeting of mergeMeetings(meetings)) {
    const { participants, parties, place, date, duration, evidence } = meeting
    const negotiationDrafts = findNegotiations(document, meeting, negotiations)
    merged.push({ participants, parties, place, date, duration, negotiationDrafts, evidence })
  }
  return merged
}

/** `held separate meetings with B and C`, `met separately with B and C`: one with each. */
function eachMeeting({ tokens }: FactDocument, found: Found): readonly Found[] {
  const [host, ...others] = found.people
  if (host === undefined || others.length < 2) return [found]
  const isApart = [-2, -1, 1, 2].some((step) =>
    (tokens[found.token + step]?.lower ?? '').startsWith('separate'),
  )
  return isApart ? others.map((other) => ({ ...found, people: [host, other] })) : [found]
}

const NOWHERE = { part: 'BODY', classes: 0 } as const

function meetingsOf(
  document: FactDocument,
  quoteAt: readonly number[],
  sentence: number,
  main: () => readonly EntityRef[],
): readonly MeetingDraft[] {
  const { firstToken, endToken } = document.sentences[sentence] ?? { firstToken: 0, endToken: 0 }
  const reader = new SentenceMeetings(document, sentence, main)
  const found: MeetingDraft[] = []
  let unreal = false
  let tries = 0
  for (let at = firstToken; at < endToken && found.length < MOST_PER_SENTENCE; at += 1) {
    const token = document.tokens[at]
    if (!token || (token.classes & WordClass.MEETING) === 0 || (quoteAt[at] ?? -1) >= 0) continue
    const word = token.lower
    if (word === ';' || word === 'but') unreal = false
    if (
      DENIAL_WORDS.has(word) ||
      (UNREAL_WORDS.has(word) && word !== 'until' && token.shape === 'LOWER')
    )
      unreal = true
    if (unreal || tries >= MOST_TRIES || !reader.isWord(at) || reader.isNegated(at)) continue
    tries += 1
    const meeting = reader.readAt(at)
    if (meeting) for (const one of eachMeeting(document, meeting)) found.push(reader.toDraft(one))
  }
  return found
}

/** Sentences between talks of many states and a meeting for them. */
const NEAR_SENTENCES = 2

/** A meeting of the sides; of one and a member of the other, where that is a bloc; of anyone in talks of all. */
function isOf(
  document: FactDocument,
  meeting: MeetingDraft,
  parties: readonly EntityRef[],
): boolean {
  if (parties.length === 0) return meeting.participants.length >= 2
  const [only] = parties
  if (parties.length === 1 && only !== undefined && meeting.participants.length >= 2)
    return meeting.parties.includes(only)
  return (
    meeting.parties.length > 0 &&
    meeting.parties.every((party) => sitsAmong(document, party, parties))
  )
}

/** Talks that the same sentence reports; else those between its parties that are told of nearest to it. */
function findNegotiations(
  document: FactDocument,
  meeting: MeetingDraft,
  negotiations: readonly NegotiationDraft[],
): readonly number[] {
  const sentences = meeting.evidence.map(({ sentence }) => sentence)
  const here = negotiations.flatMap(({ evidence }, index) =>
    evidence.some(({ sentence }) => sentences.includes(sentence)) ? [index] : [],
  )
  if (here.length > 0) return here
  if (meeting.participants.length < 2 && meeting.parties.length === 0) return here
  let nearest: number | undefined
  let least = Number.POSITIVE_INFINITY
  negotiations.forEach(({ parties, evidence }, index) => {
    if (!isOf(document, meeting, parties)) return
    for (const { sentence } of evidence) {
      const distance = Math.min(...sentences.map((other) => Math.abs(other - sentence)))
      if (parties.length === 0 && distance > NEAR_SENTENCES) continue
      if (distance < least) {
        least = distance
        nearest = index
      }
    }
  })
  return nearest === undefined ? [] : [nearest]
}
