import type { Mention } from '../../model/reading.ts'
import type { Document, TextPart } from '../document.ts'

/**
 * How much an article is about each of its entities, 0 to 1; from 0.5 an indexer would tag it so.
 * Weighs where it is named (headline, dateline, first sentences) and how often.
 */
export function scoreSalience(
  document: Document,
  mentions: readonly Mention[],
  count: number,
): number[] {
  const evidence: number[] = []
  const firstBody = document.sentences.findIndex((sentence) => sentence.part === 'BODY')
  const inHeadline: boolean[] = []
  const inBody: boolean[] = []
  for (let entity = 0; entity < count; entity += 1) {
    evidence.push(0)
    inHeadline.push(false)
    inBody.push(false)
  }
  for (const { entity, sentence, kind } of mentions) {
    const part = document.sentences[sentence]?.part
    const seen = part === 'HEADLINE' ? inHeadline : inBody
    const again = seen[entity] === true
    const weight = weightOf(part, again, sentence === firstBody)
    if (part !== 'DATELINE') seen[entity] = true
    evidence[entity] = (evidence[entity] ?? 0) + (kind === 'PRONOUN' ? weight / 2 : weight)
  }
  return evidence.map((value) => Math.round((1 - Math.exp(-0.9 * value)) * 100) / 100)
}

/** What one mention weighs; `again` says that the headline, or the body, has named the entity before. */
function weightOf(part: TextPart | undefined, again: boolean, opensBody: boolean): number {
  if (part === 'HEADLINE') return again ? 0 : 1.4
  if (part === 'DATELINE') return 0.8
  if (opensBody) return again ? 0.2 : 1.1
  return again ? 0.25 : 0.45
}
