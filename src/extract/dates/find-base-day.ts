import { monthOf } from '../../lexicon/calendar.ts'
import type { Document } from '../document.ts'
import { WordClass } from '../frame/word-class.ts'
import type { CalendarDay } from './calendar-day.ts'
import { findDay, isDayOfMonth } from './calendar-day.ts'

/**
 * The day that "today" means in an article: that of the dateline, with the year of the publication; else the day of
 * publication; undefined where neither is told. A dateline without a year leaves the year open.
 */
export function findBaseDay(document: Document): CalendarDay | undefined {
  const published = findDay(document.publishedOn)
  const printed = findDatelineDay(document)
  if (!printed) return published
  if (published?.year == null) return printed
  const atTurnOfYear = published.month === 12 && printed.month === 1 ? 1 : 0
  const beforeTurnOfYear = published.month === 1 && printed.month === 12 ? -1 : 0
  return { ...printed, year: published.year + atTurnOfYear + beforeTurnOfYear }
}

function findDatelineDay(document: Document): CalendarDay | undefined {
  for (const sentence of document.sentences) {
    if (sentence.part !== 'DATELINE') continue
    for (let at = sentence.firstToken; at + 1 < sentence.endToken; at += 1) {
      const first = document.tokens[at]
      const second = document.tokens[at + 1]
      if (!first || !second || ((first.classes | second.classes) & WordClass.MONTH) === 0) continue
      const monthFirst = monthOf(first.text)
      const month = monthFirst ?? monthOf(second.text)
      const day = Number.parseInt((monthFirst ? second : first).text, 10)
      if (month !== undefined && isDayOfMonth(null, month, day)) return { year: null, month, day }
    }
  }
  return undefined
}
