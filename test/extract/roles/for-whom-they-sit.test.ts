import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { articleOf } from '../article-of.ts'

/** Who speaks for whom in a story, by name: `Ann Berg NO`. */
function sidesIn(text: string): string[] {
  const { entities, represents } = extract(articleOf(text))
  return represents
    .map(({ person, country }) => {
      const state = entities[country]
      return `${entities[person]?.name} ${state?.type === 'COUNTRY' ? state.code : ''}`
    })
    .sort()
}

describe('for whom people sit', () => {
  it.each([
    [
      'offices listed behind the names, in their order',
      'PARIS, May 3 (AFP) - Ann Berg, Jan Holm and Karl Duna, presidents of Peru, Chile and Brazil, met.',
      ['Ann Berg PE', 'Jan Holm CL', 'Karl Duna BR'],
    ],
    [
      'offices listed before the names',
      'PARIS, May 3 (AFP) - The foreign ministers of Peru, Chile and Brazil, Ann Berg, Jan Holm and Karl Duna, met.',
      ['Ann Berg PE', 'Jan Holm CL', 'Karl Duna BR'],
    ],
    [
      'countries behind the names',
      'PARIS, May 3 (AFP) - Presidents Ann Berg and Jan Holm of Peru and Chile met.',
      ['Ann Berg PE', 'Jan Holm CL'],
    ],
    [
      'as many countries as people only',
      'PARIS, May 3 (AFP) - Ann Berg and Jan Holm, delegates of Peru, Chile and Brazil, met.',
      [],
    ],
    [
      'the other side that was led by somebody',
      "PARIS, May 3 (AFP) - Peru's delegation was led by Ann Berg and the Chilean side by Karl Berg, deputy trade minister.",
      ['Ann Berg PE', 'Karl Berg CL'],
    ],
    [
      'an ambassador to a body',
      'BERLIN, May 3 (AFP) - Jan Berg, the Peruvian ambassador to the United Nations, left.',
      ['Jan Berg PE'],
    ],
    ['a diplomat', 'BERLIN, May 3 (AFP) - A Soviet diplomat, Jan Berg, left.', ['Jan Berg SU']],
    [
      'whom a state sent',
      'BERLIN, May 3 (AFP) - Cuba sent Politburo member Jan Berg.',
      ['Jan Berg CU'],
    ],
    [
      'whom a state sent to prison',
      'BERLIN, May 3 (AFP) - Cuba sent Senator Jan Berg to prison.',
      [],
    ],
    [
      'a king who is named again elsewhere',
      'LONDON, May 3 (AFP) - King Fahd of Saudi Arabia came to Britain. King Fahd will stay.',
      ['Fahd SA'],
    ],
    [
      'who sends greetings by a guest',
      'HANOI, May 3 (AFP) - Chinese Foreign Minister Jan Berg conveyed greetings from Premier Karl Duna.',
      ['Jan Berg CN', 'Karl Duna CN'],
    ],
    [
      'who sends a letter to a guest',
      'HANOI, May 3 (AFP) - Chinese Foreign Minister Jan Berg received a letter from Premier Karl Duna.',
      ['Jan Berg CN', 'Karl Duna VN'],
    ],
    [
      'to whom a guest will convey what the host said',
      'TOKYO, May 3 (AFP) - Soviet Ambassador Jan Berg will convey the view to Foreign Minister Karl Duna.',
      ['Jan Berg SU', 'Karl Duna SU'],
    ],
    [
      'whom a guest told',
      'TOKYO, May 3 (AFP) - Soviet Ambassador Jan Berg told Foreign Minister Karl Duna so.',
      ['Jan Berg SU', 'Karl Duna JP'],
    ],
    [
      'who does not come for a visit',
      'TOKYO, May 3 (AFP) - Japan and Peru ended talks on fish. A visit by Trade Minister Jan Berg was called off.',
      ['Jan Berg PE'],
    ],
    [
      'the head of a government team',
      "OSLO, May 3 (AFP) - Norway said Peru's government would talk to rebels. The government team will be headed by Health Minister Jan Berg.",
      ['Jan Berg PE'],
    ],
    [
      'a negotiator of rebels',
      'OSLO, May 3 (AFP) - The rebels sent their chief negotiator, Jan Berg.',
      [],
    ],
    [
      'who leads a team of players',
      "OSLO, May 3 (AFP) - Jan Berg, who leads Norway's soccer team, left. Karl Berg led the German team to victory.",
      [],
    ],
    ['players', "OSLO, May 3 (AFP) - Norway's Jan Berg beat Peru's Ann Berg.", []],
  ])('%s', (_, text, expected) => {
    expect(sidesIn(text)).toEqual(expected)
  })
})
