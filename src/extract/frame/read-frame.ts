import { monthOf, weekdayOf, wholeDate } from '../../lexicon/calendar.ts'
import type { SourceArticle } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import type { FrameSpans } from '../document.ts'
import type { DatelineParts } from './dateline-parts.ts'
import { parseDateline } from './parse-dateline.ts'
import type { Line } from './split-lines.ts'
import { lettersOf, splitLines } from './split-lines.ts'
import { splitParagraphs } from './split-paragraphs.ts'
import { isSignOff, trimSignOffs } from './trim-sign-offs.ts'

/** The frame around a story: where its parts are and when it says it was published. */
export interface ReadFrame {
  readonly spans: FrameSpans
  readonly dateline: DatelineParts | null
  /** EDTF, only where the text gives a whole date with its year. */
  readonly printedOn: string | null
}

/** Headline, byline, dateline and paragraphs of an article; what is not to be read is `ignored`. */
export function readFrame(article: SourceArticle): ReadFrame {
  return article.marks ? markedFrame(article) : foundFrame(article.text)
}

function markedFrame(article: SourceArticle): ReadFrame {
  const { text, marks } = article
  if (!marks) return foundFrame(text)
  const lines = splitLines(text, marks.body.start, marks.body.end)
  const { kept, ignored } = trimSignOffs(text, lines)
  const opening = kept[0]
  const byline = opening && isByline(lettersOf(text, opening)) ? opening : null
  const body = byline ? kept.slice(1) : kept
  const printed = marks.dateline && trim(text, marks.dateline)
  const dateline = marks.dateline
    ? printed && parseDateline(text, printed.start, printed.end, true)
    : datelineOf(text, body)
  const inBody = !marks.dateline && dateline ? dateline.end : 0
  return {
    spans: {
      headline: marks.headline && trim(text, marks.headline),
      byline: byline ? { start: byline.start, end: byline.end } : null,
      dateline: marks.dateline ? printed : dateline && spanOf(dateline),
      paragraphs: splitParagraphs(text, body, inBody),
      ignored,
    },
    dateline,
    printedOn: dateline ? wholeDate(dateline.year, dateline.month, dateline.day) : null,
  }
}

function foundFrame(text: string): ReadFrame {
  const { kept, ignored } = trimSignOffs(text, splitLines(text, 0, text.length))
  const head = readHead(text, kept)
  const dateline = datelineOf(text, head.body)
  return {
    spans: {
      headline: head.headline,
      byline: head.byline,
      dateline: dateline && spanOf(dateline),
      paragraphs: splitParagraphs(text, head.body, dateline ? dateline.end : 0),
      ignored: [...head.ignored, ...ignored].sort((a, b) => a.start - b.start),
    },
    dateline,
    printedOn:
      head.printedOn ?? (dateline ? wholeDate(dateline.year, dateline.month, dateline.day) : null),
  }
}

interface Head {
  readonly headline: Span | null
  readonly byline: Span | null
  readonly printedOn: string | null
  readonly ignored: readonly Span[]
  readonly body: readonly Line[]
}

/** Lines before the story: headline (perhaps doubled), byline, the writer's post, a date. */
function readHead(text: string, lines: readonly Line[]): Head {
  const ignored: Span[] = []
  let at = 0
  let headline: Span | null = null
  const first = lines[0]
  if (first && isHeadline(text, lines)) {
    headline = spanOf(first)
    at = 1
    const second = lines[1]
    if (second && sameWords(lettersOf(text, second), lettersOf(text, first))) {
      ignored.push(spanOf(second))
      at = 2
    }
  }
  let byline: Span | null = null
  let printedOn: string | null = null
  for (; at < lines.length - 1; at += 1) {
    const line = lines[at]
    if (!line || parseDateline(text, line.start, line.end)) break
    const printed = lettersOf(text, line)
    const date = dateLine(printed)
    if (date !== null) {
      printedOn ??= date || null
      ignored.push(spanOf(line))
    } else if (isByline(printed) || (byline && isWritersPost(printed))) {
      byline = joined(byline, line)
    } else if (isSignOff(printed)) ignored.push(spanOf(line))
    else break
  }
  return { headline, byline, printedOn, ignored, body: lines.slice(at) }
}

/** A first line is a headline if more follows, it is short, and it neither ends nor opens a story. */
function isHeadline(text: string, lines: readonly Line[]): boolean {
  const [first, second] = lines
  if (!first || !second || first.end - first.start > 200) return false
  const line = lettersOf(text, first)
  if (isByline(line) || dateLine(line) !== null || parseDateline(text, first.start, first.end))
    return false
  const behind = lettersOf(text, second)
  if (sameWords(line, behind)) return true
  const ends = /[.!]["”’)]?$/.test(line) && !/\b[A-Z]\.$/.test(line)
  const hardWrapped = !second.afterBlank && /^\p{Ll}/u.test(behind)
  return !ends && !hardWrapped && line.length <= 160
}

/** `By NAME and NAME`: every word has a capital but the particles of names. */
function isByline(line: string): boolean {
  if (line.length > 120 || !/^by \S/i.test(line)) return false
  const words = line.split(/[ ,]+/).slice(1)
  return words.every((word) => /^\p{Lu}/u.test(word) || nameParticles.has(word))
}

const nameParticles = new Set('and de van von der den del la of in for'.split(' '))

/** `Associated Press Writer`, `Reuters Staff`, `AP Diplomatic Writer`, `Staff Correspondent`. */
function isWritersPost(line: string): boolean {
  return (
    line.length <= 60 &&
    /\b(writer|staff|correspondent|reporter|editor|press international|news service)$/i.test(line)
  )
}

/** EDTF of a line that is nothing but a date; an empty string where it lacks the year; else null. */
function dateLine(line: string): string | null {
  if (line.length > 40 || !/\d/.test(line)) return null
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(line)
  if (iso) return wholeDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const words = line.split(/[\s,]+/).filter((word) => word && weekdayOf(word) === undefined)
  const months = words.filter((word) => monthOf(word) !== undefined)
  const numbers = words.filter((word) => /^\d{1,2}(st|nd|rd|th)?$|^[12]\d{3}$/.test(word))
  if (months.length !== 1 || months.length + numbers.length !== words.length) return null
  const year = numbers.find((word) => word.length === 4 && !/[a-z]/.test(word))
  const day = numbers.find((word) => word !== year)
  if (!day) return null
  return (
    wholeDate(
      year ? Number(year) : null,
      monthOf(months[0] ?? '') ?? null,
      Number.parseInt(day, 10),
    ) ?? ''
  )
}

function datelineOf(text: string, body: readonly Line[]): DatelineParts | null {
  const opening = body[0]
  if (!opening) return null
  // A hard-wrapped dateline may run on to the second line.
  return parseDateline(text, opening.start, Math.max(opening.end, body[1]?.end ?? 0))
}

function joined(first: Span | null, last: Span): Span {
  return { start: first?.start ?? last.start, end: last.end }
}

function spanOf(span: Span): Span {
  return { start: span.start, end: span.end }
}

function trim(text: string, span: Span): Span | null {
  const line = splitLines(text, span.start, span.end)
  const first = line[0]
  const last = line.at(-1)
  return first && last ? { start: first.start, end: last.end } : null
}

function sameWords(a: string, b: string): boolean {
  return bare(a) === bare(b)
}

function bare(line: string): string {
  return line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
