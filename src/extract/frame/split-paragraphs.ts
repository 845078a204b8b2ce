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
  let current: { start: number; end: number } | undefined
  let previous: Line | null = null
  for (const line of lines) {
    if (line.end <= from) continue
    const start = line.start < from ? skipBlanks(text, from, line.end) : line.start
    const opens =
      line.afterBlank ||
      (indents && line.indented) ||
      !previous ||
      (!wrapped && endsParagraph(text, previous))
    if (opens || !current) {
      current = { start, end: line.end }
      spans.push(current)
    } else current.end = line.end
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

/** `"`, `”`, `’`, `'`, `)` and `]` */
function isCloser(code: number): boolean {
  if (code === 0x22 || code === 0x27 || code === 0x29 || code === 0x5d) return true
  return code === 0x201d || code === 0x2019
}

/** `.`, `!`, `?` and `:` */
function isEnd(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3a
}

function endsParagraph(text: string, { start, end }: Line): boolean {
  if (end - start > 160) return true
  let last = end - 1
  while (last > start && isCloser(text.charCodeAt(last))) last -= 1
  return isEnd(text.charCodeAt(last))
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from
  while (at < end && text.charCodeAt(at) <= 0x20) at += 1
  return at
}
