import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { articleOf } from '../article-of.ts'
import { readStory } from '../read-story.ts'

/** Each talks of a story: sides and how they last stood. */
function talksIn(story: string): string[] {
  const { reading, nameOf } = readStory(story)
  return reading.negotiations.map(
    ({ parties, events }) => `${parties.map(nameOf).sort().join('+')} ${events.at(-1)?.status}`,
  )
}

describe('who mediates, watches or hosts is no side', () => {
  it.each([
    ['Talks between Peru and Chile on fish mediated by Norway broke down.', 'CL+PE STALLED'],
    ['Talks between Peru and Chile on fish, mediated by Norway, broke down.', 'CL+PE STALLED'],
    ['Talks on fish, hosted by Norway, between Peru and Chile resumed.', 'CL+PE RESUMING'],
    ['Talks brokered by Norway between Peru and Chile on fish resumed.', 'CL+PE RESUMING'],
    ['Peru and Chile resumed talks on fish under Norwegian mediation.', 'CL+PE RESUMING'],
    ['Peru and Chile resumed talks on fish with Norway as mediator.', 'CL+PE RESUMING'],
    ['Peru and Chile resumed talks on fish, with Norway and Spain as observers.', 'CL+PE RESUMING'],
    ['Peru and Chile resumed talks on fish with the help of Norway.', 'CL+PE RESUMING'],
    [
      'Talks on fish between Peru and Chile are being held under auspices of the United Nations.',
      'CL+PE ONGOING',
    ],
    ['Norway is mediating in talks between Peru and Chile on fish.', 'CL+PE ONGOING'],
    ['Norwegian mediators told Peru and Chile that talks on fish would resume.', 'CL+PE RESUMING'],
    [
      'Peru and Chile began talks on fish in Oslo, in which Spain takes part as an observer.',
      'CL+PE ONGOING',
    ],
    // Whoever does so elsewhere in the sentence sits there all the same.
    ['Peru opened talks with Norway on a pact mediated by Norway.', 'NO+PE ONGOING'],
    ['Peru opened talks with Norway on help for its fishermen.', 'NO+PE ONGOING'],
    ['Peru and Norway opened talks on the supervision of fish quotas.', 'NO+PE ONGOING'],
    ['Talks on fish between Peru and Chile were chaired by Norway.', 'CL+PE ONGOING'],
  ])('%s', (story, expected) => {
    expect(talksIn(story)).toEqual([expected])
  })
})

describe('one side under two names', () => {
  it.each([
    [
      'Poland opened talks on fish with the European Commission and the European Community.',
      'European Community+PL ONGOING',
    ],
    ['Poland opened talks on fish with the European Commission.', 'European Commission+PL ONGOING'],
    [
      'Talks on fish between the Norwegian capital and Peru opened in Rome on Monday.',
      'NO+PE ONGOING',
    ],
    ['Peru and Chile opened talks on fish outside the Norwegian capital.', 'CL+PE ONGOING'],
    [
      'The Uruguay meeting in May launched a round of GATT talks on tariffs.',
      'General Agreement on Tariffs and Trade ONGOING',
    ],
    ['Peru opened talks with Chile to free two Germans.', 'CL+PE ONGOING'],
  ])('%s', (story, expected) => {
    expect(talksIn(story)).toEqual([expected])
  })
})

describe('what was not done', () => {
  it.each([
    ['Peru and Chile have not voted to accept the accord on fish.', []],
    ["Peru's parliament was not asked to approve the fish pact with Chile.", []],
    ['Peru and Chile have not refused to sign the fish pact.', []],
    ['Peru and Chile have voted to accept the accord on fish.', ['CL+PE AGREED']],
    ['Peru has not been able to reach agreement with Chile on fish.', ['CL+PE STALLED']],
    ['Peru is not negotiating with Chile on fish.', []],
    ['Peru will not negotiate with Chile on fish.', ['CL+PE REJECTED']],
    ['A minister of Peru would not discuss details of fish talks with Chile.', []],
    ['Peru and Chile concluded negotiations on fish without setting a quota.', ['CL+PE STALLED']],
    ['Peru and Chile concluded negotiations on fish without a break.', ['CL+PE AGREED']],
  ])('%s', (story, expected) => {
    expect(talksIn(story)).toEqual(expected)
  })

  it('says how talks stand, not what they are on', () => {
    const { reading, nameOf } = readStory(
      'Talks between Peru and Chile were on the brink of collapse.',
    )
    expect(reading.negotiations.flatMap(({ topics }) => topics.map(nameOf))).toEqual([])
  })
})

