import { findTopic } from '../../lexicon/topics.ts'
import type { FactDocument } from '../fact-document.ts'

const HEADLINE_WEIGHT = 4
const LEAD_WEIGHT = 2
const MOST_TOPICS = 2

/** Keys of the topics that headline and first sentences name most; a broad one only where there is no other. */
export function mainTopics(document: FactDocument): readonly string[] {
  const weights = new Map<string, number>()
  const firstBody = document.sentences.findIndex(({ part }) => part === 'BODY')
  for (const { topic, sentence } of document.topics) {
    const inHeadline = document.sentences[sentence]?.part === 'HEADLINE'
    const weight = inHeadline ? HEADLINE_WEIGHT : sentence <= firstBody + 1 ? LEAD_WEIGHT : 0.5
    weights.set(topic.key, (weights.get(topic.key) ?? 0) + weight)
  }
  const ranked = [...weights].sort(
    (one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1),
  )
  const specific = ranked.filter(([key, weight]) => !findTopic(key)?.broad && weight >= LEAD_WEIGHT)
  return (specific.length > 0 ? specific : ranked).slice(0, MOST_TOPICS).map(([key]) => key)
}

/** Broad topics of a headline that names no other. */
export function broadOfHeadline(document: FactDocument): ReadonlySet<string> {
  const broad = new Set<string>()
  for (const { topic, sentence } of document.topics) {
    if (document.sentences[sentence]?.part !== 'HEADLINE') continue
    if (!topic.broad) return NO_TOPICS
    broad.add(topic.key)
  }
  return broad
}

const NO_TOPICS: ReadonlySet<string> = new Set()
