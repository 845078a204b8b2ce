import { agencyNamed } from '../../lexicon/agencies.ts'
import type { Span } from '../../model/span.ts'
import type { Line } from './split-lines.ts'
import { lettersOf } from './split-lines.ts'

/** Lines below the story that an agency signs it with, taken off its end. */
export function trimSignOffs(
  text: string,
  lines: readonly Line[],
): { kept: readonly Line[]; ignored: readonly Span[] } {
  let end = lines.length
  while (end > 1) {
    const last = lines[end - 1]
    if (!last) break
    if (last.end - last.start <= 40 && isSignOff(lettersOf(text, last))) end -= 1
    else {
      const credit = creditStart(text, lines, end)
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

/** Letters that a credit without brackets opens with. */
const OPENERS = 'RWErwe'

/** The line where a credit such as `(Reporting by …)` opens that ends at `end`; null if none does. */
function creditStart(text: string, lines: readonly Line[], end: number): number | null {
  for (let at = end - 1; at >= Math.max(1, end - 4); at -= 1) {
    const line = lines[at]
    if (line && isCredit(text, line)) return at
  }
  return null
}

function isCredit(text: string, line: Line): boolean {
  const opening = text.charAt(line.start)
  if (opening === '(' || opening === '[') return credit.test(lettersOf(text, line))
  if (!OPENERS.includes(opening) || line.end - line.start >= 200) return false
  return /^(reporting|writing|editing) by \p{Lu}/iu.test(lettersOf(text, line))
}
