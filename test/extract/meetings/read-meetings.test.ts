import { describe, expect, test } from 'vitest'
import { readStory } from '../read-story.ts'

const MINISTER = 'Foreign Minister Taro Nakayama'
type Row = readonly [
  people: readonly string[],
  date: string | null,
  duration: string | null,
  place: string | null,
]

const ROWS: readonly (readonly [string, readonly Row[]])[] = [
  [
    `Carla Hills met ${MINISTER} for 45 minutes on Monday.`,
    [[['Carla Hills', 'Taro Nakayama'], '1991-03-04', 'PT45M', null]],
  ],
  [
    `Carla Hills had a two-hour meeting with ${MINISTER} in Osaka.`,
    [[['Carla Hills', 'Taro Nakayama'], null, 'PT2H', 'Osaka']],
  ],
  [
    `Carla Hills and ${MINISTER} met for an hour and a half.`,
    [[['Carla Hills', 'Taro Nakayama'], null, 'PT1H30M', null]],
  ],
  [`Carla Hills met ${MINISTER} aides in Osaka.`, []],
  [`Carla Hills met with dissident Eastern employees in Osaka.`, []],
  [
    `Carla Hills received in Osaka on Monday ${MINISTER}.`,
    [[['Carla Hills', 'Taro Nakayama'], '1991-03-04', null, 'Osaka']],
  ],
  [
    `Carla Hills met in Osaka with ${MINISTER}.`,
    [[['Carla Hills', 'Taro Nakayama'], null, null, 'Osaka']],
  ],
  [
    `Carla Hills and ${MINISTER} left Osaka. The two ministers, wrapping up two days of talks, smiled.`,
    [[['Carla Hills', 'Taro Nakayama'], null, 'P2D', null]],
  ],
  [
    `Carla Hills spent five hours at the palace with ${MINISTER}.`,
    [[['Carla Hills', 'Taro Nakayama'], null, 'PT5H', null]],
  ],
  [
    `Carla Hills and ${MINISTER} will sign it at their summit in Osaka.`,
    [[['Carla Hills', 'Taro Nakayama'], null, null, 'Osaka']],
  ],
  [`Carla Hills spent 30 minutes on the phone with ${MINISTER}.`, []],
  [`Carla Hills spent two hours on a speech dealing with ${MINISTER}.`, []],
  [`Carla Hills spent two weeks in jail for a quarrel with ${MINISTER}.`, []],
  [`Carla Hills spent three hours alone and broke with ${MINISTER}.`, []],
  [
    `Carla Hills spent an hour and a half in talks with ${MINISTER}.`,
    [[['Carla Hills', 'Taro Nakayama'], null, 'PT1H30M', null]],
  ],
  [`Carla Hills and ${MINISTER} called for the end of talks.`, []],
  [`Carla Hills and ${MINISTER} wrote about the end of a meeting.`, []],
  [`Carla Hills and ${MINISTER} cancelled their meeting.`, []],
  [`Carla Hills received in March from ${MINISTER} a letter.`, []],
  [`Carla Hills visited at night the grave of ${MINISTER}.`, []],
  [`Carla Hills saw in ${MINISTER} a friend.`, []],
  [
    `Carla Hills called it "a gift" and was to see ${MINISTER} in Osaka.`,
    [[['Carla Hills', 'Taro Nakayama'], null, null, 'Osaka']],
  ],
  [
    `Carla Hills conferred with ${MINISTER} in Osaka.`,
    [[['Carla Hills', 'Taro Nakayama'], null, null, 'Osaka']],
  ],
  [
    `Carla Hills was received by ${MINISTER} in Osaka.`,
    [[['Carla Hills', 'Taro Nakayama'], null, null, 'Osaka']],
  ],
  [
    `Carla Hills and ${MINISTER} presided over the session in Osaka.`,
    [[['Carla Hills', 'Taro Nakayama'], null, null, 'Osaka']],
  ],
  [
    `Carla Hills held separate meetings in Osaka with ${MINISTER} and Foreign Secretary Douglas Hurd.`,
    [
      [['Carla Hills', 'Taro Nakayama'], null, null, 'Osaka'],
      [['Carla Hills', 'Douglas Hurd'], null, null, 'Osaka'],
    ],
  ],
  [
    `Carla Hills met ${MINISTER} in Osaka. Producers said they would meet in May.`,
    [[['Carla Hills', 'Taro Nakayama'], null, null, 'Osaka']],
  ],
  [
    `Carla Hills will see ${MINISTER} in Osaka.`,
    [[['Carla Hills', 'Taro Nakayama'], null, null, 'Osaka']],
  ],
  [
    `Carla Hills had a video conference with ${MINISTER} on Monday.`,
    [[['Carla Hills', 'Taro Nakayama'], '1991-03-04', null, null]],
  ],
  [
    `Carla Hills, who discussed the plan with ${MINISTER} in Osaka, left.`,
    [[['Carla Hills', 'Taro Nakayama'], null, null, 'Osaka']],
  ],
  [
    `Carla Hills flew to Osaka. She will see ${MINISTER} there.`,
    [[['Carla Hills', 'Taro Nakayama'], null, null, 'Osaka']],
  ],
  [
    `Carla Hills and ${MINISTER} negotiated for ten days.`,
    [[['Carla Hills', 'Taro Nakayama'], null, 'P10D', null]],
  ],
  [
    `Carla Hills and ${MINISTER} smiled. Ann Berg met both men for an hour.`,
    [[['Ann Berg', 'Carla Hills', 'Taro Nakayama'], null, 'PT1H', null]],
  ],
  [`Carla Hills discussed the plan with ${MINISTER} by telephone on Monday.`, []],
  [`Carla Hills spoke at a news conference with ${MINISTER} on Monday.`, []],
  [`A spokesman denied that Carla Hills had met ${MINISTER}.`, []],
  [`Carla Hills would leave if she met ${MINISTER}.`, []],
  ['Carla Hills met strong resistance.', []],
  [
    `Carla Hills will meet ${MINISTER} on Friday, Ann Berg said.`,
    [[['Carla Hills', 'Taro Nakayama'], '1991-03-08', null, null]],
  ],
  [
    `Carla Hills met ${MINISTER} ahead of her visit to Moscow.`,
    [[['Carla Hills', 'Taro Nakayama'], null, null, null]],
  ],
  [
    `Carla Hills met ${MINISTER} and the Canadian ambassador to Moscow.`,
    [[['Carla Hills', 'Taro Nakayama'], null, null, null]],
  ],
  [
    `Carla Hills met opposition leader Noboru Takeshita on Monday.`,
    [[['Carla Hills', 'Noboru Takeshita'], '1991-03-04', null, null]],
  ],
  [
    `Carla Hills and ${MINISTER} met as demands for protection grew.`,
    [[['Carla Hills', 'Taro Nakayama'], null, null, null]],
  ],
  [
    `Carla Hills received an old friend, ${MINISTER}, in Osaka.`,
    [[['Carla Hills', 'Taro Nakayama'], null, null, 'Osaka']],
  ],
  ['Japan must meet the requirements of Canada on Monday.', []],
  ["Canada agreed on Monday to a loan to meet Japan's share.", []],
  [`Carla Hills sees a higher price, and ${MINISTER} a lower one.`, []],
]

describe('meetings', () => {
  test.each(ROWS)('%s', (story, expected) => {
    const { reading, nameOf } = readStory(story)
    const found = reading.meetings.map(({ participants, date, duration, place }) => [
      participants.map(nameOf),
      date,
      duration,
      nameOf(place),
    ])
    expect(found).toEqual(expected)
  })
})
