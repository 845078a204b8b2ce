import { wordSet } from '../../lexicon/word-set.ts'
import type { EntityRef } from '../../model/reading.ts'
import type { FactDocument } from '../fact-document.ts'
import { lowerAt } from '../token-at.ts'
import { partiesIn } from './find-parties.ts'

const OFFICIALS = wordSet(
  'minister ministers president premier government officials delegation envoy',
)
const REACH = 5

/** `OPEC met the country's oil minister`: the one state that the sentence before named; undefined for none or several. */
export function ofTheCountry(
  document: FactDocument,
  sentence: number,
  [only, ...more]: readonly EntityRef[],
): EntityRef | undefined {
  const { tokens, sentences, entities } = document
  const before = sentence > 0 ? sentences[sentence - 1] : undefined
  const here = sentences[sentence]
  if (only === undefined || more.length > 0 || !here || before?.part !== 'BODY') return undefined
  if (entities[only]?.type !== 'ORGANIZATION') return undefined
  let at = here.firstToken
  while (at < here.endToken && !isOfCountry(tokens, at)) at += 1
  if (at >= here.endToken) return undefined
  const states = partiesIn(document, before.firstToken, before.endToken).filter(
    (ref) => entities[ref]?.type === 'COUNTRY',
  )
  return states.length === 1 ? states[0] : undefined
}

/** `the country's oil minister` */
function isOfCountry(tokens: FactDocument['tokens'], at: number): boolean {
  if (lowerAt(tokens, at) !== 'country' || lowerAt(tokens, at - 1) !== 'the') return false
  if (lowerAt(tokens, at + 1) !== "'s") return false
  for (let next = at + 2; next < at + 2 + REACH; next += 1)
    if (OFFICIALS.has(lowerAt(tokens, next))) return true
  return false
}
