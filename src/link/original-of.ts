import { isSameStory } from './same-story.ts'
import type { StorySketch } from './story-sketch.ts'

/** A story among others, by its place in time. */
export interface PlacedStory {
  readonly externalId: string
  /** As `chronologyOf` gives it. */
  readonly chronology: number
}

/** Wires repeat and correct within days, also over a weekend; later the same words tell of another day. */
const MOST_DAYS = 3
/** Of each block this many stories are looked at, the first ones. */
const MOST_CANDIDATES = 64

/**
 * The first story that a story repeats: the earliest of those that are no repeats themselves and are told
 * in its words (`isSameStory`) at most three days before it. So every repeat is in the words of its
 * original, however long the chain of updates; a link that has moved too far begins a new one. Undefined
 * where it repeats none.
 *
 * `blocks` are the stories that share a band with it, each in the order of `compareStories`.
 */
export function originalOf<Story extends PlacedStory>(
  story: Story,
  blocks: readonly (readonly Story[])[],
  sketchOf: (story: Story) => StorySketch,
  isOriginal: (story: Story) => boolean,
): Story | undefined {
  const candidates = new Set(blocks.flatMap((block) => candidatesIn(block, story)))
  return [...candidates]
    .sort(compareStories)
    .find((other) => isOriginal(other) && isSameStory(sketchOf(other), sketchOf(story)))
}

/** Orders stories by day, those of one day by external id: wires count their stories up. */
export function compareStories(one: PlacedStory, other: PlacedStory): number {
  return dateOf(one) - dateOf(other) || compareExternalIds(one.externalId, other.externalId)
}

/** Numbers by value and before all else. */
function compareExternalIds(one: string, other: string): number {
  const [isNumber, otherIsNumber] = [NUMBER.test(one), NUMBER.test(other)]
  if (isNumber !== otherIsNumber) return isNumber ? -1 : 1
  if (isNumber && one.length !== other.length) return one.length - other.length
  return one < other ? -1 : one > other ? 1 : 0
}
const NUMBER = /^\d+$/

/** Whether a story can be repeated by a later one: a day that is not known rules nothing out. */
export function canBeRepeatedBy(story: PlacedStory, later: PlacedStory): boolean {
  if (compareStories(story, later) >= 0) return false
  return isUndated(story) || dayOf(later) - dayOf(story) <= MOST_DAYS
}

/** The chronology before which no dated story can be repeated by one of the given chronology. */
export function earliestRepeated(chronology: number): number {
  if (isUndated({ chronology })) return 0
  const day = new Date((dayOf({ chronology }) - MOST_DAYS) * MILLISECONDS)
  const month = day.getUTCMonth() + 1
  const date = day.getUTCDate() === 1 ? 0 : day.getUTCDate()
  return dateAt(
    day.getUTCFullYear() * 10_000 + (date === 0 && month === 1 ? 0 : month * 100) + date,
  )
}

/** The chronology up to which stories are undated. */
export const UNDATED_END = dateAt(1)

function candidatesIn<Story extends PlacedStory>(block: readonly Story[], story: Story): Story[] {
  const found: Story[] = []
  const first = firstFrom(block, earliestRepeated(story.chronology))
  const add = (from: number, until: (other: Story) => boolean) => {
    for (let place = from; place < block.length && found.length < MOST_CANDIDATES; place += 1) {
      const other = block[place]
      if (other === undefined || until(other) || compareStories(other, story) >= 0) return
      found.push(other)
    }
  }
  if (first > 0) add(0, (other) => !isUndated(other))
  add(first, () => false)
  return found
}

/** The place of the first story of a block from a chronology on. */
function firstFrom(block: readonly PlacedStory[], chronology: number): number {
  let low = 0
  let high = block.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((block[middle]?.chronology ?? 0) < chronology) low = middle + 1
    else high = middle
  }
  return low
}

const MILLISECONDS = 86_400_000

function dateAt(date: number): number {
  return date * 2 ** 26
}

/** The day of a chronology, as YYYYMMDD. */
function dateOf({ chronology }: Pick<PlacedStory, 'chronology'>): number {
  return Math.floor(chronology / 2 ** 26)
}

function isUndated({ chronology }: Pick<PlacedStory, 'chronology'>): boolean {
  return chronology < dateAt(1)
}

/** Days since 1970; a month or year counts as its first day. */
function dayOf(story: Pick<PlacedStory, 'chronology'>): number {
  const date = dateOf(story)
  const [year, month, day] = [Math.floor(date / 10_000), Math.floor(date / 100) % 100, date % 100]
  return Date.UTC(year, Math.max(month, 1) - 1, Math.max(day, 1)) / MILLISECONDS
}
