import { dayWords, quarterWords, turnWords, weekdayOf } from '../../lexicon/calendar.ts'
import type { Span } from '../../model/span.ts'
import type { Document, Token } from '../document.ts'
import { WordClass } from '../frame/word-class.ts'
import { isAhead } from '../negotiations/is-ahead.ts'
import type { CalendarDay } from './calendar-day.ts'
import { addDays, formatDay, formatMonth, isDayOfMonth, weekdayOfDay } from './calendar-day.ts'
import { MONTH_LEADS, SETTING, YEAR_LEADS } from './date-leads.ts'
import { findBaseDay } from './find-base-day.ts'
import { nearestYear } from './nearest-year.ts'
import { COUNTED, dayOf, monthOf, yearOf } from './parse-date-token.ts'
import { isExpected, quarterIn, quarterNear } from './quarter-near.ts'

/** How finely words fix a time: `on Dec. 5` a day, `last August` a month, `in 1986` a year, `next week` a week. */
export type DateGrain = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR'

/** Words that fix a time. */
export interface DateMention extends Span {
  readonly firstToken: number
  /** The token behind the last. */
  readonly endToken: number
  readonly sentence: number
  readonly grain: DateGrain
  /** As precise as text and publication date together; null where they do not say. */
  readonly edtf: string | null
  /** It lies after the article's own day, as far as the words say. */
  readonly ahead: boolean
}

interface Found {
  readonly endToken: number
  readonly grain: DateGrain
  readonly edtf: string | null
}

/**
 * Every time that an article's words fix. Words that count from the article's own day ("yesterday", "last August") give a
 * date only where the article has one.
 */
export function readDates(document: Document): readonly DateMention[] {
  const reader = new DateReader(document.tokens, findBaseDay(document))
  const dates: DateMention[] = []
  for (const sentence of document.sentences) {
    if (sentence.part === 'BYLINE' || sentence.part === 'DATELINE') continue
    if ((sentence.classes & OPENERS) === 0) continue
    let at = sentence.firstToken
    while (at < sentence.endToken) {
      const found = reader.readAt(at, sentence.firstToken, sentence.endToken)
      const first = document.tokens[at]
      const last = found && document.tokens[found.endToken - 1]
      if (found && first && last) {
        dates.push({
          start: first.start,
          end: last.end,
          firstToken: at,
          endToken: found.endToken,
          sentence: first.sentence,
          grain: found.grain,
          edtf: found.edtf,
          ahead: reader.isLater(at, found),
        })
        at = found.endToken
      } else at += 1
    }
  }
  return dates
}

const NIGHT_WORDS: ReadonlySet<string> = new Set(['night', 'evening'])
/** `the second quarter ended February 28`: of a firm whose year is another. */
const QUARTER_ENDS: ReadonlySet<string> = new Set(['ended', 'ending', 'end', 'to'])

/** Words of which one opens every date that does not open with a number. */
const OF_DATES = WordClass.DATE | WordClass.MONTH | WordClass.WEEKDAY

const OPENERS = OF_DATES | WordClass.NUMBER

class DateReader {
  readonly #tokens: readonly Token[]
  readonly #base: CalendarDay | undefined
  #end = 0
  #start = 0
  constructor(tokens: readonly Token[], base: CalendarDay | undefined) {
    this.#tokens = tokens
    this.#base = base
  }

  readAt(at: number, start: number, end: number): Found | undefined {
    this.#start = start
    this.#end = end
    const token = this.#token(at)
    if (!token) return undefined
    if (token.shape === 'NUMBER') return this.#dayThenMonth(at, token) ?? this.#year(at, token)
    if ((token.classes & OF_DATES) === 0) return undefined
    if (token.shape === 'PUNCTUATION' || token.shape === 'SYMBOL') return undefined
    const relative = dayWords.get(token.lower)
    if (relative !== undefined) return this.#dayFromBase(at + 1, relative)
    return (
      this.#turn(at, token) ??
      this.#quarter(at, token) ??
      this.#monthThenDay(at, token) ??
      this.#month(at, token, at, null) ??
      this.#weekday(at, token, at, null)
    )
  }

