import { agencyNamed } from '../../lexicon/agencies.ts'
import type { Span } from '../../model/span.ts'
import type { Line } from './split-lines.ts'

/** Lines below the story that an agency signs it with, taken off its end. */
export function trimSignOffs(
  _text: string,
  lines: readonly Line[],
): { kept: readonly Line[]; ignored: readonly Span[] } {
  let end = lines.length
  while (end > 1) {
    const last = lines[end - 1]
    if (!last) break
    if (isSignOff(last.text)) end -= 1
    else {
      const credit = creditStart(lines, end)
      if (credit === null) break
      end = credit
    }
  }
  return {
    kept: lines.slice(0, end),
    ignored: lines.slice(end).map((line) => ({ start: line.start, end: line.end })),
  }
}

/** `Enditem`, `REUTER`, `(more)`, `-0-`, `AP-NY-03-04-87`. */
export function isSignOff(line: string): boolean {
  if (line.length > 40) return false
  const bare = line.replace(/^[\s\-–—#*()[\]/_.]+|[\s\-–—#*()[\]/_.]+$/g, '').toLowerCase()
  if (bare === '' || bare === '0' || bare === '30' || bare === 'xxx') return true
  if (['enditem', 'end', 'ends', 'more', 'mf', 'endit', 'end item'].includes(bare)) return true
  if (/^ap-[a-z]{2,3}-\d/.test(bare)) return true
  return agencyNamed(bare) !== undefined && line.split(/\s+/).length <= 3
}

const credit =
  /^[([](additional |more )?(reporting|writing|editing|compiled|reported|edited|written|translated) /i

/** The line where a credit such as `(Reporting by …)` opens that ends at `end`; null if none does. */
function creditStart(lines: readonly Line[], end: number): number | null {
  for (let at = end - 1; at >= Math.max(1, end - 4); at -= 1) {
    const line = lines[at]
    if (line && credit.test(line.text)) return at
    if (
      line &&
      /^(reporting|writing|editing) by \p{Lu}/iu.test(line.text) &&
      line.text.length < 200
    )
      return at
  }
  return null
}
