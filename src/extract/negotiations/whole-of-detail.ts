import { wordSet } from '../../lexicon/word-set.ts'
import type { FactDocument } from '../fact-document.ts'
import { lowerAt } from '../token-at.ts'
import { sameSides } from './same-sides.ts'
import type { TalkReport } from './talk-report.ts'
import type { Thread } from './thread.ts'

/** What is told with one of these is a matter of its own. */
const APART = wordSet('also separately meanwhile further moreover addition besides another second')
const LEAVING_OUT = wordSet(
  'leave exclude exempt phase drop cut lower raise keep limit set accept let allow give grant spread stretch pay provide include add extend reduce waive delay postpone share split divide',
)

/** The deal of the same sides that what a report says was agreed is a part of; undefined where it is a matter of its own. */
export function wholeOf(
  document: FactDocument,
  threads: readonly Thread[],
  report: TalkReport,
): Thread | undefined {
  if (!isDetail(document, report)) return undefined
  return threads.find(
    ({ parties, reports }) =>
      (report.parties.length === 0 || sameSides(parties, report.parties)) &&
      reports.some(({ status, anchor }) => status === 'AGREED' && anchor.kind !== 'AGREE'),
  )
}

/** `the two sides agreed to leave out apples`: a part of the deal that is told of; not `also agreed on rice`. */
function isDetail(
  { tokens, sentences }: FactDocument,
  { anchor, status, paragraph }: TalkReport,
): boolean {
  if (anchor.kind !== 'AGREE' || status !== 'AGREED' || paragraph <= 0) return false
  if (lowerAt(tokens, anchor.token + 1) !== 'to') return false
  if (!LEAVING_OUT.has(lowerAt(tokens, anchor.token + 2))) return false
  const { firstToken, endToken } = sentences[anchor.sentence] ?? { firstToken: 0, endToken: 0 }
  for (let at = firstToken; at < endToken; at += 1) if (APART.has(lowerAt(tokens, at))) return false
  return true
}
