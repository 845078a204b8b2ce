import type { EntityRef } from '../../model/reading.ts'
import type { FactDocument } from '../fact-document.ts'
import { lowerAt } from '../token-at.ts'
import { partiesIn } from './find-parties.ts'
import type { Anchor } from './talk-report.ts'

/** What may stand between the pronoun and its verb: `It will also begin talks`. */
const BESIDE_VERB: ReadonlySet<string> = new Set(
  'will would has had have is are was were been be also now then later soon again not never'.split(
    ' ',
  ),
)

/** `Peru sent a team. It began talks with Chile`: whom the sentence before opens with, where the pronoun is the subject of the verb at `cue`. */
export function ownerOfPronoun(
  document: FactDocument,
  { token, sentence }: Anchor,
  cue: number,
  [only, ...more]: readonly EntityRef[],
): EntityRef | undefined {
  const { tokens, sentences } = document
  const before = sentence > 0 ? sentences[sentence - 1] : undefined
  if (only === undefined || more.length > 0 || before?.part !== 'BODY' || cue > token)
    return undefined
  const opener = sentences[sentence]?.firstToken ?? 0
  if (lowerAt(tokens, opener) !== 'it' && lowerAt(tokens, opener) !== 'they') return undefined
  for (let at = opener + 1; at < cue; at += 1)
    if (!BESIDE_VERB.has(lowerAt(tokens, at))) return undefined
  const [owner] = partiesIn(document, before.firstToken, before.endToken)
  return owner === only ? undefined : owner
}
