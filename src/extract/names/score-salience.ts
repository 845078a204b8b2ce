import type { Mention } from '../../model/reading.ts'
import type { Document } from '../document.ts'

/**
 * How much an article is about each of its entities, 0 to 1; from 0.5 an indexer would tag it so.
 * Weighs where it is named (headline, dateline, first sentences) and how often.
 */
export function scoreSalience(
  document: Document,
  mentions: readonly Mention[],
  count: number,
): number[] {
  const evidence = new Array<number>(count).fill(0)
  const firstBody = document.sentences.findIndex((sentence) => sentence.part === 'BODY')
  const seenAt = new Map<string, number>()
  for (const { entity, sentence, kind } of mentions) {
    const part = document.sentences[sentence]?.part
    const place = part === 'HEADLINE' ? 'headline' : part === 'DATELINE' ? 'dateline' : 'body'
    const key = `${entity} ${place}`
    const before = seenAt.get(key) ?? 0
    seenAt.set(key, before + 1)
    const weight =
      place === 'headline'
        ? before === 0
          ? 1.4
          : 0
        : place === 'dateline'
          ? 0.8
          : sentence === firstBody
            ? before === 0
              ? 1.1
              : 0.2
            : before === 0
              ? 0.45
              : 0.25
    evidence[entity] = (evidence[entity] ?? 0) + (kind === 'PRONOUN' ? weight / 2 : weight)
  }
  return evidence.map((value) => Math.round((1 - Math.exp(-0.9 * value)) * 100) / 100)
}
