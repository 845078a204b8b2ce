import { SPEAKER_NOUNS } from '../../lexicon/speech-words.ts'
import type { EntityRef } from '../../model/reading.ts'
import type { FactDocument } from '../fact-document.ts'
import type { Speaker } from './speaker.ts'

const FARTHEST = 12

/**
 * Who `the minister` or `the official` is: the last speaker of whom that noun was said, as a role or in the words that
 * named them; undefined where the words are no such title.
 */
export function resolveTitle(
  document: FactDocument,
  first: number,
  end: number,
  past: readonly Speaker[],
): Speaker | undefined {
  const { tokens, text, titlesOf } = document
  const leader = leaderOf(document, first, end)
  if (leader !== undefined) return { person: leader, words: null }
  if (tokens[first]?.lower !== 'the' || end - first > 3) return undefined
  const head = tokens[end - 1]?.lower ?? ''
  if (!SPEAKER_NOUNS.has(head)) return undefined
  for (let back = past.length - 1; back >= Math.max(0, past.length - FARTHEST); back -= 1) {
    const speaker = past[back]
    if (!speaker) continue
    const { person, words } = speaker
    const said =
      words !== null ? text.slice(words.start, words.end) : (titlesOf.get(person ?? -1) ?? '')
    if (
      said
        .toLowerCase()
        .split(/[^a-z]+/, 40)
        .includes(head)
    )
      return speaker
  }
  return undefined
}

const LEADERS = /\b(president|premier|prime minister|chancellor|general secretary|king|leader)\b/
const LOWER_LEADERS = /\b(vice|deputy|opposition|party|former|spokes\w+|adviser|aide|foreign)\b/

/** `the Soviet leader`: the one who leads that country; undefined where the words are others or the article names several. */
function leaderOf(document: FactDocument, first: number, end: number): EntityRef | undefined {
  const { tokens, countryAt, represents, titlesOf } = document
  const country = end - first > 2 ? (countryAt[end - 2] ?? -1) : -1
  if (country < 0 || tokens[end - 1]?.lower !== 'leader') return undefined
  const leaders = represents.filter(({ person, country: of }) => {
    const title = titlesOf.get(person) ?? ''
    return of === country && LEADERS.test(title) && !LOWER_LEADERS.test(title)
  })
  return leaders.length === 1 ? leaders[0]?.person : undefined
}
