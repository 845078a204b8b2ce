import { SPEAKER_NOUNS } from '../../lexicon/speech-words.ts'
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
