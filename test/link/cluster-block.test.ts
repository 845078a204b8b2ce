import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clusterBlock } from '../../src/link/cluster-block.ts'
import type { Correction, Signature } from '../../src/link/signature.ts'
import { signaturesOf } from '../../src/link/signatures-of.ts'
import type { EntityType } from '../../src/model/entity.ts'
import type { LocalEntity, Reading } from '../../src/model/reading.ts'
import {
  country,
  evidenceAt,
  negotiation,
  organization,
  place,
  readingOf,
  topic,
} from './reading-of.ts'

const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null })
const sign = (parts: Partial<Reading>, externalId = 'a', publishedOn: string | null = null) =>
  signaturesOf({ externalId, publishedOn }, readingOf(parts)).slice(0, 1)

const person = fc
  .record({
    given: orNull(
      fc.constantFrom(
        'J.',
        'John',
        'Jack',
        'John F.',
        'J.F.',
        'James',
        'Dae-jung',
        'Dae Jung',
        'Ted',
        'Edward',
      ),
    ),
    family: fc.constantFrom('Kim', 'Köhler', 'Koehler', 'Kohler', 'Smith'),
    code: orNull(fc.constantFrom('US', 'KR', 'GB')),
    title: orNull(fc.constantFrom('President', 'Trade Minister', 'analyst')),
    year: orNull(fc.constantFrom('1987', '2006')),
  })
  .map(({ given, family, code, title, year }) => {
    const name = [given, family].filter((part) => part !== null).join(' ')
    const entities: LocalEntity[] = [
      { type: 'PERSON', name, aliases: [], salience: 1, givenName: given, familyName: family },
      ...(code === null ? [] : [country(code, code)]),
    ]
    const evidence = [evidenceAt(0)]
    return sign(
      {
        entities,
        represents: code === null ? [] : [{ person: 0, country: 1, evidence }],
        roles:
          title === null ? [] : [{ person: 0, title, country: null, organization: null, evidence }],
      },
      'a',
      year,
    )
  })

const body = fc
  .record({
    name: fc.constantFrom(
      'SIA',
      'Steel Industry Association',
      'Singapore Air',
      'Finance Ministry',
      'Ministry of Finance',
      'Fiat',
      'Fiat SpA',
    ),
    acronym: orNull(fc.constantFrom('SIA')),
    country: orNull(fc.constantFrom('US', 'JP')),
  })
  .map(({ name, acronym, country: of }) =>
    sign({
      entities: [organization(name, { ...(acronym && { acronym }), ...(of && { country: of }) })],
    }),
  )

const somewhere = fc
  .tuple(
    fc.constantFrom('Springfield', 'St. Louis', 'Saint Louis'),
    orNull(fc.constantFrom('US', 'SN')),
  )
  .map(([name, code]) => sign({ entities: [place(name, null, code)] }))

const subject = fc
  .constantFrom('rice', 'flat-glass', 'trade')
  .map((key) => sign({ entities: [topic(key)] }))
const state = fc
  .constantFrom('JP', 'US', 'SU')
  .map((code) => sign({ entities: [country(code, code)] }))

const talks = fc
  .record({
    article: fc.constantFrom('a' as const, 'b' as const, 'c' as const, 'd' as const),
    parties: fc.subarray(['JP', 'US']),
    topics: fc.subarray(['rice', 'beef', 'trade']),
  })
  .map(({ article, parties, topics }) => {
    const entities: LocalEntity[] = [
      negotiation('talks'),
      ...parties.map((code) => country(code, code)),
      ...topics.map((key) => topic(key)),
    ]
    const report = {
      entity: 0,
      parties: parties.map((_, ref) => ref + 1),
      topics: topics.map((_, ref) => ref + 1 + parties.length),
      negotiators: [],
      events: [],
      scheduledFor: null,
      evidence: [evidenceAt(0)],
    }
    const date = { a: '1987-01', b: '1988-03-01', c: '1990', d: null }[article]
    return sign({ entities, negotiations: [report] }, article, date)
  })

