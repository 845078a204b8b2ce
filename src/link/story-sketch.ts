import type { Span } from '../model/span.ts'
import { mixHash, readStoryWords } from './story-words.ts'

/**
 * What is kept of a story's words so that others can be compared with it: the smallest of the hashes of
 * all its runs of three words (Broder 1997), and of the figures it prints. Of a story of up to
 * `MOST_RUNS` different runs that is all of them, so that it is compared exactly.
 */
export interface StorySketch {
  /** Stories with the same words share one of these, very likely: blocks for candidates. */
  readonly bands: readonly number[]
  /** How many different runs of three words the story has. */
  readonly runCount: number
  /** The smallest hashes, sorted. */
  readonly runs: ArrayLike<number>
  /** Hashes of figures, sorted; likewise. */
  readonly figures: ArrayLike<number>
}

const BANDS = 6
/** Two stories share a band where both hold the same run as the smallest by this many other orders. */
const ORDERS_OF_BAND = 2
const MOST_RUNS = 128
const MOST_FIGURES = 64
/** A line of fewer runs, such as a headline that stands alone, is nobody's repeat. */
const FEWEST_RUNS = 12

/**
 * The sketch of a story by its headline and its paragraphs: not by dateline and byline, which its repeats
 * have of their own. Linear in the length of the text.
 */
export function sketchStory(
  headline: string,
  text: string,
  paragraphs: readonly Span[],
): StorySketch {
  const body = text.slice(paragraphs[0]?.start ?? 0, paragraphs.at(-1)?.end ?? 0)
  const words = readStoryWords([headline, body])
  const runs = sortedOnce(words.runs)
  const figures = sortedOnce(words.figures)
  return {
    bands: runs.length < FEWEST_RUNS ? [] : bandsOf(runs),
    runCount: runs.length,
    runs: runs.slice(0, MOST_RUNS),
    figures: figures.slice(0, MOST_FIGURES),
  }
}

/** Sorts the hashes where they stand, each once. */
function sortedOnce(hashes: Uint32Array): Uint32Array {
  hashes.sort()
  let kept = 0
  for (let place = 0; place < hashes.length; place += 1) {
    const hash = hashes[place] ?? 0
    if (kept > 0 && hashes[kept - 1] === hash) continue
    hashes[kept] = hash
    kept += 1
  }
  return hashes.subarray(0, kept)
}

/** Odd multipliers: each puts the hashes in another order. */
const ORDERS = Uint32Array.from(
  { length: BANDS * ORDERS_OF_BAND },
  (_, place) => mixHash(place + 1) | 1,
)

/** For each band the runs that come first by its two orders, as one number of 48 bits. */
function bandsOf(runs: Uint32Array): readonly number[] {
  const bands: number[] = []
  for (let order = 0; order < ORDERS.length; order += ORDERS_OF_BAND) {
    const one = firstOf(runs, ORDERS[order] ?? 1)
    const other = firstOf(runs, ORDERS[order + 1] ?? 1)
    const high = mixHash(one ^ Math.imul(other, 0x9e3779b1)) & 0xffff
    const low = mixHash(Math.imul(one, 0x85ebca6b) ^ other ^ (order + 1))
    bands.push(high * 2 ** 32 + low)
  }
  return bands
}

function firstOf(runs: Uint32Array, multiplier: number): number {
  let first = 0xffffffff
  for (let place = 0; place < runs.length; place += 1) {
    const run = runs[place] ?? 0
    const product = Math.imul(run ^ (run >>> 15), multiplier)
    const turned = (product ^ (product >>> 13)) >>> 0
    if (turned < first) first = turned
  }
  return first
}
