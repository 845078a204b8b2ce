import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { articleOf } from '../article-of.ts'

/** Who speaks for whom in a story: `Ann Berg NO`. */
function sidesIn(text: string): string[] {
  const { entities, represents } = extract(articleOf(text))
  return represents.map(({ person, country }) => {
    const state = entities[country]
    return `${entities[person]?.name} ${state?.type === 'COUNTRY' ? state.code : ''}`
  })
}

describe('for whom people speak', () => {
  it.each([
    [
      'a spokesman of a ministry at home',
      'OSLO, May 3 (AFP) - Prices fell, Foreign Ministry spokeswoman Ann Berg said.',
      ['Ann Berg NO'],
    ],
    [
      'a minister of the country that a story without a headline opens with',
      'NAIROBI, May 3 (AFP) - Sudan signed a deal on oil.\n\nIt was signed by Finance Minister Omar Said.',
      ['Omar Said SD'],
    ],
    [
      'a minister who speaks in a capital, in a story without a dateline',
      'Firm for sale\n\nMay 3, 2009 (Bloomberg) -- Germany has not given up.\n\n"Not yet," said Jo Berg, deputy economy minister, in an interview in Berlin.',
      ['Jo Berg DE'],
    ],
    [
      'a minister abroad, in a story without a dateline',
      'Peru will cut tariffs. Finance Minister Ana Diaz said in Tokyo on Friday that exports would rise. Japan is a big buyer.',
      ['Ana Diaz PE'],
    ],
    [
      'a minister who arrived somewhere',
      'Peru will cut tariffs. Finance Minister Ana Diaz arrived in Tokyo on Friday. Japan is a big buyer.',
      ['Ana Diaz PE'],
    ],
    [
      'a minister who speaks abroad of home',
      "Tax cut near\n\nJo Berg, deputy economy minister, said in Berlin that Austria's economy would grow.",
      ['Jo Berg AT'],
    ],
    [
      'a spokesman of an army in a story from elsewhere',
      'BEIRUT, May 3 (AFP) - Syria moved troops. Army spokesman Ola Nor said Israel had fired first.',
      [],
    ],
    [
      'a spokesman of a ministry in a story from elsewhere',
      'LONDON, May 3 (AFP) - Syria moved troops. Foreign Ministry spokesman Ola Nor said so.',
      [],
    ],
    [
      'a spokesman of an army in a story of home',
      'DAMASCUS, May 3 (AFP) - Syria moved troops. Army spokesman Ola Nor said Israel had fired first.',
      ['Ola Nor SY'],
    ],
    [
      'the ministers of the two countries of the first sentence',
      'Treaty ready\n\nROME, May 3 (AP) - Peru and Chile will sign a treaty.\n\nForeign Ministers Ana Diaz and Luis Paz will sign it.',
      ['Ana Diaz PE', 'Luis Paz CL'],
    ],
    [
      'the leader of a team',
      'ROME, May 3 (AP) - A Cuban team led by Trade Minister Ana Diaz left.',
      ['Ana Diaz CU'],
    ],
    [
      'whose counterpart speaks for the country of the dateline',
      'Italy, Libya sign treaty\n\nBENGHAZI, May 3 (ANSA) - It rained.\n\nForeign Minister Ugo Berni and his Libyan counterpart, Omar Said, signed.',
      ['Ugo Berni IT', 'Omar Said LY'],
    ],
    [
      'the presidents of the countries of the first sentence',
      'ROME, May 3 (AP) - Peru, Chile and Bolivia signed a pact. The presidents of the three countries, Ana Diaz, Luis Paz and Juan Rey, shook hands.',
      ['Ana Diaz PE', 'Luis Paz CL', 'Juan Rey BO'],
    ],
    [
      'a minister in a town that only the agency tells the country of',
      'Kopperbud, May 3 (PTI): It rained. Finance Minister Omar Said left.',
      ['Omar Said IN'],
    ],
    [
      'a secretary of a country that has such a one',
      'BRUSSELS, May 3 (AFP) - Britain wants a deal. Trade Secretary Ann Berg said so. U.S. officials left.',
      ['Ann Berg GB'],
    ],
    [
      'a second office',
      "ROME, May 3 (AP) - Ann Berg, head of the trade bureau and Peru's chief negotiator, left.",
      ['Ann Berg PE'],
    ],
    [
      'an adviser to a president',
      'ROME, May 3 (AP) - Ann Berg, adviser to the President of Peru, left.',
      ['Ann Berg PE'],
    ],
    ['a mediator', 'ROME, May 3 (AP) - Kenyan mediator Omar Said left.', ['Omar Said KE']],
  ])('%s', (_, text, expected) => {
    expect(sidesIn(text)).toEqual(expected)
  })
})
