import type { TopicForm, TopicRow } from '../../lexicon/topics.ts'
import { findTopicForms } from '../../lexicon/topics.ts'
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
    const found = formAt(tokens, at, token.lower)
    const last = found && tokens[at + found.words.length - 1]
    if (!last || (found.topic.key === 'currency' && isAmount(tokenAt(tokens, at - 1)))) continue
    if (isOtherThing(tokens, at, firstToken)) continue
    if (found.topic.key === 'border' && AT_BORDERS.has(lowerAt(tokens, at + 1))) continue
    mentions.push({
      topic: found.topic,
      start: token.start,
      end: last.end,
      firstToken: at,
      endToken: at + found.words.length,
      sentence: token.sentence,
    })
    at += found.words.length - 1
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

function formAt(tokens: readonly Token[], at: number, word: string): TopicForm | undefined {
  for (const form of findTopicForms(word)) if (standsAt(tokens, at, form.words)) return form
  return undefined
}

/** Whether the words of a form stand from `at` on, in one sentence. */
function standsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  const sentence = tokens[at]?.sentence
  for (let step = 1; step < words.length; step += 1) {
    const next = tokenAt(tokens, at + step)
    if (!next || next.lower !== words[step] || next.sentence !== sentence) return false
  }
  return true
}