  /** `tomorrow`, `next week`, or a date after the article's own day. */
  isLater(at: number, { edtf }: Found): boolean {
    const word = this.#lower(at)
    if (word === 'tomorrow' || word === 'next') return true
    if (!this.#base || edtf === null) return isAhead(this.#tokens, at, this.#start)
    const today = formatDay(this.#base)
    const undated = edtf.startsWith('XXXX') && edtf.slice(5, 7) !== today.slice(5, 7)
    if (undated && isAhead(this.#tokens, at, this.#start)) return true
    return edtf.slice(0, 4) === today.slice(0, 4)
      ? edtf.slice(0, 10) > today.slice(0, edtf.length)
      : edtf > today && edtf.slice(0, 4) !== 'XXXX'
  }

  /** Undefined beyond the sentence. */
  #token(at: number): Token | undefined {
    return at >= this.#start && at < this.#end ? this.#tokens[at] : undefined
  }

  #lower(at: number): string {
    return this.#token(at)?.lower ?? ''
  }

  #dayFromBase(endToken: number, days: number): Found {
    const day = this.#base && addDays(this.#base, days)
    return { endToken, grain: 'DAY', edtf: day ? formatDay(day) : null }
  }

  /** `last August`, `next Monday`, `this month`, `last year`, `last night`, `next week`. */
  #turn(at: number, token: Token): Found | undefined {
    const turn = turnWords.get(token.lower)
    const next = this.#token(at + 1)
    if (turn === undefined || !next) return undefined
    if (turn <= 0 && NIGHT_WORDS.has(next.lower)) return this.#dayFromBase(at + 2, turn)
    if (next.lower === 'week') return { endToken: at + 2, grain: 'WEEK', edtf: null }
    if (next.lower === 'month') return this.#monthFromBase(at + 2, turn)
    if (next.lower === 'year') return this.#yearFromBase(at + 2, turn)
    return this.#month(at + 1, next, at, turn) ?? this.#weekday(at + 1, next, at, turn)
  }

  #monthFromBase(endToken: number, turn: number): Found {
    if (!this.#base) return { endToken, grain: 'MONTH', edtf: null }
    const { year, month } = this.#base
    const shifted = month + turn
    const wrapped = ((shifted + 11) % 12) + 1
    const inYear = year === null ? null : year + (shifted > 12 ? 1 : shifted < 1 ? -1 : 0)
    return { endToken, grain: 'MONTH', edtf: formatMonth(inYear, wrapped) }
  }

