import type { NamedDocument, Token } from '../document.ts'
import { WordClass } from '../frame/word-class.ts'
import type { MentionIndex } from '../mention-index.ts'
import type { RolePhrase } from './find-role-phrases.ts'

const titleWords =
  WordClass.OFFICE | WordClass.OFFICE_MODIFIER | WordClass.OFFICE_FIELD | WordClass.HONORIFIC

/** Words behind which a title begins: what stands before them belongs to the sentence. */
const cuts = new Set('to with by from under while that the a an told telling but and'.split(' '))
/** Words that a title does not end with. */
const loose = new Set("and or of for the a an at in to on 's ' , - s' formerly".split(' '))

/**
 * A role without the words of the sentence that ran into it: `But Trade Minister` is `Trade Minister`, `members to back President`
 * is `President`, `Commissioner of Food and` is `Commissioner of Food`.
 */
export function trimTitle(
  named: NamedDocument,
  index: MentionIndex,
  phrase: RolePhrase,
): RolePhrase {
  let { first, end } = phrase
  if (phrase.rule === 'before') first = behindCut(named, index, phrase)
  while (first < phrase.head && isOfSentence(named, index, first, phrase.rule)) first += 1
  while (end > phrase.head + 1 && loose.has(named.tokens[end - 1]?.lower ?? '')) end -= 1
  const { person, head, rule } = phrase
  return { person, first, end, head, rule }
}

/** Behind the last word of the sentence before the head; `Mines and Energy Minister` stays whole. */
function behindCut(
  { tokens }: NamedDocument,
  index: MentionIndex,
  { first, head }: RolePhrase,
): number {
  for (let at = head - 1; at >= first; at -= 1) {
    const word = tokens[at]?.lower ?? ''
    if (!cuts.has(word) || isInBody(index, first, tokens[at])) continue
    const joins = word === 'and' && ((tokens[at - 1]?.classes ?? 0) & titleWords) !== 0
    // `Secretary of the Treasury`: an article inside the title.
    const inside = (word === 'the' || word === 'a') && tokens[at - 1]?.lower === 'of'
    if (!joins && !inside) return at + 1
  }
  return first
}

/** `Quist and Co analyst`: a word of a name that stands in the title. */
function isInBody(index: MentionIndex, first: number, token: Token | undefined): boolean {
  if (!token) return false
  const bodies = index.inside('ORGANIZATION', first, first + BODY_REACH)
  return bodies.some(({ start, end }) => start < token.start && token.end < end)
}
const BODY_REACH = 8

/** Whether a word before a title is the sentence's: `But`, `currently`, `telling`, `Welcoming`. */
function isOfSentence(
  named: NamedDocument,
  index: MentionIndex,
  at: number,
  rule: RolePhrase['rule'],
): boolean {
  const token = named.tokens[at]
  if (!token) return false
  if (token.lower === 'reuters' || token.shape === 'PUNCTUATION') return true
  if ((token.classes & titleWords) !== 0 || index.startingAt('COUNTRY', at)) return false
  if ((token.classes & WordClass.OPENER) !== 0) return !past.has(token.lower)
  if (token.shape === 'LOWER') return rule === 'before' || /[^r]ing$/.test(token.lower)
  const opens = named.sentences[token.sentence]?.firstToken === at
  return opens && token.lower.endsWith('ing') && !index.startingAt('ORGANIZATION', at)
}

/** Words that say of an office that it is held no more. */
const past = new Set('formerly previously once then former late'.split(' '))
