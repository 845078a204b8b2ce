import { describe, expect, it } from 'vitest'
import { readStory } from '../read-story.ts'

/** Each talks of a story: sides, how they last stood, and what they are on. */
function talksIn(story: string): string[] {
  const { reading, nameOf } = readStory(story)
  return reading.negotiations.map(({ parties, events, topics }) => {
    const sides = parties.map(nameOf).sort().join('+')
    return `${sides} ${events.at(-1)?.status} ${topics.map(nameOf).join(',')}`
  })
}

describe('how talks stand', () => {
  it.each([
    ['Peru and Chile met in Rome but no agreement was reached on fish.', 'CL+PE STALLED fish'],
    ['No accord could be reached between Peru and Chile on copper.', 'CL+PE STALLED copper'],
    [
      'Envoys of Chile and Peru ended two days of talks on tin without a deal.',
      'CL+PE STALLED tin',
    ],
    ['Russia said it would not resume talks with Ukraine on gas.', 'RU+UA REJECTED natural gas'],
    ['Poland rejected a Danish offer of new talks on the border.', 'DK+PL REJECTED border'],
    ['Norway and Iceland have concluded negotiations on cod.', 'IS+NO AGREED fish'],
    ['Morocco and Spain put off the signing of a fisheries accord.', 'ES+MA PLANNED fish'],
    ["Talks aimed at ending the strike at Peru's mines collapsed.", 'PE STALLED '],
  ])('%s', (story, expected) => {
    expect(talksIn(story)).toEqual([expected])
  })

  it.each([
    ['Both ideas remain under constant review in Chile.'],
    ['No accord with Peru has yet been reached on fish.'],
  ])('is not told by: %s', (story) => {
    expect(talksIn(story)).toEqual([])
  })
})

describe('the sides of talks', () => {
  it.each([
    ['Israel and Hamas agreed to a truce.', 'Hamas+IL AGREED peace'],
    [
      'Sudan and the main rebel group signed a deal on oil. The Quorn Liberation Front called it a start.',
      'Quorn Liberation Front+SD AGREED oil',
    ],
    [
      'A Cuban delegation arrived in Paris for talks on sugar. French officials hoped for more.',
      'CU+FR ONGOING sugar',
    ],
    ['A U.S. team left Rome. It began talks with China on tin.', 'CN+US ONGOING tin'],
    [
      'KLM is discussing a merger with the Belgian airline Sabena.',
      'KLM+Sabena ONGOING takeover,air service',
    ],
    ['Peru and Chile held talks on fishing around the Falkland Islands.', 'CL+PE ONGOING fish'],
    ['The two Koreas agreed to reopen talks on rail links.', 'KP+KR RESUMING railways'],
    ['North and South Korea opened talks on rice.', 'KP+KR ONGOING rice'],
    ['Chile said that Peru had held talks with Cuba on sugar.', 'CU+PE ONGOING sugar'],
    [
      'China and Laos signed a deal on a railway to the border town of Boten.',
      'CN+LA AGREED railways',
    ],
  ])('%s', (story, expected) => {
    expect(talksIn(story)).toEqual([expected])
  })
})

describe('negotiators', () => {
  it('are those whom a team includes', () => {
    const { reading, nameOf } = readStory(
      'A U.S. team began talks with China on tin. The team includes Commerce Secretary Ann Ross and State Department adviser Bo Lund.',
    )
    expect(reading.negotiations[0]?.negotiators.map(nameOf)).toEqual(['Ann Ross', 'Bo Lund'])
  })
})
