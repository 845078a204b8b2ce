import { agencyNamed } from '../../lexicon/agencies.ts'
import { monthOf } from '../../lexicon/calendar.ts'
import type { Span } from '../../model/span.ts'
import { isUpper } from './characters.ts'
import type { DatelineParts } from './dateline-parts.ts'
import type { TextToken } from './text-token.ts'
import { tokenize } from './tokenize.ts'
import { WordClass } from './word-class.ts'

/** Letters looked at for a dateline, and letters that one may have. */
const LONGEST = 140

/**
 * The dateline that a story opens with at `start`, or null. Reads the forms of all agencies:
 * `JAKARTA (Reuter):`, `WASHINGTON, Sept. 7, 1977 (UPI) --`, `MOSCOW, August 25. /TASS/.`,
 * `(ANSA) - ROME, MARCH 3 -`, `Seattle, Dec 4 (PTI)`.
 * `marked` says that the format itself vouches for it.
 */
export function parseDateline(
  text: string,
  start: number,
  end: number,
  marked = false,
): DatelineParts | null {
  if (asked.start === start && asked.end === end && asked.marked === marked && asked.text === text)
    return asked.parts
  const tokens = tokenize(text, start, Math.min(end, start + LONGEST))
  const parts = new DatelineParse(text, tokens).run(marked)
  asked = { text, start, end, marked, parts }
  return parts
}

interface Asked {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly marked: boolean
  readonly parts: DatelineParts | null
}

/** What was asked last: who reads the frame of a story and who reads its names ask for the same dateline. */
let asked: Asked = { text: '', start: 0, end: 0, marked: false, parts: null }

const dashes = new Set(['-', '--', '---', '–', '—', '_', '−'])
const particles = new Set([
  'of',
  'de',
  'del',
  'la',
  'le',
  'el',
  'al',
  'and',
  'upon',
  'am',
  'au',
  'sur',
  'do',
  'the',
  'les',
  'on',
])

class DatelineParse {
  readonly #text: string
  readonly #tokens: readonly TextToken[]
  #at = 0
  #place: Span | null = null
  #others: Span[] = []
  #region: Span | null = null
  #agency: Span | null = null
  #year: number | null = null
  #month: number | null = null
  #day: number | null = null

  constructor(text: string, tokens: readonly TextToken[]) {
    this.#text = text
    this.#tokens = tokens
  }