  #yearFromBase(endToken: number, turn: number): Found {
    const year = this.#base?.year ?? null
    return { endToken, grain: 'YEAR', edtf: year === null ? null : String(year + turn) }
  }

  /** `first quarter of 1987`, `first half 1987`. */
  #quarter(at: number, token: Token): Found | undefined {
    const order = quarterWords.get(token.lower)
    const part = this.#lower(at + 1)
    if (order === undefined || (part !== 'quarter' && part !== 'half')) return undefined
    const length = part === 'quarter' ? 3 : 6
    if (order * length > 12) return undefined
    const yearAt = this.#lower(at + 2) === 'of' ? at + 3 : at + 2
    const ofThis = this.#lower(yearAt) === 'this' && this.#lower(yearAt + 1) === 'year'
    const said = yearOf(this.#token(yearAt))
    const endToken = said !== undefined ? yearAt + 1 : ofThis ? yearAt + 2 : at + 2
    const span = { order, length }
    if (said !== undefined || !this.#base || ofThis)
      return { endToken, grain: 'QUARTER', edtf: quarterIn(said ?? this.#base?.year, span) }
    if (QUARTER_ENDS.has(this.#lower(at + 2))) return { endToken, grain: 'QUARTER', edtf: null }
    const ahead =
      isAhead(this.#tokens, at, this.#start) || isExpected(this.#tokens, at, this.#start)
    return { endToken, grain: 'QUARTER', edtf: quarterNear(this.#base, span, ahead) }
  }

  /** `Dec. 5`, `Dec. 5 and 6`, `April 8-9`, `July 7 to 10`, `Sept. 7, 1977`. */
  #monthThenDay(at: number, token: Token): Found | undefined {
    const month = monthOf(token)
    if (month === undefined) return undefined
    const day = dayOf(this.#token(at + 1))
    if (day === undefined) return undefined
    const second = this.#secondDay(at + 2)
    return this.#days(at, month, day, second?.day, second?.endToken ?? at + 2)
  }

  /** `16 December`, `27 February 2023`. */
  #dayThenMonth(at: number, token: Token): Found | undefined {
    const day = dayOf(token)
    const month = day === undefined ? undefined : monthOf(this.#token(at + 1))
    if (day === undefined || month === undefined) return undefined
    return this.#days(at, month, day, undefined, at + 2)
  }

  #secondDay(at: number): { readonly day: number; readonly endToken: number } | undefined {
    const mark = this.#lower(at)
    if (mark !== 'and' && mark !== 'to' && mark !== '-' && mark !== '–') return undefined
    const next = this.#token(at + 1)
    const day = dayOf(next)
    const after = this.#token(at + 2)
    // "Dec. 5 and 6 officials": a day cannot be counted; a scale or a percent sign can.
    const counts = after && after.shape === 'LOWER' && COUNTED.has(after.lower)
    return day === undefined || counts ? undefined : { day, endToken: at + 2 }
  }

  #days(
    at: number,
    month: number,
    from: number,
    to: number | undefined,
    end: number,
  ): Found | undefined {
    const comma = this.#lower(end) === ',' ? 1 : 0
    const said = yearOf(this.#token(end + comma))
    const year =
      said ?? nearestYear(this.#base, month, from, isAhead(this.#tokens, at, this.#start))
    if (!isDayOfMonth(year, month, from)) return undefined
    const endToken = said === undefined ? end : end + comma + 1
    const first = formatDay({ year, month, day: from })
    if (to === undefined || to <= from || !isDayOfMonth(year, month, to)) {
      return { endToken, grain: 'DAY', edtf: first }
    }
    return { endToken, grain: 'DAY', edtf: `${first}/${formatDay({ year, month, day: to })}` }
  }

  /** `in May`, `since August`, `July 1986`, `May or June` (the first). */
  #month(at: number, token: Token, lead: number, turn: number | null): Found | undefined {
    const month = monthOf(token)
    if (month === undefined) return undefined
    const comma = this.#lower(at + 1) === ',' ? 1 : 0
    const said = yearOf(this.#token(at + 1 + comma))
    if (said !== undefined) {
      return { endToken: at + 2 + comma, grain: 'MONTH', edtf: formatMonth(said, month) }
    }
    const setFor = this.#lower(lead - 1) === 'for' && SETTING.has(this.#lower(lead - 2))
    if (turn === null && !setFor && !MONTH_LEADS.has(this.#lower(lead - 1))) return undefined
    // `rates this March`
    if (turn === 0)
      return {
        endToken: at + 1,
        grain: 'MONTH',
        edtf: formatMonth(this.#base?.year ?? null, month),
      }
    const ahead = turn === null ? isAhead(this.#tokens, at, this.#start) : turn > 0
    return { endToken: at + 1, grain: 'MONTH', edtf: this.#monthNear(month, ahead) }
  }

  #monthNear(month: number, ahead: boolean): string {
    if (!this.#base || this.#base.year === null) return formatMonth(null, month)
    const { year } = this.#base
    if (ahead) return formatMonth(month >= this.#base.month ? year : year + 1, month)
    return formatMonth(month <= this.#base.month ? year : year - 1, month)
  }

  /** `on Wednesday`, `next Monday and Tuesday`. */
  #weekday(at: number, token: Token, lead: number, turn: number | null): Found | undefined {
    const weekday = weekdayOf(token.lower)
    if (weekday === undefined || token.shape === 'LOWER') return undefined
    const joined = this.#lower(at + 1) === 'and' ? this.#token(at + 2) : undefined
    const second = joined && joined.shape !== 'LOWER' ? weekdayOf(joined.lower) : undefined
    const ahead = turn === null ? isAhead(this.#tokens, lead, this.#start) : turn > 0
    const first = this.#weekdayNear(weekday, ahead, turn !== null)
    if (second === undefined) {
      return { endToken: at + 1, grain: 'DAY', edtf: first ? formatDay(first) : null }
    }
    const last = first && addDays(first, (second - weekday + 7) % 7)
    const edtf = first && last ? `${formatDay(first)}/${formatDay(last)}` : null
    return { endToken: at + 3, grain: 'DAY', edtf }
  }

  #weekdayNear(weekday: number, ahead: boolean, turned: boolean): CalendarDay | undefined {
    const today = this.#base && weekdayOfDay(this.#base)
    if (!this.#base || today === undefined) return undefined
    const forth = (weekday - today + 7) % 7
    const back = (today - weekday + 7) % 7
    if (ahead) return addDays(this.#base, turned && forth === 0 ? 7 : forth)
    return addDays(this.#base, turned && back === 0 ? -7 : -back)
  }

  /** `in 1986`, `end 1987`. */
  #year(at: number, token: Token): Found | undefined {
    const year = yearOf(token)
    if (year === undefined || !YEAR_LEADS.has(this.#lower(at - 1))) return undefined
    const after = this.#token(at + 1)
    if (after && (COUNTED.has(after.lower) || after.text === '%')) return undefined
    return { endToken: at + 1, grain: 'YEAR', edtf: String(year) }
  }
}
