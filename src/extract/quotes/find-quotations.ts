import type { Span } from '../../model/span.ts'
import type { Document } from '../document.ts'
import { isLetter, isSpace } from '../frame/characters.ts'
import { WordClass } from '../frame/word-class.ts'

/** What stands between one pair of quotation marks. */
export interface Quotation {
  /** The words between the marks. */
  readonly inner: Span
  /** With the marks. */
  readonly outer: Span
  readonly paragraph: number
  /** The mark was left open at the end of the paragraph, as where the next one goes on with the same speech. */
  readonly continues: boolean
}

const CLOSES: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['‘', '’'],
  ['"', '"'],
])

/**
 * Every outermost quotation in the story's paragraphs, in reading order. One pass over the letters. A mark left open
 * counts where the next paragraph opens with one, as speech of several paragraphs is printed.
 */
export function findQuotations(document: Document): readonly Quotation[] {
  const { text, frame, sentences } = document
  if (!sentences.some(({ classes }) => (classes & WordClass.QUOTE_MARK) !== 0)) return []
  return frame.paragraphs.flatMap((span, paragraph) => {
    const next = frame.paragraphs[paragraph + 1]
    const goesOn =
      next !== undefined &&
      (CLOSES.has(text[next.start] ?? '') || text.startsWith('``', next.start))
    const found = findInParagraph(text, span, paragraph)
    return goesOn ? found : found.filter((quotation) => !quotation.continues)
  })
}

function findInParagraph(text: string, span: Span, paragraph: number): Quotation[] {
  const found: Quotation[] = []
  let open = -1
  let closers = ''
  let depth = 0
  for (let at = span.start; at < span.end; at += 1) {
    if (!mayQuote(text.charCodeAt(at))) continue
    const mark = markAt(text, at)
    if (mark.length === 2) {
      if (mark === '``' && open < 0 && opensAt(text, at + 1, span)) open = at
      else if (mark === "''" && open >= 0 && text[open] === '`') {
        found.push(quotationOf(open, at, paragraph, 2))
        open = -1
      }
      at += 1
      continue
    }
    if (open >= 0 && closers.includes(mark) && closesAt(text, at, span.end)) {
      if (depth > 0 && mark !== '"') depth -= 1
      else {
        if (at - open > 1) found.push(quotationOf(open, at, paragraph))
        open = -1
      }
    } else if (CLOSES.has(mark) && opensAt(text, at, span)) {
      if (open >= 0 && text[open] === mark && mark !== '"') depth += 1
      else if (open < 0 || mark === '"') {
        if (open >= 0 && text[open] !== '"') continue
        open = at
        closers = CLOSES.get(mark) ?? ''
        depth = 0
      }
    }
  }
  if (open >= 0 && text[open] !== '‘') {
    const inner = { start: open + (text[open] === '`' ? 2 : 1), end: span.end }
    found.push({ inner, outer: { start: open, end: span.end }, paragraph, continues: true })
  }
  return found
}

/** Whether a UTF-16 unit can be one of the marks. */
function mayQuote(code: number): boolean {
  if (code === 0x27 || code === 0x60) return true
  return code === 0x22 || code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x201e)
}

/** The mark at a place: of teleprinters two letters. */
function markAt(text: string, at: number): string {
  const mark = text[at] ?? ''
  return (mark === '`' || mark === "'") && text[at + 1] === mark ? mark + mark : mark
}

function quotationOf(open: number, close: number, paragraph: number, width = 1): Quotation {
  return {
    inner: { start: open + width, end: close },
    outer: { start: open, end: close + width },
    paragraph,
    continues: false,
  }
}

/** An opening mark stands before a word and behind a gap, a bracket or a dash. */
function opensAt(text: string, at: number, span: Span): boolean {
  if (at + 1 >= span.end || isSpace(text.charCodeAt(at + 1))) return false
  if (at === span.start) return true
  const before = text.charCodeAt(at - 1)
  return isSpace(before) || '([-–—_/"“‘`'.includes(text.charAt(at - 1))
}

/** A closing single mark is not an apostrophe: no letter may follow. */
function closesAt(text: string, at: number, end: number): boolean {
  const mark = text[at]
  if (mark === '"') return at + 1 >= end || !isLetter(text.charCodeAt(at + 1))
  if (mark !== '’') return true
  return at + 1 >= end || !isLetter(text.charCodeAt(at + 1))
}
