import type { Span } from '../../model/span.ts'
import type { Line } from './split-lines.ts'

/**
 * Paragraphs of a story's lines. A paragraph opens after a blank line, at an indented line, and after
 * a line that ends a sentence where lines are not wrapped; a wrapped line belongs to the one before.
 * `from` is where reading starts: the end of the dateline.
 */
export function splitParagraphs(text: string, lines: readonly Line[], from: number): Span[] {
  const spans: { start: number; end: number }[] = []
  const wrapped = isWrapped(text, lines)
  const indents = lines.some((line) => line.indented) && lines.some((line) => !line.indented)
  let previous: Line | null = null
  for (const line of lines) {
    if (line.end <= from) continue
    const start = line.start < from ? skipBlanks(text, from, line.end) : line.start
    const current = spans.at(-1)
    const opens =
      line.afterBlank ||
      (indents && line.indented) ||
      !previous ||
      (!wrapped && endsParagraph(text, previous))
    if (opens || !current) spans.push({ start, end: line.end })
    else current.end = line.end
    previous = line
  }
  return spans.filter((span) => span.start < span.end)
}

/** Lines cut at a width: most are short and stop in the middle of a sentence. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  if (lines.length < 3) return false
  let cut = 0
  for (const line of lines) if (line.end - line.start <= 100 && !endsParagraph(text, line)) cut += 1
  return cut * 2 > lines.length
}

const CLOSERS = '"”’\')]'
const ENDS = '.!?:'

function endsParagraph(text: string, { start, end }: Line): boolean {
  if (end - start > 160) return true
  let last = end - 1
  while (last > start && CLOSERS.includes(text.charAt(last))) last -= 1
  return ENDS.includes(text.charAt(last))
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from
  while (at < end && text.charCodeAt(at) <= 0x20) at += 1
  return at
}
