import { seats } from '../../lexicon/seats.ts'
import type { EntityRef, Mention } from '../../model/reading.ts'
import type { NamedDocument, Sentence } from '../document.ts'
import type { MentionIndex } from '../mention-index.ts'
import { lowerAt } from '../token-at.ts'
import type { RolePhrase } from './find-role-phrases.ts'

/** Tokens that are looked through of a sentence, however long it is. */
const LONGEST = 200

/**
 * `A, the economy minister, in an interview in Berlin`: a story without a dateline tells where it is told.
 * Null for nowhere, and where the sentence or the opening of the story names another country.
 */
export function countryOfPlaceBehind(
  named: NamedDocument,
  index: MentionIndex,
  { end, rule }: RolePhrase,
): EntityRef | null {
  const sentence = named.sentences[named.tokens[end]?.sentence ?? -1]
  if (!sentence || rule === 'as') return null
  const [place, other] = index.inside('PLACE', end, Math.min(sentence.endToken, end + LONGEST))
  const entity = place && !other ? named.entities[place.entity] : undefined
  if (entity?.type !== 'PLACE' || !entity.country) return null
  const country = seats.has(entity.country) ? null : index.countryByCode(entity.country)
  const told = [sentence, ...openingsOf(named)]
  const isOther = told.some((part) => countriesIn(index, part).some((code) => code !== country))
  return isOther ? null : country
}

/** Whether the story is of the country that it is told in: it opens with it, or names no other. */
export function isAtHome(named: NamedDocument, index: MentionIndex, home: EntityRef): boolean {
  const opens = openingsOf(named).some((part) => countriesIn(index, part).includes(home))
  return opens || named.entities.every(({ type }, at) => type !== 'COUNTRY' || at === home)
}

/** The headline and the first sentence. */
function openingsOf({ sentences }: NamedDocument): Sentence[] {
  const openings: Sentence[] = []
  for (const kind of ['HEADLINE', 'BODY']) {
    const first = sentences.find(({ part }) => part === kind)
    if (first) openings.push(first)
  }
  return openings
}

function countriesIn(index: MentionIndex, sentence: Sentence): EntityRef[] {
  return countryMentionsIn(index, sentence).map(({ entity }) => entity)
}

/** The countries that a sentence names; of one without an end those in its beginning. */
export function countryMentionsIn(
  index: MentionIndex,
  { firstToken, endToken }: Sentence,
): readonly Mention[] {
  return index.inside('COUNTRY', firstToken, Math.min(endToken, firstToken + LONGEST))
}

/** `told reporters in Moscow`, `said in a televised speech in Moscow` */
export function placeBehind(
  { tokens }: NamedDocument,
  index: MentionIndex,
  verb: number,
  isSaid: boolean,
): Mention | undefined {
  for (let at = verb + 1; at <= verb + (isSaid ? SPEECH_REACH : 2); at += 1) {
    if (lowerAt(tokens, at) === ',' || lowerAt(tokens, at) === '.') return undefined
    const place = lowerAt(tokens, at) === 'in' ? index.startingAt('PLACE', at + 1) : undefined
    if (place) return place
  }
  return undefined
}
const SPEECH_REACH = 6
