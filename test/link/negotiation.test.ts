import { describe, expect, test } from 'vitest'
import { clusterBlock } from '../../src/link/cluster-block.ts'
import type { Signature } from '../../src/link/signature.ts'
import { signaturesOf } from '../../src/link/signatures-of.ts'
import type { LocalEntity } from '../../src/model/reading.ts'
import { country, evidenceAt, negotiation, organization, readingOf, topic } from './reading-of.ts'

const COUNTRIES: Readonly<Record<string, string>> = {
  JP: 'Japan',
  US: 'United States',
  BR: 'Brazil',
}

/** One article's report: `jakarta@1994-11-14 JP,US automobiles,auto-parts`; `-` for none. */
function signatureOf(line: string): Signature {
  const [source = '', parties = '-', topics = '-'] = line.split(' ')
  const [externalId = '', publishedOn = null] = source.split('@')
  const list = (text: string) => (text === '-' ? [] : text.split(','))
  const partyEntities = list(parties).map((code) =>
    COUNTRIES[code] ? country(code, COUNTRIES[code]) : organization(code),
  )
  const topicEntities = list(topics).map((key) => topic(key, key.replaceAll('-', ' ')))
  const entities: readonly LocalEntity[] = [
    negotiation('the talks'),
    ...partyEntities,
    ...topicEntities,
  ]
  const report = {
    entity: 0,
    parties: partyEntities.map((_, place) => place + 1),
    topics: topicEntities.map((_, place) => place + 1 + partyEntities.length),
    negotiators: [],
    events: [],
    scheduledFor: null,
    evidence: [evidenceAt(0)],
  }
  const [signature] = signaturesOf(
    { externalId, publishedOn },
    readingOf({ entities, negotiations: [report] }),
  )
  if (!signature) throw new Error('Talks have a signature')
  return signature
}

const clustersOf = (lines: readonly string[]) =>
  clusterBlock('NEGOTIATION', lines.map(signatureOf), [])

function linked(lines: readonly string[]): string {
  const lineOf = new Map(lines.map((line) => [signatureOf(line).id, line]))
  return clustersOf(lines)
    .map(({ members }) =>
      members
        .map((id) => lineOf.get(id))
        .sort()
        .join(' = '),
    )
    .sort()
    .join(' | ')
}

describe('talks', () => {
  test.each([
    // Followed over months, on one subject.
    'a@1994-11-14 JP,US automobiles = b@1995-05-05 JP,US automobiles,auto-parts = c@1995-06-28 US,JP auto-parts',
    'a@1994-11-14 JP,US automobiles | b@1994-12-12 JP,US flat-glass',
    'a@1994-11-14 JP,US automobiles | b@1994-11-14 BR,US automobiles',
    // Parted by a silence of more than eighteen months, not by a shorter one.
    'a@1987-01 JP,US rice = b@1988-06 JP,US rice | c@1990-01 JP,US rice',
    // Without date: where most is shared, else the earliest.
    'a JP,US automobiles = b@1995-05-05 JP,US automobiles | c@1994-12-12 JP,US flat-glass',
    'a JP,US rice = b@1987-01 JP,US rice | c@1990-01 JP,US rice',
    'a JP,US automobiles,flat-glass,auto-parts = b@1995-05-05 JP,US automobiles,auto-parts | c@1994-12-12 JP,US flat-glass',
    'a JP,US rice = b JP,US rice | c@1990-01 JP,US beef',
    'a@XXXX-05-01 JP,US rice = b@1987-01 JP,US rice',
    // `trade` is everywhere: it links only what says nothing else.
    'a@1987-01 JP,US trade,rice | b@1987-02 JP,US trade,beef | c@1987-02 JP,US trade = d@1987-03 JP,US trade',
    // Two reports of one article are two, also if they share a subject.
    'a@1987-01 JP,US rice = b@1987-02 JP,US rice | a@1987-01 JP,US rice,beef',
    'a JP,US rice = b@1987-01 JP,US rice | a JP,US rice,beef',
    // No parties: by subject. No subject either: no link.
    'a@1987-01 - tin = b@1987-02 - tin | c@1987-02 - cocoa | d@1987-09 - tin',
    // Debts and takeovers are many: without parties only a world market has one set of talks.
    'a@1987-01 - debt | b@1987-01 - debt | c@1987-01 - takeover | d@1987-01 - takeover',
    // Of one party it is not known with whom it talks: soon they are others.
    'a@1987-01 BR debt = b@1987-03 BR debt | c@1987-09 BR debt',
    // Means do not link where reports tell what they are used on.
    'a@1987-01 JP,US semiconductors,tariffs | b@1987-01 JP,US beef,tariffs | c@1987-02 JP,US tariffs = d@1987-02 JP,US tariffs,trade',
    // Who tells of many subjects tells of them in passing: only the first counts.
    'a@1987-01 JP,US rice | b@1987-01 JP,US steel,rice,semiconductors = c@1987-02 JP,US steel | d@1987-02 JP,US semiconductors',
    'a@1987-01 - - | b@1987-01 - - | c@1987-01 - trade | d@1987-01 - trade | e - -',
    'a@1987-01 JP,US - = b@1987-02 JP,US -',
    'a@1987-01 Sonatrach,Trunkline gas = b@1987-02 Sonatrach,Trunkline gas',
  ])('%s', (expected) => {
    const lines = expected.split(/ [=|] /)
    const sorted = expected
      .split(' | ')
      .map((group) => group.split(' = ').sort().join(' = '))
      .sort()
      .join(' | ')
    expect(linked(lines)).toBe(sorted)
    expect(linked([...lines].reverse())).toBe(sorted)
  })

  test.each([
    [['a@1987-01 US,JP flat-glass'], 'Japan–United States: flat glass'],
    [
      [
        'a@1987-01 US,JP rice,beef',
        'b@1987-02 US,JP beef,citrus',
        'c@1987-02 US,JP beef,wine,trade',
      ],
      'Japan–United States: beef, citrus, rice',
    ],
    [['a@1987-01 US,JP trade,rice'], 'Japan–United States: rice, trade'],
    [['a@1987-01 BR debt'], 'Brazil: debt'],
    [['a@1987-01 - tin'], 'tin'],
    [['a@1987-01 US,JP -'], 'Japan–United States'],
    [['a@1987-01 - -'], 'the talks'],
  ])('%j are called %s', (lines, name) => {
    expect(clustersOf(lines).map(({ describe }) => describe().name)).toEqual([name])
  })

  test('have the id of their first report, so that it stays while they go on', () => {
    const lines = ['b@1987-02 JP,US rice', 'a@1987-01 JP,US rice', 'c JP,US rice']
    expect(clustersOf(lines).map(({ leader }) => leader)).toEqual([signatureOf(lines[1] ?? '').id])
  })
})
