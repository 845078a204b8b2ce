import type { Span } from '../../model/span.ts'
import { isSpace } from './characters.ts'

/** A line without the blanks around it. */
export interface Line extends Span {
  readonly afterBlank: boolean
  readonly indented: boolean
}

/** The lines of a stretch of text that are not blank. */
export function splitLines(text: string, start: number, end: number): Line[] {
  const lines: Line[] = []
  let afterBlank = false
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at)
    const stop = newline < 0 || newline > end ? end : newline
    let first = at
    let last = stop
    while (first < last && isSpace(text.charCodeAt(first))) first += 1
    while (last > first && isSpace(text.charCodeAt(last - 1))) last -= 1
    if (first < last) {
      const indented = first - at >= 2 || text[at] === '\t'
      lines.push({ start: first, end: last, afterBlank, indented })
      afterBlank = false
    } else afterBlank = true
    at = stop + 1
  }
  return lines
}

/** The letters of a line, which few lines are asked for. */
export function lettersOf(text: string, line: Span): string {
  return text.slice(line.start, line.end)
}
