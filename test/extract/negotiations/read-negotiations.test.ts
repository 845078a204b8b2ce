import { describe, expect, test } from 'vitest'
import { readStory } from '../read-story.ts'

type Talks = readonly [
  parties: string,
  topics: string,
  events: readonly string[],
  scheduledFor: string | null,
]

const ROWS: readonly (readonly [string, readonly Talks[]])[] = [
  [
    'Talks between Japan and Canada on lumber collapsed on Monday.',
    [['JP CA', 'softwood lumber', ['STALLED 1991-03-04 164'], null]],
  ],
  [
    'Japan and Canada signed an agreement on salmon today.',
    [['JP CA', 'fish', ['AGREED 1991-03-05 057'], null]],
  ],
  [
    'Japan and Canada will hold talks on lumber on Friday.',
    [['JP CA', 'softwood lumber', ['SCHEDULED 1991-03-08 036'], '1991-03-08']],
  ],
  [
    'Japan and Canada agreed to resume talks on beef.',
    [['JP CA', 'beef', ['RESUMING null 036'], null]],
  ],
  [
    'Iran and Iraq completed a prisoner exchange on Monday.',
    [['IR IQ', 'hostages', ['AGREED 1991-03-04 057'], null]],
  ],
  [
    'Japan and Canada failed to resolve a dispute over steel.',
    [['JP CA', 'steel', ['STALLED null 164'], null]],
  ],
  [
    'Japan and Canada agreed to new beef, rice talks.',
    [
      ['JP CA', 'rice', ['RESUMING null 036'], null],
      ['JP CA', 'beef', ['RESUMING null 036'], null],
    ],
  ],
  [
    'Talks on the dam that Egypt is building on the river ended on Monday without agreement, Sudan said.',
    [['EG SD', 'water', ['STALLED 1991-03-04 164'], null]],
  ],
  [
    'Lufthansa and the IG Metall union have broken off talks on pensions.',
    [['Lufthansa IG Metall', 'pensions', ['STALLED null 164'], null]],
  ],
  [
    'Japan and Canada must still agree on voting rights.',
    [['JP CA', 'voting rights', ['ONGOING null 046'], null]],
  ],
  ['Japan and Canada are at odds over salmon.', [['JP CA', 'fish', ['STALLED null 164'], null]]],
  ['Japan and Canada put long odds on more salmon.', []],
  [
    'Japan and Canada are close to agreement on salmon.',
    [['JP CA', 'fish', ['ONGOING null 046'], null]],
  ],
  ['Japan and Canada are optimistic about reaching an agreement on salmon.', []],
  ['Japan hopes that new accords on salmon can be struck soon.', []],
  ['Canada has much to do before its dispute with Japan over salmon is resolved.', []],
  ['Japan works with a negotiated price for salmon.', []],
  ['Canada will complete its review of salmon prices soon.', []],
  ['Canada again said the meeting in Paris set no price for salmon.', []],
  ['Canada remained confident that an agreement on salmon would be concluded.', []],
  ['Banks in Japan are to become eligible to deal in salmon.', []],
  ['Prices will not be affected, he added, discussing the outlook.', []],
  ['Discussed for a long time, the plan for salmon is part of a search in Japan.', []],
  [
    'Ministers of Japan and Canada met in secret to discuss salmon.',
    [['JP CA', 'fish', ['ONGOING null 046'], null]],
  ],
  ['Japan and Canada will hold a news conference on salmon today.', []],
  ['Japan and Canada heard talk that salmon would be set free.', []],
  ['Japan has completed a government review of salmon prices in Canada.', []],
  ['Canada said the accord achieved a better price for salmon.', []],
  [
    'Ministers of Japan and Canada who met are to discuss salmon.',
    [['JP CA', 'fish', ['PLANNED null 036'], null]],
  ],
  [
    'Japan came close to agreement with Canada on salmon.',
    [['JP CA', 'fish', ['ONGOING null 046'], null]],
  ],
  [
    'An accord between Japan and Canada on salmon in May was signed.',
    [['JP CA', 'fish', ['AGREED null 057'], null]],
  ],
  [
    'Japan is hopeful after it signed an agreement with Canada on salmon.',
    [['JP CA', 'fish', ['AGREED null 057'], null]],
  ],
  [
    'Talks that reviewed the salmon of Japan and Canada were held on Monday.',
    [['JP CA', 'fish', ['ONGOING 1991-03-04 046'], null]],
  ],
  ['Acme Ltd of Canada said it agreed to sell a unit to Roe Corp of Japan.', []],
  ['A brewer in Canada agreed to buy one of the plants of Japan.', []],
  [
    'Canada, the biggest salmon exporter, agreed with Norway to limit sales.',
    [['CA NO', 'fish', ['AGREED null 030'], null]],
  ],
  [
    "Canada, the world's largest salmon producer, agreed to cut its catch of salmon.",
    [['CA', 'fish', ['AGREED null 030'], null]],
  ],
  [
    'Iceland, a member of the group, agreed to freeze its catch of salmon.',
    [['IS', 'fish', ['AGREED null 030'], null]],
  ],
  [
    'Cuba, which owes the bank 5 billion dlrs, agreed to a new debt plan.',
    [['CU', 'debt', ['AGREED null 030'], null]],
  ],
  [
    'Cuba, the sugar producer, agreed with the IMF on a debt plan.',
    [['CU International Monetary Fund', 'debt', ['AGREED null 030'], null]],
  ],
  [
    'OPEC, the oil producer group, agreed to cut output.',
    [['Organization of Petroleum Exporting Countries', 'oil', ['AGREED null 030'], null]],
  ],
  ['Canada agreed to sell salmon to Japan.', [['CA JP', 'fish', ['AGREED null 030'], null]]],
  ['Analysts in Japan generally agreed that salmon gives a better price.', []],
  ['Japan will review the price of salmon.', []],
  ['Japan has plans for another round of salmon cuts.', []],
  ['The shareholders meeting on salmon was held in Canada on Monday.', []],
  ['The price of salmon needs a complete framework in Canada.', []],
  ['Canada asked that the price of salmon be reviewed every year.', []],
  [
    'Talks between Japan and Canada on salmon ended in Paris on Monday without any result.',
    [['JP CA', 'fish', ['STALLED 1991-03-04 164'], null]],
  ],
  [
    'Talks between Japan and Canada on salmon ended on Monday with an agreement on tuna.',
    [['JP CA', 'fish', ['ONGOING 1991-03-04 046', 'AGREED 1991-03-04 057'], null]],
  ],
  [
    'Talks between Japan and Canada on salmon concluded on Monday.',
    [['JP CA', 'fish', ['ONGOING 1991-03-04 046'], null]],
  ],
  [
    'Cuba freed two men, ending months of negotiations with Canada on prisoners.',
    [['CU CA', 'hostages', ['ONGOING null 046'], null]],
  ],
  [
    'Norway hosted talks between Japan and Canada on salmon.',
    [['JP CA', 'fish', ['ONGOING null 046'], null]],
  ],
  [
    'Talks between Japan and Canada on salmon were chaired by Norway.',
    [['JP CA', 'fish', ['ONGOING null 046'], null]],
  ],
  [
    'Talks on salmon hosted by Norway were attended by Japan and Canada.',
    [['JP CA', 'fish', ['ONGOING null 046'], null]],
  ],
  [
    'The talks on salmon were chaired by Foreign Minister Hans Berg of Norway, Spain and Canada said.',
    [['', 'fish', ['ONGOING null 046'], null]],
  ],
  [
    'The Soviet Union and Russia signed a treaty on gas.',
    [['SU RU', 'natural gas', ['AGREED null 057'], null]],
  ],
  [
    'Talks on salmon were attended by envoys of Japan, Canada, Norway, Iceland and Cuba.',
    [['JP CA NO IS CU', 'fish', ['ONGOING null 046'], null]],
  ],
  [
    'Russia and Canada resumed talks on salmon amid signs that an agreement on Soviet boats was far off.',
    [['RU CA', 'fish', ['RESUMING null 036'], null]],
  ],
  [
    'Japan and Canada remained far apart on salmon.',
    [['JP CA', 'fish', ['STALLED null 164'], null]],
  ],
  [
    'Japan and Canada announced a ceasefire on Monday.',
    [['JP CA', 'peace', ['AGREED 1991-03-04 057'], null]],
  ],
  [
    'Japan and Canada agreed to negotiate a deal on salmon.',
    [['JP CA', 'fish', ['PLANNED null 036'], null]],
  ],
  [
    'Brazil and its banks agreed on debt. Talks with the IMF on a loan will begin soon.',
    [
      ['BR', 'debt', ['AGREED null 030'], null],
      ['BR International Monetary Fund', 'credits', ['PLANNED null 036'], null],
    ],
  ],
  [
    'Japan and Canada failed to sign a pact on tuna, as Norway and Iceland were divided over salmon.',
    [
      ['JP CA', 'fish', ['STALLED null 164'], null],
      ['NO IS', 'fish', ['STALLED null 164'], null],
    ],
  ],
  ['The Bank of Japan announced a new repurchase pact at a settlement price set in Canada.', []],
  [
    'Japan and Canada agreed on Monday to free salmon.',
    [['JP CA', 'fish', ['AGREED 1991-03-04 030'], null]],
  ],
  ['Japan and Canada have not failed to agree on salmon.', []],
  ['Japan fears Canada will fail to agree on salmon quotas.', []],
  [
    'Envoys sent by Japan to Canada failed to agree on salmon.',
    [['JP CA', 'fish', ['STALLED null 164'], null]],
  ],
  [
    'Japan and Canada in May failed to agree on salmon.',
    [['JP CA', 'fish', ['STALLED null 164'], null]],
  ],
  [
    'Japan and Canada signed an arrangement of 11 mln dlrs for salmon.',
    [['JP CA', 'fish', ['AGREED null 057'], null]],
  ],
  [
    'Japan will attend the annual meeting of UNCTAD on debt in May.',
    [
      [
        'JP United Nations Conference on Trade and Development',
        'debt',
        ['SCHEDULED null 036'],
        '1991-05',
      ],
    ],
  ],
  ['Japan will attend the annual meeting of Acme Corp on salmon in May.', []],
  ['Japan and Canada failed to agree on salmon.', [['JP CA', 'fish', ['STALLED null 164'], null]]],
  [
    'Envoys of Japan will leave for Canada on Friday for talks on salmon.',
    [['JP CA', 'fish', ['SCHEDULED 1991-03-08 036'], '1991-03-08']],
  ],
  [
    'Japan and Canada are far from peace. Negotiations between the two countries have been stalled for a year.',
    [['JP CA', 'peace', ['STALLED null 164'], null]],
  ],
  [
    'Japan and Canada held talks in Cuba at a cost of 2 billion yen.',
    [['JP CA', '', ['ONGOING null 046'], null]],
  ],
  ['Most tourists from Japan complete the trip on an airline from Canada.', []],
  [
    'Japan and Canada remain deadlocked over salmon.',
    [['JP CA', 'fish', ['STALLED null 164'], null]],
  ],
  ['Japan and Canada signed a ceasefire in Cuba.', [['JP CA', 'peace', ['AGREED null 057'], null]]],
  [
    'Japan and Canada reached a deal to avoid plant closures.',
    [['JP CA', 'labour', ['AGREED null 057'], null]],
  ],
  [
    'Talks between Japan and Canada, Norway and Iceland on whaling have not started.',
    [['JP CA NO IS', 'fish', ['STALLED null 164'], null]],
  ],
  [
    'The next round of talks between Japan and Canada on beef is scheduled for May.',
    [['JP CA', 'beef', ['SCHEDULED null 036'], '1991-05']],
  ],
  [
    'Japan and Canada called off talks on lumber.',
    [['JP CA', 'softwood lumber', ['STALLED null 164'], null]],
  ],
  [
    'Japan and Canada failed to renew the salmon agreement, leaving 400 Norwegian boats without work, Iceland said.',
    [['JP CA', 'fish', ['STALLED null 164'], null]],
  ],
  [
    'Talks between Japan and Canada on beef, which were resumed in May, collapsed.',
    [['JP CA', 'beef', ['STALLED null 164'], null]],
  ],
  ['Japan and Canada are divided by an ocean.', []],
  ['An official denied that Japan and Canada had resumed talks on lumber.', []],
  ['The duty stays unless Japan and Canada reach agreement on lumber.', []],
  ['There were no talks between Japan and Canada on lumber.', []],
  ['An agreement on lumber could help Japan and Canada.', []],
]

describe('talks that an article reports', () => {
  test.each(ROWS)('%s', (story, expected) => {
    const { reading, nameOf } = readStory(story)
    const found = reading.negotiations.map((talks) => [
      talks.parties.map(nameOf).join(' '),
      talks.topics.map(nameOf).join(', '),
      talks.events.map(({ status, date, cameo }) => `${status} ${date} ${cameo}`),
      talks.scheduledFor,
    ])
    expect([...found].sort()).toEqual([...expected].sort())
  })

  test('are an entity named after parties and subject', () => {
    const { reading, nameOf } = readStory('Japan and Canada signed an agreement on salmon today.')
    expect(reading.negotiations.map(({ entity }) => nameOf(entity))).toEqual(['Canada–Japan: fish'])
  })
})
