import type { StorySketch } from './story-sketch.ts'

/** From so many runs of words on, texts of one form (dividends, rates) differ enough to be told apart. */
const LONG = 40
const LEAST_ALIKE = 0.6
const LEAST_ALIKE_SHORT = 0.8
/** Of the figures of the story that prints fewer. A report of the same form on another day prints others. */
const LEAST_FIGURES = 0.8

/**
 * Whether two stories are told in largely the same words and with the same figures: an update, a
 * correction, a repeat. The order of the two does not matter.
 */
export function isSameStory(one: StorySketch, other: StorySketch): boolean {
  const isLong = Math.min(one.runCount, other.runCount) >= LONG
  if (resemblanceOf(one, other) < (isLong ? LEAST_ALIKE : LEAST_ALIKE_SHORT)) return false
  const fewer = Math.min(one.figures.length, other.figures.length)
  return commonOf(one.figures, other.figures) >= LEAST_FIGURES * fewer
}

/**
 * The share of runs of words that two stories have in common, of all that either has (Jaccard): exact
 * for stories whose sketches hold all of their runs, else estimated from the smallest hashes of both.
 */
export function resemblanceOf(one: StorySketch, other: StorySketch): number {
  const isWhole = one.runs.length === one.runCount && other.runs.length === other.runCount
  const most = isWhole ? Number.POSITIVE_INFINITY : Math.max(one.runs.length, other.runs.length)
  let seen = 0
  let common = 0
  let at = 0
  let otherAt = 0
  while (seen < most && (at < one.runs.length || otherAt < other.runs.length)) {
    const run = one.runs[at] ?? Number.POSITIVE_INFINITY
    const otherRun = other.runs[otherAt] ?? Number.POSITIVE_INFINITY
    if (run === otherRun) common += 1
    if (run <= otherRun) at += 1
    if (otherRun <= run) otherAt += 1
    seen += 1
  }
  return seen === 0 ? 0 : common / seen
}

/** Of two sorted lists. */
function commonOf(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let common = 0
  let otherAt = 0
  for (let at = 0; at < one.length; at += 1) {
    const hash = one[at] ?? 0
    while ((other[otherAt] ?? Number.POSITIVE_INFINITY) < hash) otherAt += 1
    if (other[otherAt] === hash) common += 1
  }
  return common
}