/** Who negotiated in each talks of a story. */
function negotiatorsIn(story: string): string[][] {
  const { reading, nameOf } = readStory(story)
  return reading.negotiations.map(({ negotiators }) =>
    negotiators.map((ref) => `${nameOf(ref)}`).sort(),
  )
}

describe('who sat at the table', () => {
  it.each([
    [
      'a chair whose office stands between',
      'Peru and Chile ended talks on fish. Jan Berg, the aide of President Karl Duna for the sea, chaired the sessions.',
      ['Jan Berg'],
    ],
    [
      'whoever attended',
      'Peru and Chile ended talks on fish. Ambassador Jan Berg of Peru also attended.',
      ['Jan Berg'],
    ],
    [
      'not who declined to come',
      'Peru and Chile ended talks on fish. Trade Minister Jan Berg of Peru declined to come.',
      [],
    ],
    [
      'not whose visit was called off',
      'Peru and Chile ended talks on fish. A visit by Peruvian Trade Minister Jan Berg was called off.',
      [],
    ],
    [
      'not to whom it will be conveyed',
      'Peru and Chile ended talks on fish. The view will be conveyed to Peruvian Trade Minister Jan Berg.',
      [],
    ],
    [
      'not who signed a petition',
      'Talks on fish were held. The petition was signed by Ann Roe and Karl Duna.',
      [],
    ],
    [
      'who signed a letter of intent',
      'Talks on fish were held. The letter of intent was signed by Ann Roe and Karl Duna.',
      ['Ann Roe', 'Karl Duna'],
    ],
  ])('%s', (_, story, expected) => {
    expect(negotiatorsIn(story)).toEqual([expected])
  })
})

describe('the other side told by `the country`', () => {
  it.each([
    [
      "Norway wants higher prices. OPEC met the country's oil minister to discuss oil output.",
      'NO+Organization of Petroleum Exporting Countries ONGOING',
    ],
    [
      "Norway and Peru want more. OPEC met the country's oil minister to discuss oil output.",
      'Organization of Petroleum Exporting Countries ONGOING',
    ],
  ])('%s', (story, expected) => {
    expect(talksIn(story)).toEqual([expected])
  })
})

describe('what is part of a deal', () => {
  it.each([
    ['The two sides agreed to share the output of tin.', 1],
    ['The two sides also agreed to share the output of tin.', 2],
  ])('%s', (detail, count) => {
    const { reading } = readStory(
      `Peru and Chile signed an accord on copper.\n\nMinisters of Peru and Chile came. ${detail}`,
    )
    expect(reading.negotiations).toHaveLength(count)
  })
})

describe('both sides of a labour dispute', () => {
  it('are told by the first sentence where the headline names one', () => {
    const { negotiations, entities } = extract(
      articleOf(
        "Lufthansa, union break off pay talks\n\nBONN, May 3 (AFP) - Talks between Lufthansa and the pilots' union Cockpit on pay collapsed.",
      ),
    )
    expect(negotiations.map(({ parties }) => parties.map((ref) => entities[ref]?.name))).toEqual([
      ['Lufthansa', 'Cockpit'],
    ])
  })

  it('is not the body where a case is brought', () => {
    expect(
      talksIn(
        'Peru and Chile failed to resolve their differences over fish, closer to a case at the World Trade Organization.',
      ),
    ).toEqual(['CL+PE STALLED'])
    expect(talksIn('Peru opened talks with the World Trade Organization on fish.')).toEqual([
      'PE+World Trade Organization ONGOING',
    ])
  })
})
