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
    ['Peru and Chile have not concluded negotiations on copper.', 'CL+PE ONGOING copper'],
    ['Iran said it had not finalized negotiations with Iraq on oil.', 'IQ+IR ONGOING oil'],
    ['Peru has nearly completed negotiations with Chile on copper.', 'CL+PE ONGOING copper'],
    [
      'Peru and Chile concluded negotiations on cod on Friday with no progress.',
      'CL+PE STALLED fish',
    ],
    [
      'Peru and Chile concluded negotiations on tin, ending a year without progress.',
      'CL+PE AGREED tin',
    ],
    ['Morocco and Spain put off the signing of a fisheries accord.', 'ES+MA PLANNED fish'],
    ['No progress was made by Peru and Chile on tin.', 'CL+PE STALLED tin'],
    ['Talks between Peru and Chile on tin could not be concluded.', 'CL+PE STALLED tin'],
    ["Talks aimed at ending the strike at Peru's mines collapsed.", 'PE STALLED '],
    [
      'Talks on tin between Peru and Chile ended in failure to agree on quotas.',
      'CL+PE STALLED tin,quotas',
    ],
    ['Peru has voted to accept a deal on tin with Chile.', 'CL+PE AGREED tin'],
    ['Peru and Chile concluded a round of negotiations on tin.', 'CL+PE ONGOING tin'],
  ])('%s', (story, expected) => {
    expect(talksIn(story)).toEqual([expected])
  })

  it.each([
    ['Both ideas remain under constant review in Chile.'],
    ['Quist Corp has scheduled a special meeting of shareholders on a merger.'],
    ['No accord with Peru has yet been reached on fish.'],
    ['Peru has no plans to try to renegotiate its debt with Chile.'],
    ['Peru does not intend to open talks with Chile on tin.'],
    ['The board of Quist Corp is due to meet on May 3, as it does in each month.'],
    ['The bill extends U.S. authority to negotiate trade agreements with Japan.'],
    ['No progress has been reported in the hunt for a trawler off Norway.'],
    ['Trade talks between Peru and Chile will not start before Monday.'],
    ['Trade talks between Peru and Chile would not begin until Monday.'],
    ['Trade talks between Peru and Chile will not resume this week.'],
    ['Brazil said it would not resume debt talks with the International Monetary Fund until June.'],
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
    [
      'Sudan held talks with rebels on oil. The Quorn Liberation Front called it a start.',
      'Quorn Liberation Front+SD ONGOING oil',
    ],
    [
      'Colombia resumed talks on a coffee pact with buyers as rebels attacked a town. The Quorn Liberation Front said nothing.',
      'CO RESUMING coffee',
    ],
    [
      'Brazilian ministers held talks with bankers in London on its debt. Britain is a big creditor.',
      'BR ONGOING debt',
    ],
    [
      'Mexican officials said in Washington that debt talks with the banks had stalled. The United States had no comment.',
      'MX STALLED debt',
    ],
    [
      'Mexican ministers ended talks on pay with unions in London. Britain had no comment.',
      'MX ONGOING pay',
    ],
    [
      'Chile has agreed with Peru, Cuba and Spain to limit exports of copper.',
      'CL+CU+ES+PE AGREED copper',
    ],
    ['A U.S. team left Rome. It began talks with China on tin.', 'CN+US ONGOING tin'],
    [
      'KLM is discussing a merger with the Belgian airline Sabena.',
      'KLM+Sabena ONGOING takeover,air service',
    ],
    [
      'Peru said Chile would be sending a minister to Lima for talks on tin with it.',
      'CL+PE PLANNED tin',
    ],
    [
      'The European Community met Chile. Talks on tin between the Community and Peru began.',
      'European Community+PE ONGOING tin',
    ],
    [
      'Quist Electric Power Corp (Quepco) is big. Quepco has been negotiating with Lund Inc on tin.',
      'Lund Inc+Quist Electric Power Corp ONGOING tin',
    ],
    ['Peru and Chile held talks on tin outside the Norwegian capital.', 'CL+PE ONGOING tin'],
    ['Peru resumed talks with Abu Sayyaf on hostages.', 'Abu Sayyaf+PE RESUMING hostages'],
    ['A Chilean minister was also in Lima for talks on tin with Peru.', 'CL+PE ONGOING tin'],
    ['France told Spain that talks between Peru and Chile on tin failed.', 'CL+PE STALLED tin'],
    ['France told Spain talks between Peru and Chile on tin failed.', 'CL+PE STALLED tin'],
    ['Peru urged Chile to resume talks with Bolivia on tin.', 'BO+CL RESUMING tin'],
    ['Peru urged Chile to resume talks on tin.', 'CL+PE RESUMING tin'],
    ["Chinese People's Liberation Army officers held talks with Peru on tin.", 'CN+PE ONGOING tin'],
    [
      'Sudan held talks on tin with donors as rebels fled. The Quorn Liberation Front said so.',
      'SD ONGOING tin',
    ],
    ['Peru and Chile held talks on fishing around the Falkland Islands.', 'CL+PE ONGOING fish'],
    ['Peru and Chile held talks on fishing off Iceland.', 'CL+PE ONGOING fish'],
    ['Britain called off French talks on beef.', 'FR+GB STALLED beef'],
    ['Iceland broke off Norway talks on fish with Russia.', 'IS+NO+RU STALLED fish'],
    ['Chile had put off Peruvian talks on copper.', 'CL+PE PLANNED copper'],
    ['Iran said firm talks with Iraq on oil began.', 'IQ+IR ONGOING oil'],
    ['Iran and a company official held talks with Japan on oil.', 'IR+JP ONGOING oil'],
    ['Talks between Japan and company officials from China on steel began.', 'CN+JP ONGOING steel'],
    [
      'Exports from Brazil to Argentina fell because negotiations over a new coffee pact collapsed.',
      ' STALLED coffee',
    ],
    [
      'Trade between Japan and China rose while talks on a coal pact collapsed in Canberra.',
      ' STALLED coal',
    ],
    [
      "Mexico's oil exports rose. It was the first time that talks with Chile on copper were held in May.",
      'CL ONGOING copper',
    ],
    [
      'Japan fears a U.S. trade bill. It was drafted as talks with Canada on beef began.',
      'CA ONGOING beef',
    ],
    [
      'The Quorn Liberation Front held talks with Sudan on oil.',
      'Quorn Liberation Front+SD ONGOING oil',
    ],
    [
      "Officers of China's People's Liberation Army held talks with the United States on military exchanges.",
      'CN+US ONGOING military exchanges',
    ],
    [
      'The Revolutionary Command Council of Iraq rejected talks with Iran on the border.',
      'IR REJECTED border',
    ],
    [
      "Iraq's Revolutionary Command Council rejected talks with Iran on the border.",
      'IQ+IR REJECTED border',
    ],
    ['The two Koreas agreed to reopen talks on rail links.', 'KP+KR RESUMING railways'],
    ['North and South Korea opened talks on rice.', 'KP+KR ONGOING rice'],
    ['Chile said that Peru had held talks with Cuba on sugar.', 'CU+PE ONGOING sugar'],
    ['Chile told Peru that Cuba would hold talks with Spain on sugar.', 'CU+ES PLANNED sugar'],
    ['Japan said that talks between Peru and Chile on tin had collapsed.', 'CL+PE STALLED tin'],
    [
      'Canada said in a statement its talks with Mexico and Peru on beef had begun.',
      'CA+MX+PE ONGOING beef',
    ],
    [
      'Brazil said a new round of talks with Chile and Peru on coffee would begin in May.',
      'BR+CL+PE SCHEDULED coffee',
    ],
    [
      'The European Community said talks with Japan and the United States on cars had stalled.',
      'European Community+JP+US STALLED automobiles',
    ],
    [
      'Canada said in Ottawa on Friday that it was ready to begin talks with Mexico and Peru on beef.',
      'CA+MX+PE PLANNED beef',
    ],
    [
      'China and Laos signed a deal on a railway to the border town of Boten.',
      'CN+LA AGREED railways',
    ],
  ])('%s', (story, expected) => {
    expect(talksIn(story)).toEqual([expected])
  })
})

describe('what is one deal and what another', () => {
  it.each([
    [
      'a part of a deal is no other one',
      'Peru and Chile signed a trade pact on tin.\n\nThe two sides agreed to leave out apples.',
      ['CL+PE AGREED tin,apples'],
    ],
    [
      'what was agreed besides is',
      'Peru and Chile held talks on tin. The two sides also agreed to limit exports of apples.',
      ['CL+PE ONGOING tin', 'CL+PE AGREED apples'],
    ],
    [
      'whoever tells of the accord',
      'Peru and Chile signed an accord to end three years of war. President Reagan welcomed it. He announced the accord in Washington.',
      ['CL+PE AGREED peace'],
    ],
  ])('%s', (_, story, expected) => {
    expect(talksIn(story)).toEqual(expected)
  })
})

describe('a day', () => {
  it('on which somebody told of talks is not theirs', () => {
    const { reading } = readStory(
      'Peru and Chile signed a pact on tin in Lima on Sunday, the ministry said here Monday.',
    )
    expect(reading.negotiations[0]?.events[0]?.date).toBe('1991-03-03')
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
