import type { Token } from './document.ts'

const AHEAD: ReadonlySet<string> = new Set(
  'will would shall may could to scheduled set due plan plans planned expected next starting starts begins begin opens receives until till by tomorrow'.split(
    ' ',
  ),
)
const BEHIND: ReadonlySet<string> = new Set(
  'was were had since last ago after signed met reached began collapsed held told announced began launched fell rose'.split(
    ' ',
  ),
)
const CLAUSE_ENDS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '.',
  '"',
  '“',
  '”',
  'which',
  'who',
  'that',
])
const FARTHEST = 12

/**
 * Whether the words before token `at` in its clause speak of what is to come. A date without any such word lies behind,
 * as news does.
 */
export function isAhead(tokens: readonly Token[], at: number, firstToken: number): boolean {
  for (let back = at - 1; back >= Math.max(firstToken, at - FARTHEST); back -= 1) {
    const token = tokens[back]
    if (!token || CLAUSE_ENDS.has(token.lower)) return false
    if (AHEAD.has(token.lower)) return true
    if (BEHIND.has(token.lower)) return false
  }
  return false
}
