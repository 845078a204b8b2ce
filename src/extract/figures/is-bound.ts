import type { DateMention } from '../dates/read-dates.ts'
import type { FactDocument } from '../fact-document.ts'

const BOUNDS: ReadonlySet<string> = new Set(
  'since by until till before ahead starting beginning ending'.split(' '),
)

/** Whether a date only bounds a time and is not when something happens: `since August`, `before the May 3 deadline`. */
export function isBound({ tokens }: FactDocument, { firstToken, endToken }: DateMention): boolean {
  const before = tokens[firstToken - 1]?.lower ?? ''
  if (BOUNDS.has(before) || tokens[endToken]?.lower === 'deadline') return true
  const isArticle = before === 'the' || before === 'an' || before === 'a' || before === 'of'
  return isArticle && BOUNDS.has(tokens[firstToken - 2]?.lower ?? '')
}
