import type { DateMention } from '../dates/read-dates.ts'
import type { FactDocument } from '../fact-document.ts'
import type { StatusCue } from './talk-report.ts'

const LONG_AGO: ReadonlySet<string> = new Set([
  'had',
  'previous',
  'earlier',
  'old',
  'ago',
  'former',
  'original',
  'already',
])

/** What came before the news: `had agreed`, `last August`, `signed last year`. */
export function isPastReport(
  document: FactDocument,
  cue: StatusCue,
  date: DateMention | null,
  firstToken: number,
): boolean {
  if (cue.aside) return true
  if (date && !date.ahead && (date.grain !== 'DAY' || isOlder(document, date))) return true
  for (let at = cue.token - 1; at >= Math.max(firstToken, cue.token - 3); at -= 1) {
    if (LONG_AGO.has(document.tokens[at]?.lower ?? '')) return true
  }
  return false
}

const NEWS_WORDS: ReadonlySet<string> = new Set(
  'today yesterday tonight last monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)

/** A day told by its month and number lies further back than one told by its name. */
function isOlder(document: FactDocument, date: DateMention): boolean {
  return !NEWS_WORDS.has(document.tokens[date.firstToken]?.lower ?? '')
}