  run(marked: boolean): DatelineParts | null {
    while (this.#is('*')) this.#at += 1
    const start = this.#tokens[this.#at]?.start
    if (start === undefined) return null
    if (this.#bracketedAgency() && !this.#dash()) return null
    this.#place = (marked ? this.#smallPlaceName() : null) ?? this.#placeName()
    if (!this.#place && !this.#isDated()) return null
    if (this.#is('/')) this.#otherPlaces()
    this.#rest()
    const ended = this.#terminator()
    const vouched = this.#agency !== null || this.#month !== null || marked
    if (!vouched && (!ended || !this.#standsAlone() || this.#tokens[this.#at - 1]?.text === ':'))
      return null
    if (!ended && !marked && !this.#isKnownAgency()) return null
    if (!this.#place && !(ended && this.#isKnownAgency())) return null
    const last = this.#tokens[this.#at - 1]
    return {
      start,
      end: last?.end ?? start,
      place: this.#place,
      others: this.#others,
      region: this.#region,
      agency: this.#agency,
      year: this.#year,
      month: this.#month,
      day: this.#day,
    }
  }

  /** `WINDSOR, England –`: neither agency nor date, but a place in capitals before a dash. */
  #standsAlone(): boolean {
    const place = this.#place
    if (!place || place.end - place.start < 3) return false
    const name = this.#text.slice(place.start, place.end)
    return name === name.toUpperCase()
  }

  #isKnownAgency(): boolean {
    const agency = this.#agency
    return agency !== null && agencyNamed(this.#text.slice(agency.start, agency.end)) !== undefined
  }

  /** Regions, dates and agencies between the place and the closing mark, in any order. */
  #rest(): void {
    for (let turns = 0; turns < 8; turns += 1) {
      const before = this.#at
      if (this.#is(',')) this.#at += 1
      if (this.#date() || this.#bracketedAgency() || this.#slashedAgency() || this.#bareAgency())
        continue
      const region = before < this.#at ? this.#placeName() : null
      if (region) {
        this.#region ??= region
        continue
      }
      this.#at = before
      // `August 25. /TASS/.`
      if (this.#is('.') && this.#tokens[this.#at + 1]?.text === '/') {
        this.#at += 1
        continue
      }
      return
    }
  }

  #otherPlaces(): void {
    while (this.#is('/')) {
      this.#at += 1
      const other = this.#placeName()
      if (!other) return
      this.#others.push(other)
    }
  }

  /** `July 28, 2009 (Bloomberg) --` */
  #isDated(): boolean {
    return isMonth(this.#tokens[this.#at]) && this.#date()
  }

  #placeName(): Span | null {
    const first = this.#tokens[this.#at]
    if (!first || !isUpper(first.text.charCodeAt(0)) || isMonth(first)) {
      if (!isMonth(first) || !this.#isPlaceDespiteMonth()) return null
    }
    let last = first
    let next = this.#at + 1
    for (; next < this.#tokens.length && next - this.#at < 8; next += 1) {
      const token = this.#tokens[next]
      if (!token) break
      const follows = isUpper(token.text.charCodeAt(0)) && !isMonth(token)
      const glued = token.start === last.end && (token.text === '-' || token.lower === "'s")
      const bridges = glued || (particles.has(token.lower) && this.#upperAt(next + 1))
      if (!follows && !bridges) break
      last = token
    }
    this.#at = next
    return { start: first.start, end: last.end }
  }

  /** `San jose, march 18 -`: what stands before the comma and the date, whatever its case. */
  #smallPlaceName(): Span | null {
    const first = this.#tokens[this.#at]
    for (let next = this.#at + 1; first && next - this.#at < 4; next += 1) {
      const last = this.#tokens[next - 1]
      if (this.#tokens[next]?.text !== ',') continue
      const words = this.#tokens.slice(this.#at, next)
      if (!last || !words.some((word) => word.shape === 'LOWER')) return null
      if (!isMonth(this.#tokens[next + 1])) return null
      this.#at = next
      return { start: first.start, end: last.end }
    }
    return null
  }

  /** March (Cambridgeshire) and May are towns too; only at the very start. */
  #isPlaceDespiteMonth(): boolean {
    return this.#at === 0 && this.#tokens[1]?.text === ',' && isMonth(this.#tokens[2])
  }

  #upperAt(index: number): boolean {
    const token = this.#tokens[index]
    return token !== undefined && isUpper(token.text.charCodeAt(0))
  }

  /** `March 11`, `Sept. 7, 1977`, `7 September 1977`. */
  #date(): boolean {
    const first = this.#tokens[this.#at]
    const second = this.#tokens[this.#at + 1]
    if (!first || !second) return false
    const monthFirst = isMonth(first)
    if (!monthFirst && !isMonth(second)) return false
    const month = monthOf(monthFirst ? first.lower : second.lower)
    const day = dayOf(monthFirst ? second : first)
    if (month === undefined || day === null) return false
    this.#month = month
    this.#day = day
    this.#at += 2
    const comma = this.#is(',') ? 1 : 0
    const year = this.#tokens[this.#at + comma]
    if (year && /^[12]\d{3}$/.test(year.text)) {
      this.#year = Number(year.text)
      this.#at += comma + 1
    }
    return true
  }

  #bracketedAgency(): boolean {
    if (!this.#is('(')) return false
    for (let i = this.#at + 1; i < this.#tokens.length && i - this.#at < 8; i += 1) {
      if (this.#tokens[i]?.text !== ')') continue
      return this.#takeAgency(this.#at + 1, i, i + 1)
    }
    return false
  }

  #slashedAgency(): boolean {
    if (!this.#is('/')) return false
    for (let i = this.#at + 1; i < this.#tokens.length && i - this.#at < 6; i += 1) {
      if (this.#tokens[i]?.text !== '/') continue
      return this.#takeAgency(this.#at + 1, i, i + 1)
    }
    return false
  }

  /** `KYOTO, Dec. 11, Kyodo -` */
  #bareAgency(): boolean {
    const token = this.#tokens[this.#at]
    if (!token || this.#at === 0 || !agencyNamed(token.text)) return false
    return this.#takeAgency(this.#at, this.#at + 1, this.#at + 1)
  }

  #takeAgency(first: number, end: number, next: number): boolean {
    const from = this.#tokens[first]
    const to = this.#tokens[end - 1]
    if (!from || !to || first >= end) return false
    this.#agency ??= { start: from.start, end: to.end }
    this.#at = next
    return true
  }

  #terminator(): boolean {
    const token = this.#tokens[this.#at]
    if (!token) return false
    const colon = token.text === ':'
    const stop = token.text === '.' && this.#tokens[this.#at - 1]?.text === '/'
    const spaced = this.#tokens[this.#at - 1]?.end !== token.start
    if (!colon && !stop && !(dashes.has(token.text) && spaced)) return false
    this.#at += 1
    return true
  }

  #dash(): boolean {
    const token = this.#tokens[this.#at]
    if (!token || !dashes.has(token.text)) return false
    this.#at += 1
    return true
  }

  #is(mark: string): boolean {
    return this.#tokens[this.#at]?.text === mark
  }
}

function isMonth(token: TextToken | undefined): token is TextToken {
  return token !== undefined && (token.classes & WordClass.MONTH) !== 0
}

function dayOf(token: TextToken): number | null {
  if (token.shape !== 'NUMBER') return null
  const day = Number.parseInt(token.text, 10)
  return /^\d{1,2}(st|nd|rd|th)?$/i.test(token.text) && day >= 1 && day <= 31 ? day : null
}
