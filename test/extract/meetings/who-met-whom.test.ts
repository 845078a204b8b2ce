import { describe, expect, it } from 'vitest'
import { readStory } from '../read-story.ts'

/** Who met in each meeting of a story: `Ann Berg+Jan Holm`. */
function meetingsIn(story: string): string[] {
  const { reading, nameOf } = readStory(story)
  return reading.meetings.map(({ participants }) => participants.map(nameOf).sort().join('+'))
}

describe('who met whom', () => {
  it.each([
    [
      'by an office that opens the sentence',
      'President Alan Berg of Peru came. The president met Prime Minister Jan Holm.',
      ['Alan Berg+Jan Holm'],
    ],
    [
      'by an office beside a name',
      'President Alan Berg of Peru came. The president and Prime Minister Jan Holm are to meet on Monday.',
      ['Alan Berg+Jan Holm'],
    ],
    [
      'behind an acronym in brackets',
      'Minister Alan Berg praised his meeting with central bank (PCB) head Jan Holm.',
      ['Alan Berg+Jan Holm'],
    ],
    [
      'on a courtesy call, which the host before did not pay',
      'Minister Alan Berg held talks with Karl Duna and paid a courtesy call on Premier Jan Holm.',
      ['Alan Berg+Karl Duna', 'Alan Berg+Jan Holm'],
    ],
    [
      'as told by one of them, with the length',
      'Trade Minister Alan Berg told reporters that seven hours of talks with Commissioner Jan Holm had yielded nothing.',
      ['Alan Berg+Jan Holm'],
    ],
    [
      'with an envoy who has no name, and whose master stayed at home',
      'A special envoy of President Alan Berg met for two hours with Foreign Minister Jan Holm.',
      ['Jan Holm'],
    ],
    [
      'after a trip that was called off',
      'President Alan Berg called off the trip and will hold a meeting with Prime Minister Jan Holm.',
      ['Alan Berg+Jan Holm'],
    ],
    [
      'where a visit of one of them was cancelled',
      'President Alan Berg, whose visit was cancelled, held a meeting with Prime Minister Jan Holm.',
      ['Alan Berg+Jan Holm'],
    ],
    [
      'whose trip elsewhere was called off',
      'President Alan Berg of Peru met Minister Jan Holm, whose trip had been called off.',
      ['Alan Berg+Jan Holm'],
    ],
    [
      'where something else was dropped',
      'President Alan Berg of Peru met Minister Jan Holm and the embargo was scrapped.',
      ['Alan Berg+Jan Holm'],
    ],
    [
      'by two who are told of, not by two days',
      'President Alan Berg and Premier Jan Holm left. Peru and Chile began two days of talks.',
      [],
    ],
  ])('%s', (_, story, expected) => {
    expect(meetingsIn(story)).toEqual(expected)
  })

  it.each([
    'President Alan Berg of Peru has yet to meet Prime Minister Jan Holm.',
    'President Alan Berg of Peru has never met Prime Minister Jan Holm.',
    'President Alan Berg of Peru declined to meet Prime Minister Jan Holm.',
    'President Alan Berg of Peru cancelled a meeting with Prime Minister Jan Holm.',
    'A meeting between President Alan Berg of Peru and Prime Minister Jan Holm was called off.',
    'President Alan Berg of Peru ruled out a meeting with Prime Minister Jan Holm.',
    'President Alan Berg of Peru would like to see Minister Jan Holm leave.',
    'Minister Alan Berg said a two-day meeting with President Jan Holm would be useless.',
    'Minister Alan Berg said two days of talks with Minister Jan Holm were planned and never held.',
    'An aide to President Alan Berg met reporters on Monday.',
    'The spokesman Alan Berg told reporters that two rounds of talks with Jan Holm had failed.',
  ])('nobody: %s', (story) => {
    expect(meetingsIn(story)).toEqual([])
  })
})
