import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chronologyOf } from '../../src/link/chronology-of.ts'
import { canBeRepeatedBy, compareStories, originalOf } from '../../src/link/original-of.ts'
import { isSameStory, resemblanceOf } from '../../src/link/same-story.ts'
import { type StorySketch, sketchStory } from '../../src/link/story-sketch.ts'

const sketch = (headline: string, body: string): StorySketch =>
  sketchStory(headline, body, [{ start: 0, end: body.length }])

const LEAD = `The harbour masters of Lindmark and Osterfold settled their quarrel over berths for grain ships on
  Tuesday and will share 14 berths from July, an official of the two ports said. Under the settlement each side keeps
  seven berths for its own ships and leaves the rest to whoever comes first.`
const REST = `The quarrel had kept 31 ships waiting in the roads since the spring, at a cost that brokers put at
  two million crowns a week. Neither side would say what had moved the other to give way.`
const OTHER = `Growers of sugar beet in the eastern plain expect to lift 2,400 tonnes fewer than last year, after a dry
  May that left many fields thin. A spokeswoman for the growers said that rain in the coming fortnight could still mend
  half of the loss, but that nobody in the plain was counting on it any more.`
const DIVIDEND = 'Payout of 12 crowns a share, as before. Paid June 3 to holders of May 14.'
const RATES = (
  rate: string,
  sum: string,
) => `The central bank came to the money market to buy bills of ${sum} million crowns
  for its own account, a dealer at the bank said. Dealers said that overnight funds were lent at ${rate} per cent when
  the bank began its purchases, which it makes on most mornings to keep the market supplied.`

describe('isSameStory', () => {
  test.each<[what: string, one: StorySketch, other: StorySketch, same: boolean]>([
    [
      'the same again',
      sketch('PORTS SETTLE', LEAD + REST),
      sketch('PORTS SETTLE', LEAD + REST),
      true,
    ],
    [
      'under another headline',
      sketch('PORTS SETTLE', LEAD + REST),
      sketch('GRAIN BERTHS SHARED', LEAD + REST),
      true,
    ],
    [
      'in capitals and other lines',
      sketch('A', LEAD + REST),
      sketch('A', (LEAD + REST).toUpperCase().replace(/\s+/g, '\n')),
      true,
    ],
    [
      'corrected in one word',
      sketch('PORTS SETTLE', LEAD + REST),
      sketch('CORRECTED', `${LEAD}${REST}`.replace('Tuesday', 'Wednesday')),
      true,
    ],
    [
      'a little longer',
      sketch('PORTS SETTLE', LEAD + REST),
      sketch('PORTS SETTLE', `${LEAD}${REST} Brokers were pleased.`),
      true,
    ],
    [
      'a brief, then three times as long',
      sketch('PORTS SETTLE', LEAD),
      sketch('PORTS SETTLE', LEAD + REST + OTHER),
      false,
    ],
    ['another story', sketch('PORTS SETTLE', LEAD + REST), sketch('BEET CROP THIN', OTHER), false],
    [
      'one form, two companies',
      sketch('ALBA MILLS SETS PAYOUT', DIVIDEND),
      sketch('BERGEN GLASS INC DIVIDEND', DIVIDEND),
      false,
    ],
    [
      'one company twice',
      sketch('ALBA MILLS SETS PAYOUT', DIVIDEND),
      sketch('ALBA MILLS SETS PAYOUT', DIVIDEND.replace('.', '')),
      true,
    ],
    [
      'one form, other figures',
      sketch('BANK BUYS BILLS', RATES('6-3/16', '450')),
      sketch('BANK BUYS BILLS', RATES('6-1/8', '300')),
      false,
    ],
    ['no words', sketch('', ''), sketch('', ''), false],
  ])('%s', (_, one, other, same) => {
    expect(isSameStory(one, other)).toBe(same)
    expect(isSameStory(other, one)).toBe(same)
  })

  test('two stories that are one share a block', () => {
    const bands = sketch('PORTS SETTLE', LEAD + REST).bands
    const repeated = sketch('GRAIN BERTHS SHARED', LEAD + REST).bands
    expect(bands.filter((band) => repeated.includes(band))).not.toEqual([])
  })
})

