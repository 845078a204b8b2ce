import type { Mention } from '../../model/reading.ts'
import type { NamedDocument } from '../document.ts'
import type { MentionIndex } from '../mention-index.ts'
import { lowerAt } from '../token-at.ts'

export const TEAMS: ReadonlySet<string> = new Set(
  'team delegation side negotiators negotiating delegates mission'.split(' '),
)

/** `the head of the Norwegian delegation A`: the country whose team stands before the name at `first`. */
export function teamBefore(
  tokens: NamedDocument['tokens'],
  index: MentionIndex,
  first: number,
): Mention | undefined {
  if (!TEAMS.has(lowerAt(tokens, first - 1)) || lowerAt(tokens, first - 3) !== 'the')
    return undefined
  return lowerAt(tokens, first - 4) === 'of' ? index.startingAt('COUNTRY', first - 2) : undefined
}
