import { describe, expect, test } from 'vitest'
import { countries } from '../../src/lexicon/countries.ts'
import { clusterBlock } from '../../src/link/cluster-block.ts'
import { referenceSignatures } from '../../src/link/reference-signatures.ts'
import { signaturesOf } from '../../src/link/signatures-of.ts'
import { parseGlobalId } from '../../src/model/global-id.ts'
import type { Reading } from '../../src/model/reading.ts'
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

const sign = (parts: Partial<Reading>, externalId = 'a.txt', publishedOn: string | null = null) =>
  signaturesOf({ externalId, publishedOn }, readingOf(parts))

describe('signaturesOf', () => {
  test('what the lexicon knows has an id that says what it is', () => {
    const ids = sign({
      entities: [
        country('JP', 'Japan'),
        place('Jakarta', 'jakarta-id', 'ID'),
        topic('flat-glass'),
        organization('Reuters', { key: 'reuters' }),
      ],
    }).map(({ id }) => parseGlobalId(id))
    expect(ids).toEqual([
      { typename: 'Country', local: 'JP' },
      { typename: 'Place', local: 'jakarta-id' },
      { typename: 'Topic', local: 'flat-glass' },
      { typename: 'Organization', local: 'reuters' },
    ])
  })

  test('what the text alone knows has an id of what it is called', () => {
    const entities = [
      person('Mickey Kantor', 'Mickey'),
      place('Whistler', null, 'CA'),
      topic('peat moss'),
    ]
    const found = sign({ entities })
    expect(found.map(({ id }) => parseGlobalId(id)?.local)).toEqual(
      found.map(() => expect.stringMatching(/^[\w-]{16}$/)),
    )
    expect(sign({ entities }, 'other.txt')).toEqual(found)
  })

  test('members of the content stand sorted', () => {
    const entities = [
      { ...person('Mickey Kantor', 'Mickey'), aliases: ['Michael Kantor'] },
      { ...organization('Glass Union', { acronym: 'GU', country: 'JP' }), aliases: ['Union'] },
      place('Whistler', null, 'CA'),
      country('JP', 'Japan'),
      topic('rice'),
      topic('beef'),
      { ...negotiation('talks'), aliases: ['the talks'] },
    ]
    const evidence = [evidenceAt(0)]
    const trade = { person: 0, title: 'trade minister', country: 3, organization: null, evidence }
    const report = { parties: [3], negotiators: [], events: [], scheduledFor: null, evidence }
    const parts = {
      entities,
      roles: [trade],
      negotiations: [{ ...report, entity: 6, topics: [4, 5] }],
    }
    for (const { content } of sign(parts, 'a.txt', '1987-03-01')) {
      const members = Object.keys(JSON.parse(content))
      expect(members).toEqual(members.toSorted())
    }
  })

  test('talks are of their article; a new date does not make them others', () => {
    const parts = {
      entities: [negotiation('talks'), country('JP', 'Japan'), topic('rice')],
      negotiations: [
        {
          entity: 0,
          parties: [1],
          topics: [2],
          negotiators: [],
          events: [],
          scheduledFor: null,
          evidence: [evidenceAt(0)],
        },
      ],
    }
    const [first] = sign(parts)
    const [redated] = sign(parts, 'a.txt', '1987-03-01')
    const [other] = sign(parts, 'b.txt')
    expect(redated?.id).toBe(first?.id)
    expect(redated?.content).not.toBe(first?.content)
    expect(other?.id).not.toBe(first?.id)
    expect(other?.block).toBe(first?.block)
  })

  test('articles that name a person alike share a signature, whatever else they say', () => {
    const evidence = [evidenceAt(0)]
    const reading = (title: string) => ({
      entities: [person('Mickey Kantor', 'Mickey'), country('US', 'United States')],
      represents: [{ person: 0, country: 1, evidence }],
      roles: [{ person: 0, title, country: 1, organization: null, evidence }],
    })
    const [one] = sign(reading('U.S. Trade Representative'), 'a.txt', '1994-11-15')
    const [other] = sign(reading('trade representative'), 'b.txt', '1995-05-05')
    expect(one).toEqual(other)
  })
})

describe('referenceSignatures', () => {
  const signatures = referenceSignatures()
  const described = new Map(
    signatures
      .flatMap((signature) => clusterBlock(signature.type, [signature], []))
      .map(({ leader, describe }) => [leader, describe()]),
  )

  test('every country has its name, and a capital that is there and lies somewhere', () => {
    expect(described.size).toBe(signatures.length)
    for (const { code, name, capitals } of countries) {
      const known = [...described.values()].find(
        ({ type, countryCode }) => type === 'COUNTRY' && countryCode === code,
      )
      expect(known?.name).toBe(name)
      if (capitals.length === 0) continue
      const capital = described.get(known?.capitalId ?? '')
      expect(capital?.type, code).toBe('PLACE')
      expect(capital?.latitude, code).toEqual(expect.any(Number))
    }
  })
})
