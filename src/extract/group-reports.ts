import { findTopic } from '../lexicon/topics.ts'
import type { EntityRef } from '../model/reading.ts'
import type { FactDocument } from './fact-document.ts'
import type { PhraseTopic } from './negotiation-draft.ts'
import type { TalkReport } from './talk-report.ts'

/** Reports of the same talks, in reading order. */
export interface Thread {
  readonly families: Set<string>
  readonly keys: Set<string>
  readonly phrases: PhraseTopic[]
  readonly reports: TalkReport[]
  /** Parties of the first report that names two, else of the first that names any. */
  parties: readonly EntityRef[]
}

const MOST_THREADS = 8

/**
 * Sorts reports into talks: one for each family of topics and set of parties. A report without a topic of its own goes on
 * with the article's main talks, as one does on a broad topic such as trade.
 */
export function groupReports(
  document: FactDocument,
  reports: readonly TalkReport[],
): readonly Thread[] {
  const threads: Thread[] = []
  const waiting: TalkReport[] = []
  for (const report of reports) {
    const parts = splitByFamily(report)
    if (parts.length === 0) {
      const thread = findNear(threads, report)
      if (thread) addReport(thread, report, [])
      else waiting.push(report)
    }
    for (const { keys, families, phrases } of parts) {
      const thread = findThread(threads, families, report) ?? openThread(threads, families, report)
      if (thread) addReport(thread, report, keys, phrases)
    }
  }
  return withWaiting(document, threads, waiting)
}

interface Part {
  readonly families: readonly string[]
  readonly keys: readonly string[]
  readonly phrases: readonly PhraseTopic[]
}

/** A report on cars and glass belongs to two talks. */
function splitByFamily({ own }: TalkReport): readonly Part[] {
  const families = new Map<string, string[]>()
  for (const key of own.keys) {
    const topic = findTopic(key)
    if (!topic || topic.broad) continue
    families.set(topic.family, [...(families.get(topic.family) ?? []), key])
  }
  const keys = [...families.values()].flat()
  if (keys.length > 0 && !own.each) return [{ families: [...families.keys()], keys, phrases: [] }]
  if (keys.length > 0) {
    return [...families].map(([family, its]) => ({ families: [family], keys: its, phrases: [] }))
  }
  const phrase = own.phrases[0]
  return phrase
    ? [{ families: [`phrase ${phrase.key}`], keys: [phrase.key], phrases: [phrase] }]
    : []
}

function findThread(
  threads: readonly Thread[],
  families: readonly string[],
  report: TalkReport,
): Thread | undefined {
  return threads.find(
    (thread) =>
      families.some((family) => thread.families.has(family)) &&
      areCompatible(thread.parties, report.parties),
  )
}

/** Talks of the same sides: one set holds the other, or they share two. */
function areCompatible(one: readonly EntityRef[], other: readonly EntityRef[]): boolean {
  const shared = one.filter((party) => other.includes(party)).length
  return shared === Math.min(one.length, other.length) || shared >= 2
}

/** Without a topic of its own: talks that the sentence names the topic of, else those last told of with the same parties. */
function findNear(threads: readonly Thread[], report: TalkReport): Thread | undefined {
  const fits = (thread: Thread) => areCompatible(thread.parties, report.parties)
  const named = threads.find(
    (thread) => report.near.some((key) => thread.keys.has(key)) && fits(thread),
  )
  return named ?? threads.find(fits)
}

function openThread(
  threads: Thread[],
  families: readonly string[],
  report: TalkReport,
): Thread | undefined {
  if (threads.length >= MOST_THREADS || !opensTalks(report)) return undefined
  const thread: Thread = {
    families: new Set(families),
    keys: new Set(),
    phrases: [],
    reports: [],
    parties: report.parties,
  }
  threads.push(thread)
  return thread
}

const OPENERS: ReadonlySet<string> = new Set(['TALK', 'DEAL', 'DISPUTE', 'DISCUSS', 'AGREE'])

function opensTalks({ anchor }: TalkReport): boolean {
  return OPENERS.has(anchor.kind)
}

function addReport(
  thread: Thread,
  report: TalkReport,
  keys: readonly string[],
  phrases: readonly PhraseTopic[] = [],
): void {
  thread.reports.push(report)
  for (const key of keys) thread.keys.add(key)
  thread.phrases.push(...phrases)
  if (thread.parties.length < 2 && report.parties.length > thread.parties.length) {
    thread.parties = report.parties
  }
}

/** Reports without a topic, from before any talks were known: they go to the first talks, or make up talks of their own. */
function withWaiting(
  document: FactDocument,
  threads: readonly Thread[],
  waiting: readonly TalkReport[],
): readonly Thread[] {
  const first = waiting[0]
  if (!first) return threads
  const main = threads.find((thread) => areCompatible(thread.parties, first.parties))
  if (main) {
    main.reports.unshift(...waiting.filter((report) => areCompatible(main.parties, report.parties)))
    return threads
  }
  if (threads.length > 0) return threads
  const keys = mainTopics(document)
  const parties = waiting.find((report) => report.parties.length >= 2)?.parties ?? first.parties
  const thread = {
    families: new Set<string>(),
    keys: new Set(keys),
    phrases: [],
    reports: [...waiting],
    parties,
  }
  return [thread]
}

const HEADLINE_WEIGHT = 4
const LEAD_WEIGHT = 2
const MOST_TOPICS = 2

/** Topics that headline and first sentences name most; a broad one only where there is no other. */
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
  const specific = ranked.filter(([key]) => !findTopic(key)?.broad)
  return (specific.length > 0 ? specific : ranked).slice(0, MOST_TOPICS).map(([key]) => key)
}
