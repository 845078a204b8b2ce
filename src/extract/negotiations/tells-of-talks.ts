import { TALK_KINDS, type TalkKind } from '../../lexicon/talk-words.ts'
import type { FactDocument } from '../fact-document.ts'
import { lowerAt } from '../token-at.ts'

const MEETS: ReadonlySet<TalkKind | undefined> = new Set<TalkKind>([
  'TALK',
  'MEETING',
  'MEET',
  'DISCUSS',
])
const LONGEST = 200

/** Whether tokens `first` to `end` have a word for people who talk. */
export function tellsOfTalks({ tokens }: FactDocument, first: number, end: number): boolean {
  for (let at = first; at < Math.min(end, first + LONGEST); at += 1)
    if (MEETS.has(TALK_KINDS.get(lowerAt(tokens, at)))) return true
  return false
}
