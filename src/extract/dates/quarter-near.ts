import { wordSet } from '../../lexicon/word-set.ts'
import type { Token } from '../document.ts'
import { lowerAt } from '../token-at.ts'
import type { CalendarDay } from './calendar-day.ts'
import { formatMonth } from './calendar-day.ts'

/** Which of the quarters (`length` 3) or halves (6) of a year, from 1 on. */
export interface PartOfYear {
  readonly order: number
  readonly length: number
}

/** Months after which nobody tells of a quarter without its year. */
const LATEST = 6

/** The part of a year as EDTF; null where no year is known. */
export function quarterIn(
  year: number | null | undefined,
  { order, length }: PartOfYear,
): string | null {
  if (year == null) return null
  return `${formatMonth(year, (order - 1) * length + 1)}/${formatMonth(year, order * length)}`
}

/**
 * The part of a year told without one: a fourth quarter told in March is that of the year before unless the words look ahead; null for
 * a second quarter told then, which is that of a firm with a year of its own.
 *
 * @example quarterNear({ year: 1987, month: 3, day: 2 }, { order: 4, length: 3 }, false) => '1986-10/1986-12'
 */
export function quarterNear(base: CalendarDay, part: PartOfYear, ahead: boolean): string | null {
  if (base.year === null) return null
  const opens = (part.order - 1) * part.length + 1
  if (ahead || opens <= base.month) return quarterIn(base.year, part)
  const since = base.month + 12 - part.order * part.length
  return since > LATEST ? null : quarterIn(base.year - 1, part)
}

const EXPECTING = wordSet(
  'expect expects forecast forecasts foresees predict predicts projects anticipates hopes',
)
/** `than forecast`, `a forecast 3 pct`: what was, beside what had been thought. */
const THOUGHT = wordSet('than a an the as was were had')
const EXPECTING_REACH = 16

/** Whether somebody before token `at` expects it: `it expects to earn more in the fourth quarter`. */
export function isExpected(tokens: readonly Token[], at: number, firstToken: number): boolean {
  for (let back = at - 1; back >= Math.max(firstToken, at - EXPECTING_REACH); back -= 1) {
    if (EXPECTING.has(lowerAt(tokens, back))) return !THOUGHT.has(lowerAt(tokens, back - 1))
    if (/^[;:.“”"]$/.test(lowerAt(tokens, back))) return false
  }
  return false
}