const SIGNATURES: { readonly [T in EntityType]: fc.Arbitrary<readonly Signature[]> } = {
  PERSON: person,
  ORGANIZATION: body,
  PLACE: somewhere,
  TOPIC: subject,
  COUNTRY: state,
  NEGOTIATION: talks,
}

/** Signatures as a store has them, each id once, and corrections between some of them. */
const stored = (type: EntityType) =>
  fc.array(SIGNATURES[type], { maxLength: 14 }).chain((found) => {
    const signatures = [
      ...new Map(found.flat().map((signature) => [signature.id, signature])).values(),
    ]
    const id = fc.constantFrom('Absent', 'Gone', ...signatures.map((signature) => signature.id))
    const correction = fc
      .record({ keepId: id, mergeId: id })
      .filter(({ keepId, mergeId }) => keepId !== mergeId)
    return fc.record({
      signatures: fc.constant(signatures),
      corrections: fc.array(correction, { maxLength: 3 }),
      seed: fc.nat(),
    })
  })

function shuffled<Value>(values: readonly Value[], seed: number): readonly Value[] {
  const key = (place: number) => Math.imul(seed + 1, (place + 1) * 2654435761) >>> 0
  return values
    .map((value, place) => ({ value, key: key(place) }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value)
}

const byLeader = (one: { leader: string }, other: { leader: string }) =>
  one.leader < other.leader ? -1 : 1

function clusters(
  type: EntityType,
  signatures: readonly Signature[],
  corrections: readonly Correction[] = [],
) {
  return clusterBlock(type, signatures, corrections)
    .toSorted(byLeader)
    .map(({ describe: describeIt, ...cluster }) => ({ ...cluster, description: describeIt() }))
}

describe.each(Object.keys(SIGNATURES) as EntityType[])('%s', (type) => {
  test('the order of signatures and corrections does not matter', () => {
    fc.assert(
      fc.property(stored(type), ({ signatures, corrections, seed }) => {
        expect(clusters(type, shuffled(signatures, seed), shuffled(corrections, seed))).toEqual(
          clusters(type, signatures, corrections),
        )
      }),
    )
  })

  test('each signature is one entity, whose leader is among its members', () => {
    fc.assert(
      fc.property(stored(type), ({ signatures, corrections }) => {
        const found = clusters(type, signatures, corrections)
        const members = found.flatMap((cluster) => cluster.members)
        expect(members.toSorted()).toEqual(signatures.map(({ id }) => id).sort())
        for (const cluster of found) {
          expect(cluster.members).toContain(cluster.leader)
          expect(cluster.members).toEqual(cluster.members.toSorted())
          expect(cluster.description.name).not.toBe('')
          expect(cluster.description.aliases).not.toContain(cluster.description.name)
        }
      }),
    )
  })

  test('what people said to be one is one, under the kept name, and not any more when they take it back', () => {
    fc.assert(
      fc.property(stored(type), ({ signatures, seed }) => {
        const [keep, merge] = shuffled(signatures, seed)
        fc.pre(keep !== undefined && merge !== undefined)
        const found = clusters(type, signatures, [{ keepId: keep.id, mergeId: merge.id }])
        expect(found.find(({ leader }) => leader === keep.id)?.members).toContain(merge.id)
        const before = clusters(type, signatures)
        const untouched = (cluster: { members: readonly string[] }) =>
          before.some(({ members }) => members.join() === cluster.members.join())
        // Only bare names that the correction makes clear may move beside.
        if (type !== 'PERSON')
          expect(found.filter((cluster) => !untouched(cluster)).length).toBeLessThan(2)
        expect(clusters(type, signatures, [])).toEqual(before)
      }),
    )
  })

  test('signatures of other blocks, and corrections of others, change nothing', () => {
    fc.assert(
      fc.property(stored(type), ({ signatures, corrections }) => {
        const block = signatures[0]?.block
        const own = signatures.filter((signature) => signature.block === block)
        const alone = clusters(type, own)
        const among = clusters(type, signatures).filter((cluster) =>
          cluster.members.some((id) => own.some((signature) => signature.id === id)),
        )
        expect(among).toEqual(alone)
        const foreign = corrections.map(({ keepId, mergeId }) => ({
          keepId: `${keepId}?`,
          mergeId: `${mergeId}?`,
        }))
        expect(clusters(type, own, foreign)).toEqual(alone)
      }),
    )
  })

  test('equal content is one signature', () => {
    fc.assert(
      fc.property(stored(type), ({ signatures }) => {
        expect(new Set(signatures.map(({ content }) => content)).size).toBe(signatures.length)
      }),
    )
  })
})

test('two chains of corrections are one through an id that is not there any more', () => {
  const [here] = sign({ entities: [topic('rice')] })
  const [there] = sign({ entities: [topic('flat-glass')] })
  if (!here || !there) throw new Error('Topics have signatures')
  const corrections = [
    { keepId: here.id, mergeId: 'Gone' },
    { keepId: 'Gone', mergeId: there.id },
  ]
  expect(clusters('TOPIC', [here, there], corrections)).toMatchObject([
    { leader: here.id, members: [here.id, there.id].sort() },
  ])
})

test('a body of the lexicon keeps its names when another is merged into it', () => {
  const [known] = sign({
    entities: [
      organization('General Agreement on Tariffs and Trade', {
        key: 'general-agreement-on-tariffs-and-trade',
      }),
    ],
  })
  const [text] = sign({ entities: [organization('Geneva Trade Body')] })
  if (!known || !text) throw new Error('Organisations have signatures')
  expect(known.id).toBe(
    Buffer.from('Organization:general-agreement-on-tariffs-and-trade').toString('base64url'),
  )
  const [found] = clusters('ORGANIZATION', [known, text], [{ keepId: known.id, mergeId: text.id }])
  expect(found?.description).toMatchObject({
    name: 'General Agreement on Tariffs and Trade',
    acronym: 'GATT',
    aliases: [
      'G.A.T.T.',
      'GATT',
      'Gatt',
      'General Agreement on Trade and Tariffs',
      'Geneva Trade Body',
    ],
  })
})

test('a block of thousands is clustered within the time of a test', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const givenOf = (place: number) => {
    const name = [place % 26, (place >> 3) % 26, (place >> 6) % 26]
      .map((at) => letters[at])
      .join('')
    const given = `${name[0]?.toUpperCase()}${name.slice(1)}o`
    return (
      [given, `${given[0]}.`, `${given} ${letters[place % 7]?.toUpperCase()}.`][place % 3] ?? given
    )
  }
  const codes = ['US', 'GB', 'JP', 'DE', 'FR']
  const titles = ['President', 'Trade Minister', 'analyst', 'Senator', 'chairman']
  const evidence = [evidenceAt(0)]
  const signatures = Array.from({ length: 6000 }, (_, at) => {
    const given = at % 12 === 0 ? null : givenOf(at)
    const name = given === null ? 'Smith' : `${given} Smith`
    const code = codes[at % 6]
    const title = titles[at % 7]
    return sign({
      entities: [
        { type: 'PERSON', name, aliases: [], salience: 1, givenName: given, familyName: 'Smith' },
        ...(code ? [country(code, code)] : []),
      ],
      represents: code ? [{ person: 0, country: 1, evidence }] : [],
      roles: title ? [{ person: 0, title, country: null, organization: null, evidence }] : [],
    })
  }).flat()
  const block = [...new Map(signatures.map((signature) => [signature.id, signature])).values()]
  expect(clusters('PERSON', block).flatMap(({ members }) => members)).toHaveLength(block.length)
  expect(block.length).toBeGreaterThan(1000)
})
