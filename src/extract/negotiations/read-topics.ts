import type { TopicRow } from '../../lexicon/topics.ts'
import { topicForms } from '../../lexicon/topics.ts'
import type { Span } from '../../model/span.ts'
import type { Document, Token } from '../document.ts'
import { WordClass } from '../frame/word-class.ts'
import { lowerAt, tokenAt } from '../token-at.ts'

/** Words that name a topic of the lexicon. */
export interface TopicMention extends Span {
  readonly topic: TopicRow
  readonly firstToken: number
  /** The token behind the last. */
  readonly endToken: number
  readonly sentence: number
}

/** Every topic that the lexicon knows, where the text names it; the longest form wins. In reading order. */
export function readTopics(document: Document): readonly TopicMention[] {
  const mentions: TopicMention[] = []
  for (const { classes, firstToken, endToken } of document.sentences)
    if ((classes & WordClass.TOPIC) !== 0)
      readSentence(document.tokens, firstToken, endToken, mentions)
  return mentions
}

function readSentence(
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  mentions: TopicMention[],
): void {
  for (let at = firstToken; at < endToken; at += 1) {
    const token = tokens[at]
    if (!token || (token.classes & WordClass.TOPIC) === 0 || token.shape === 'PUNCTUATION') continue
    const found = topicForms.longestAt(tokens, at, endToken)
    const topic = found?.values[0]
    const last = found && tokens[found.end - 1]
    if (!topic || !last) continue
    if (topic.key === 'currency' && isAmount(tokenAt(tokens, at - 1))) continue
    if (isOtherThing(tokens, at, firstToken)) continue
    if (topic.key === 'border' && AT_BORDERS.has(lowerAt(tokens, at + 1))) continue
    mentions.push({
      topic,
      start: token.start,
      end: last.end,
      firstToken: at,
      endToken: found.end,
      sentence: token.sentence,
    })
    at = found.end - 1
  }
}

/** `securities`, which are paper; `Labour` of a party, whose capital the place does not explain. */
function isOtherThing(tokens: readonly Token[], at: number, firstToken: number): boolean {
  const word = lowerAt(tokens, at)
  if (word === 'securities') return true
  // `trade unions`
  if (word === 'trade' && /^unions?$/.test(lowerAt(tokens, at + 1))) return true
  if (word !== 'labour' && word !== 'labor') return false
  if (tokens[at]?.shape !== 'CAPITALIZED' || at === firstToken) return false
  return tokenAt(tokens, at + 1)?.shape === 'LOWER' && tokenAt(tokens, at - 1)?.shape === 'LOWER'
}

/** `the border town`: where it is. */
const AT_BORDERS: ReadonlySet<string> = new Set(
  'town towns city village villages post posts guard guards province region state'.split(' '),
)

/** `2.2 billion yen`: an amount is on no topic. */
function isAmount(before: Token | undefined): boolean {
  return before !== undefined && (before.classes & (WordClass.NUMBER | WordClass.SCALE)) !== 0
}
