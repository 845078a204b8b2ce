import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { relationsOf } from '../../src/link/relations-of.ts'
import type { Mention, Reading } from '../../src/model/reading.ts'
import {
  country,
  evidenceAt,
  negotiation,
  organization,
  person,
  place,
  readingOf,
  topic,
} from './reading-of.ts'

const entities = [
  person('Mickey Kantor', 'Mickey'),
  person('Ryutaro Hashimoto', 'Ryutaro'),
  person('Charlene Barshefsky', 'Charlene'),
  country('US', 'United States'),
  country('JP', 'Japan'),
  place('Jakarta', 'jakarta-id', 'ID'),
  country('ID', 'Indonesia'),
  topic('automobiles'),
  negotiation('car talks'),
  organization('Keidanren'),
]
const [KANTOR, HASHIMOTO, BARSHEFSKY, US, JP, JAKARTA, INDONESIA, CARS, TALKS, KEIDANREN] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
]
const mentionAt = (entity: number, start: number, confidence?: number): Mention => ({
  ...evidenceAt(start, confidence),
  entity,
  kind: 'NAME',
})
const speaksFor = (who: number, forCountry: number) => ({
  person: who,
  country: forCountry,
  evidence: [evidenceAt(0)],
})
const sides = [speaksFor(KANTOR, US), speaksFor(BARSHEFSKY, US), speaksFor(HASHIMOTO, JP)]

/** `one KIND other`, without what whom stands for. */
function told(parts: Partial<Reading>): readonly string[] {
  const nameOf = (ref: number) => entities[ref]?.name ?? ''
  return relationsOf(readingOf({ entities, ...parts }))
    .flatMap(({ ref, otherRef, kinds }) =>
      kinds.map((kind) => `${nameOf(ref)} ${kind} ${nameOf(otherRef)}`),
    )
    .filter((line) => !line.includes(' REPRESENTS '))
}