describe('resemblanceOf', () => {
  const wordLists = fc.array(fc.constantFrom('ships', 'berths', 'grain', 'quay', 'tide', '14'), {
    maxLength: 400,
  })

  test('is that of the sets for short stories, near it for long ones, and one with itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(400), { maxLength: 500 }),
        fc.array(fc.nat(400), { maxLength: 500 }),
        (ones, others) => {
          const bodies = [ones, others].map((list) =>
            list.map((word) => `w${word.toString(26).replace(/\d/g, 'x')}`),
          )
          const [runs, otherRuns] = bodies.map(
            (words) =>
              new Set(
                words.slice(2).map((word, place) => `${words[place]} ${words[place + 1]} ${word}`),
              ),
          )
          const common = [...(runs ?? [])].filter((run) => otherRuns?.has(run)).length
          const all = (runs?.size ?? 0) + (otherRuns?.size ?? 0) - common
          const [one, other] = bodies.map((words) => sketch('', words.join(' ')))
          if (one === undefined || other === undefined) return
          const isExact = one.runCount <= 128 && other.runCount <= 128
          expect(Math.abs(resemblanceOf(one, other) - (all === 0 ? 0 : common / all))).toBeLessThan(
            isExact ? 1e-9 : 0.25,
          )
          expect(resemblanceOf(one, one)).toBe(one.runCount === 0 ? 0 : 1)
        },
      ),
    )
  })

  test('does not depend on which is which', () => {
    fc.assert(
      fc.property(wordLists, wordLists, (ones, others) => {
        const [one, other] = [sketch('', ones.join(' ')), sketch('', others.join(' '))]
        expect(resemblanceOf(one, other)).toBe(resemblanceOf(other, one))
      }),
    )
  })
})

describe('originalOf', () => {
  const story = (externalId: string, publishedOn: string | null) => ({
    externalId,
    chronology: chronologyOf(publishedOn, externalId),
  })

  test('stories of one day are in the order of their numbers', () => {
    const ids = ['9', '10', '101', 'a', 'b']
    const stories = ids.map((id) => story(id, '1995-06-26'))
    expect(
      stories
        .toReversed()
        .sort(compareStories)
        .map(({ externalId }) => externalId),
    ).toEqual(ids)
  })

  test.each([
    ['three days later', '1995-06-26', '1995-06-29', true],
    ['four days later', '1995-06-26', '1995-06-30', false],
    ['over the end of a year', '1994-12-31', '1995-01-02', true],
    ['before', '1995-06-26', '1995-06-25', false],
    ['after one without date', null, '1995-06-25', true],
    ['without date itself', '1995-06-26', null, false],
    ['in a month that begins', '1995-05-30', '1995-06', true],
  ])('a story can be repeated %s: %s, %s', (_, first, second, can) => {
    const [one, other] = [story('one', first), story('other', second)]
    expect(canBeRepeatedBy(one, other)).toBe(can)
    const found = originalOf(
      other,
      [[one, other].sort(compareStories)],
      () => sketch('', LEAD),
      () => true,
    )
    expect(found).toBe(can ? one : undefined)
  })

  test('is the first one told in the same words, however many repeat it, and never a repeat', () => {
    const days = ['1995-06-26', '1995-06-27', '1995-06-28']
    const [first, second, third] = days.map((day) => story(day, day))
    const block = [first, second, third].flatMap((one) => one ?? [])
    const ask = (isOriginal: (one: { externalId: string }) => boolean) =>
      third && originalOf(third, [block], () => sketch('', LEAD), isOriginal)
    expect(ask(() => true)).toBe(first)
    expect(ask((one) => one.externalId !== '1995-06-26')).toBe(second)
  })
})
