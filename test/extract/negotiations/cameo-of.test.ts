import { describe, expect, test } from 'vitest'
import { cameoOf } from '../../../src/extract/negotiations/cameo-of.ts'
import { ploverOf } from '../../../src/lexicon/plover.ts'
import { TALK_KINDS, type TalkKind } from '../../../src/lexicon/talk-words.ts'
import type { NegotiationStatus } from '../../../src/model/fact.ts'
import { readStory } from '../read-story.ts'

const STATUSES: readonly NegotiationStatus[] = [
  'PLANNED',
  'SCHEDULED',
  'ONGOING',
  'RESUMING',
  'STALLED',
  'AGREED',
  'REJECTED',
]
const KINDS = [...new Set(TALK_KINDS.values())]

describe('cameoOf', () => {
  test.each<[NegotiationStatus, readonly TalkKind[], string]>([
    ['PLANNED', ['TALK'], '036'],
    ['SCHEDULED', ['MEETING', 'TALK'], '036'],
    ['RESUMING', ['TALK'], '036'],
    ['ONGOING', ['TALK'], '046'],
    ['STALLED', ['TALK'], '164'],
    ['STALLED', ['DISPUTE'], '164'],
    ['AGREED', ['DEAL'], '057'],
    ['AGREED', ['AGREE'], '030'],
    ['AGREED', ['AGREE', 'DEAL'], '057'],
    ['REJECTED', ['DEAL'], '120'],
    ['REJECTED', ['TALK'], '125'],
    ['REJECTED', ['TALK', 'MEETING'], '125'],
    ['REJECTED', ['TALK', 'DEAL'], '120'],
    ['REJECTED', ['DISPUTE'], '127'],
  ])('%s told by %s is %s', (status, kinds, code) => {
    expect(cameoOf(status, kinds)).toBe(code)
  })

  test('every code has its class in PLOVER', () => {
    for (const status of STATUSES) {
      for (const kind of KINDS) expect(ploverOf(cameoOf(status, [kind]))).toBeDefined()
    }
  })
})

describe('the status of talks', () => {
  test.each([
    ['Canada and Norway plan talks on fish.', 'PLANNED 036'],
    ['Canada and Norway will hold talks on fish on June 5.', 'SCHEDULED 036'],
    ['Canada and Norway began talks on fish.', 'ONGOING 046'],
    ['Canada and Norway agreed to resume talks on fish.', 'RESUMING 036'],
    ['Talks between Canada and Norway on fish broke down.', 'STALLED 164'],
    ['Canada and Norway signed an agreement on fish.', 'AGREED 057'],
    ['Canada refused talks with Norway on fish.', 'REJECTED 125'],
    ['Canada rejected an agreement with Norway on fish.', 'REJECTED 120'],
  ])('%s', (sentence, event) => {
    const { negotiations } = readStory(sentence).reading
    expect(
      negotiations.flatMap(({ events }) => events.map(({ status, cameo }) => `${status} ${cameo}`)),
    ).toEqual([event])
  })
})