describe('relationsOf', () => {
  test('whom a person speaks for and where a person holds a post', () => {
    const roles = [
      {
        person: HASHIMOTO,
        title: 'chairman',
        country: null,
        organization: KEIDANREN,
        evidence: [evidenceAt(9)],
      },
      {
        person: KANTOR,
        title: 'trade representative',
        country: US,
        organization: null,
        evidence: [evidenceAt(9)],
      },
    ]
    const found = relationsOf(readingOf({ entities, roles, represents: [speaksFor(KANTOR, US)] }))
    expect(found).toEqual([
      { ref: KANTOR, otherRef: US, kinds: ['REPRESENTS'], evidence: evidenceAt(0) },
      { ref: HASHIMOTO, otherRef: KEIDANREN, kinds: ['ROLE_AT'], evidence: evidenceAt(9) },
    ])
  })

  const meeting = {
    participants: [KANTOR, HASHIMOTO],
    parties: [US, JP],
    place: JAKARTA,
    date: null,
    duration: null,
    negotiations: [TALKS],
    evidence: [evidenceAt(20)],
  }

  test('a meeting: people with people, parties with parties, people with the other party', () => {
    expect(told({ represents: sides, meetings: [meeting] })).toEqual([
      'Mickey Kantor MET_WITH Ryutaro Hashimoto',
      'Mickey Kantor MET_WITH Japan',
      'Ryutaro Hashimoto MET_WITH United States',
      'United States MET_WITH Japan',
      'Jakarta LOCATED_IN car talks',
    ])
  })

  test('of three who met, those of one side did not meet each other', () => {
    const participants = [KANTOR, BARSHEFSKY, HASHIMOTO]
    const meetings = [{ ...meeting, participants, parties: [], place: null }]
    expect(told({ represents: sides, meetings })).toEqual([
      'Mickey Kantor MET_WITH Ryutaro Hashimoto',
      'Ryutaro Hashimoto MET_WITH Charlene Barshefsky',
    ])
  })

  test('two of one side can meet, and who speaks for nobody has met no party', () => {
    const meetings = [
      { ...meeting, participants: [KANTOR, BARSHEFSKY], parties: [JP], place: null },
    ]
    expect(told({ represents: [], meetings })).toEqual([
      'Mickey Kantor MET_WITH Charlene Barshefsky',
    ])
    expect(
      told({ represents: sides, meetings: [{ ...(meetings[0] ?? meeting), parties: [] }] }),
    ).toEqual(['Mickey Kantor MET_WITH Charlene Barshefsky'])
  })

  test('talks', () => {
    const negotiations = [
      {
        entity: TALKS,
        parties: [US, JP],
        topics: [CARS],
        negotiators: [KANTOR, BARSHEFSKY, HASHIMOTO],
        events: [],
        scheduledFor: null,
        evidence: [evidenceAt(30)],
      },
    ]
    expect(told({ represents: sides, negotiations })).toEqual([
      'Mickey Kantor NEGOTIATES_WITH Ryutaro Hashimoto',
      'Mickey Kantor NEGOTIATES car talks',
      'Ryutaro Hashimoto NEGOTIATES_WITH Charlene Barshefsky',
      'Ryutaro Hashimoto NEGOTIATES car talks',
      'Charlene Barshefsky NEGOTIATES car talks',
      'United States NEGOTIATES_WITH Japan',
      'United States PARTY_TO car talks',
      'Japan PARTY_TO car talks',
      'automobiles ABOUT car talks',
    ])
  })

  test('a place and its country only where both are named', () => {
    const mentions = [mentionAt(JAKARTA, 10), mentionAt(INDONESIA, 310)]
    expect(told({ mentions })).toEqual(['Jakarta LOCATED_IN Indonesia'])
    const withoutCountry = entities.filter((entity) => entity.type !== 'COUNTRY')
    const mention = mentionAt(
      withoutCountry.findIndex(({ name }) => name === 'Jakarta'),
      10,
    )
    expect(relationsOf(readingOf({ entities: withoutCountry, mentions: [mention] }))).toEqual([])
  })

  test('the evidence is the surest, of equals the first; a fact says more than a sentence', () => {
    const mentions = [mentionAt(CARS, 110, 1), mentionAt(JP, 130, 1)]
    const figure = {
      text: '',
      value: 1,
      valueTo: null,
      unit: 'COUNT',
      unitText: null,
      currency: null,
      measure: 'OTHER',
      topic: CARS,
      countries: [JP],
      period: null,
      evidence: [evidenceAt(220, 0.6), evidenceAt(260, 0.8), evidenceAt(240, 0.8)],
    } as const
    expect(relationsOf(readingOf({ entities, mentions, figures: [figure] }))).toEqual([
      {
        ref: JP,
        otherRef: CARS,
        kinds: ['ABOUT', 'SAME_SENTENCE'],
        evidence: evidenceAt(240, 0.8),
      },
    ])
    expect(relationsOf(readingOf({ entities, mentions }))[0]?.evidence).toEqual({
      ...evidenceAt(110, 1),
      end: 135,
      method: 'relations-of/same-sentence',
    })
  })

  test('names in different sentences, and a name twice, say nothing', () => {
    expect(told({ mentions: [mentionAt(US, 10), mentionAt(US, 30), mentionAt(JP, 110)] })).toEqual(
      [],
    )
  })

  test('a sentence that lists hundreds gives a bounded number, neighbours first', () => {
    const many = Array.from({ length: 400 }, (_, place) => country(`C${place}`, `Country ${place}`))
    const mentions = many.map((_, entity) => ({ ...mentionAt(entity, entity / 8), sentence: 0 }))
    const found = relationsOf(readingOf({ entities: many, mentions }))
    expect(found.map(({ ref, otherRef }) => otherRef - ref)).toEqual(
      Array.from({ length: 28 }, () => 1),
    )
  })

  test('every pair comes once, in order, the smaller ref first', () => {
    const mention = fc
      .tuple(fc.nat(entities.length - 1), fc.nat(300))
      .map(([entity, start]) => mentionAt(entity, start))
    fc.assert(
      fc.property(fc.array(mention), (mentions) => {
        const found = relationsOf(
          readingOf({ entities, mentions, represents: sides, meetings: [meeting] }),
        )
        const keys = found.map(({ ref, otherRef }) => ref * 100 + otherRef)
        expect(keys).toEqual([...new Set(keys)].sort((a, b) => a - b))
        expect(found.every(({ ref, otherRef }) => ref < otherRef)).toBe(true)
      }),
    )
  })
})
