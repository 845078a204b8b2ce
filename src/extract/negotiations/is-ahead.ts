import type { Token } from '../document.ts'
import { lowerAt, tokenAt } from '../token-at.ts'

type Sense = 'AHEAD' | 'BEHIND' | 'END'

/** Words that speak of what is to come, of what has been, and that end a clause. */
const SENSES: ReadonlyMap<string, Sense> = new Map([
  ...senses(
    'AHEAD',
    'will would shall may could to scheduled set due plan plans planned expected next starting starts begins begin opens receives leaves leave arrives travels by tomorrow',
  ),
  ...senses(
    'BEHIND',
    'was were had since last ago after signed met reached began collapsed held told announced began launched fell rose arrived flew came went returned',
  ),
  ...senses('END', ', ; : . " “ ” which who that'),
])
const VERBS_AHEAD: ReadonlySet<string> = new Set(['will', 'would', 'shall', 'is', 'are'])
const FARTHEST = 12

/**
 * Whether the words before token `at` in its clause speak of what is to come. A date without any such word lies behind,
 * as news does.
 */
export function isAhead(tokens: readonly Token[], at: number, firstToken: number): boolean {
  for (let back = at - 1; back >= Math.max(firstToken, at - FARTHEST); back -= 1) {
    const sense = SENSES.get(lowerAt(tokens, back))
    if (sense === 'END') break
    if (sense === 'BEHIND') return false
    if (sense === 'AHEAD' && !opensAmount(tokens, back)) return true
  }
  return isFollowedByFuture(tokens, at)
}

/** `rose to a record 4.2 pct in December`, `fell by 3 pct in May`: this `to` opens no verb, and no day stands behind this `by`. */
function opensAmount(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at)
  if (word !== 'to' && word !== 'by') return false
  for (let next = at + 1; next < at + 4; next += 1) {
    const token = tokenAt(tokens, next)
    if (token?.shape === 'SYMBOL') return true
    // `by 5 May`
    if (token?.shape === 'NUMBER') {
      const unit = tokenAt(tokens, next + 1)
      return word === 'to' || unit?.shape === 'LOWER' || unit?.shape === 'SYMBOL'
    }
    if (!BEFORE_NUMBERS.has(token?.lower ?? '')) return false
  }
  return false
}
const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  'a an the record about around almost nearly only some just over another estimated revised provisional'.split(
    ' ',
  ),
)

/** `on Thursday and Friday he would meet …` */
function isFollowedByFuture(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence
  for (let next = at + 1; next < at + FARTHEST; next += 1) {
    const token = tokenAt(tokens, next)
    if (!token || token.sentence !== sentence) return false
    const sense = SENSES.get(token.lower)
    if (sense === 'END' || sense === 'BEHIND') return false
    if (VERBS_AHEAD.has(token.lower)) {
      return (
        token.lower.startsWith('w') || token.lower === 'shall' || lowerAt(tokens, next + 1) === 'to'
      )
    }
  }
  return false
}

function senses(sense: Sense, words: string): (readonly [string, Sense])[] {
  return words.split(' ').map((word) => [word, sense] as const)
}
