import { findTopic } from '../../lexicon/topics.ts'
import type { EntityRef } from '../../model/reading.ts'
import type { FactDocument } from '../fact-document.ts'
import { lowerAt } from '../token-at.ts'
import { isParty } from './find-parties.ts'
import { isToldAgain } from './is-told-again.ts'
import { broadOfHeadline, mainTopics } from './main-topics.ts'
import type { PhraseTopic } from './negotiation-draft.ts'
import { areCompatible, isWithOther, sameSides, shares } from './same-sides.ts'
import type { TalkReport } from './talk-report.ts'
import type { Thread } from './thread.ts'
import { wholeOf } from './whole-of-detail.ts'

const MOST_THREADS = 8

/**
 * Sorts reports into talks: one for each family of topics and set of parties. A report without a topic of its own goes on
 * with the talks whose topic its sentence names, else with the article's first ones.
 */
export function groupReports(
  document: FactDocument,
  reports: readonly TalkReport[],
): readonly Thread[] {
  return new ReportGroups(document).group(reports)
}

interface Part {
  readonly families: readonly string[]
  readonly keys: readonly string[]
  readonly phrases: readonly PhraseTopic[]
}

class ReportGroups {
  readonly #document: FactDocument
  readonly #threads: Thread[] = []
  readonly #waiting: TalkReport[] = []
  /** A broad topic that the headline is on counts as one in its own right. */
  readonly #broad: ReadonlySet<string>

  constructor(document: FactDocument) {
    this.#document = document
    this.#broad = broadOfHeadline(document)
  }

  group(reports: readonly TalkReport[]): readonly Thread[] {
    const firm = reports.filter((report) => !isWeak(report))
    for (const report of firm) this.#sort(report)
    for (const report of reports) if (isWeak(report)) this.#addWeak(report)
    this.#settleWaiting()
    this.#mergeBroad()
    for (const thread of this.#threads) thread.reports.sort((one, other) => one.start - other.start)
    return this.#threads
  }

  /** Talks on nothing but `trade` or `price` are those that the same sides hold on something else. */
  #mergeBroad(): void {
    for (const thread of [...this.#threads]) {
      const broad = thread.keys.size > 0 && [...thread.keys].every(isBroadKey)
      if (!broad || thread.parties.length < 2) continue
      const other = this.#threads.find(
        (one) => one !== thread && sameSides(one.parties, thread.parties) && one.keys.size > 0,
      )
      if (!other) continue
      other.reports.push(...thread.reports)
      this.#threads.splice(this.#threads.indexOf(thread), 1)
    }
  }

  #sort(report: TalkReport): void {
    const parts = this.#partsOf(report)
    if (parts.length === 0) {
      const thread = this.#openNear(report) ?? this.#findNear(report) ?? this.#openSimilar(report)
      if (thread) addReport(this.#document, thread, report, NO_PART)
      else this.#waiting.push(report)
    }
    for (const part of parts) {
      const thread = this.#find(part, report) ?? this.#open(part, report)
      if (thread) addReport(this.#document, thread, report, part)
    }
  }

  /** A report on cars and glass, each, belongs to two talks. */
  #partsOf({ own }: TalkReport): readonly Part[] {
    const families = new Map<string, string[]>()
    for (const key of own.keys) {
      const topic = findTopic(key)
      if (!topic || (topic.broad && !this.#broad.has(key))) continue
      const phrase = topic.broad ? own.phrases[0] : undefined
      if (phrase) return [{ families: [topic.family], keys: [phrase.key, key], phrases: [phrase] }]
      families.set(topic.family, [...(families.get(topic.family) ?? []), key])
    }
    const keys = [...families.values()].flat()
    if (keys.length > 0 && !own.each) return [{ families: [...families.keys()], keys, phrases: [] }]
    if (keys.length > 0) {
      return [...families].map(([family, its]) => ({ families: [family], keys: its, phrases: [] }))
    }
    const phrase = own.phrases[0]
    if (!phrase) return []
    return [{ families: [`phrase ${phrase.key}`], keys: [phrase.key], phrases: [phrase] }]
  }

  #find({ families, keys }: Part, report: TalkReport): Thread | undefined {
    const whole = wholeOf(this.#document, this.#threads, report)
    if (whole) return whole
    const same = this.#threads.filter((thread) =>
      families.some((family) => thread.families.has(family)),
    )
    const fitting = same.find((thread) => areCompatible(thread.parties, report.parties))
    if (fitting) return fitting
    const told = this.#threads.find((thread) => isToldAgain(thread, report))
    if (told) return told
    if (isWithOther(this.#document, report, same)) return undefined
    if (!isOtherPair(report)) return same[0]
    // Tariffs and quotas are means: they go with the talks that a party is in already.
    const onMeans = same.length === 0 && keys.every((key) => MEANS.has(key))
    return onMeans
      ? this.#threads.find((thread) => shares(thread.parties, report.parties))
      : undefined
  }

  #open({ families, phrases }: Part, report: TalkReport): Thread | undefined {
    const { kind } = report.anchor
    const isAside = kind === 'AGREE' && report.status !== 'ONGOING'
    if (isAside && phrases.length > 0 && report.paragraph > 0) return undefined
    // `A and B held a meeting on beef`
    const isRound =
      (kind === 'MEETING' && (report.parties.length !== 2 || phrases.length > 0)) || kind === 'MEET'
    if (this.#threads.length >= MOST_THREADS || isRound) return undefined
    const [host, ...more] = this.#threads[0]?.parties ?? []
    const joins = report.between && report.parties.length === 1 && more.length === 0
    const parties = joins && host !== undefined ? [host, ...report.parties] : report.parties
    return this.#newThread(families, [...new Set(parties)], joins)
  }

  /** Talks with another side on what is left to the article: `similar talks with French officials`. */
  #openSimilar(report: TalkReport): Thread | undefined {
    const { anchor, parties, near } = report
    const isOther = anchor.kind === 'TALK' && report.between && this.#threads.length > 0
    const named = parties.filter((party) => isParty(this.#document, party))
    const isNew =
      named.length === 1 && this.#threads.every((thread) => !shares(thread.parties, named))
    if (!isOther || (named.length < 2 && !isNew)) return undefined
    // `The talks began years ago with A, B and C`: told of the one side there is.
    if (report.past && (this.#threads[0]?.parties.length ?? 0) === 1) return this.#threads[0]
    if (this.#threads.length >= MOST_THREADS) return undefined
    const main = this.#threads[0]
    const keys = near.length > 0 ? near : [...(main?.keys ?? [])]
    const families = keys.flatMap((key) => findTopic(key)?.family ?? [])
    const [host] = isNew ? (main?.parties ?? []) : []
    const thread = this.#newThread(families, host === undefined ? parties : [host, ...named])
    for (const key of keys.slice(0, 1)) thread.keys.add(key)
    if (near.length === 0) thread.phrases.push(...(main?.phrases ?? []).slice(0, 1))
    return thread
  }

  /** Talks of two sides that no others have, on what is told of beside them. */
  #openNear({ between, parties, near }: TalkReport): Thread | undefined {
    const [key, ...more] = near
    const topic = key === undefined ? undefined : findTopic(key)
    if (!topic || more.length > 0 || !between || parties.length !== 2) return undefined
    const isTold = this.#threads.some(
      (thread) => thread.families.has(topic.family) || sameSides(thread.parties, parties),
    )
    if (isTold || this.#threads.length >= MOST_THREADS) return undefined
    const thread = this.#newThread([topic.family], parties)
    thread.keys.add(topic.key)
    return thread
  }

  #newThread(families: readonly string[], parties: readonly EntityRef[], aside = false): Thread {
    const thread: Thread = {
      families: new Set(families),
      keys: new Set(),
      phrases: [],
      reports: [],
      aside,
      parties,
    }
    this.#threads.push(thread)
    return thread
  }

  /** Talks that the sentence names the topic of; for a meeting those told of before it; else the first that fit. */
  #findNear(report: TalkReport): Thread | undefined {
    const fits = this.#threads.filter((thread) => areCompatible(thread.parties, report.parties))
    const named = fits.find((thread) => report.near.some((key) => thread.keys.has(key)))
    if (named) return named
    const { kind } = report.anchor
    if (kind === 'MEET' || kind === 'MEETING') {
      const above = fits.findLast((thread) => thread.reports.at(-1)?.paragraph === report.paragraph)
      if (above) return above
    }
    return fits[0] ?? this.#theDeal(report)
  }

  /** `President A announced the accord`: that of the article's first talks, whoever tells of it. */
  #theDeal({ anchor, between }: TalkReport): Thread | undefined {
    const [first] = this.#threads
    const isIt =
      anchor.kind === 'DEAL' && lowerAt(this.#document.tokens, anchor.token - 1) === 'the'
    const isStruck = first?.reports.some(({ status }) => status === 'AGREED')
    return isIt && isStruck && !between ? first : undefined
  }

  /** A side that will not agree makes talks only where the article tells of no others on it. */
  #addWeak(report: TalkReport): void {
    for (const part of this.#partsOf(report)) {
      const same = this.#threads.find((thread) =>
        part.families.some((family) => thread.families.has(family)),
      )
      if (same && areCompatible(same.parties, report.parties)) {
        addReport(this.#document, same, report, part)
      } else if (!same && report.parties.length > 0) {
        const thread = this.#open(part, report)
        if (thread) addReport(this.#document, thread, report, part)
      }
    }
  }

  /** Reports from before any talks were known go to the first that fit, or make up talks of their own. */
  #settleWaiting(): void {
    const [first] = this.#waiting
    if (!first) return
    const main = this.#threads.find((thread) => areCompatible(thread.parties, first.parties))
    // What the story opens with is told of, whatever else is.
    const isNews = !first.past && first.status !== 'PLANNED'
    const isLead = isNews && first.paragraph <= 0 && first.parties.length > 0
    if (!main && this.#threads.length > 0 && !isLead) return
    const [only] = first.parties
    const isBody = only !== undefined && this.#document.entities[only]?.type === 'ORGANIZATION'
    const parties = isBody
      ? first.parties
      : this.#waiting.find((report) => report.parties.length >= 2)?.parties
    const target = main ?? this.#newThread([], parties ?? first.parties)
    if (target.parties.length === 0) target.parties = parties ?? first.parties
    const keys = first.near.length === 1 ? first.near : mainTopics(this.#document)
    if (!main) for (const key of keys) target.keys.add(key)
    for (const report of this.#waiting) {
      if (areCompatible(target.parties, report.parties)) target.reports.push(report)
    }
  }
}

const NO_PART: Part = { families: [], keys: [], phrases: [] }
const MEANS: ReadonlySet<string> = new Set([
  'tariffs',
  'quotas',
  'sanctions',
  'dumping',
  'subsidies',
])

/** `would not agree to a cut in copper tariffs`: no talks are told of. */
function isWeak({ anchor, status }: TalkReport): boolean {
  return anchor.kind === 'AGREE' && status === 'REJECTED'
}

const holdsAll = (all: readonly EntityRef[], some: readonly EntityRef[]) =>
  all.length > some.length && all.length <= MOST_SIDES && some.every((party) => all.includes(party))
const MOST_SIDES = 4

const isBroadKey = (key: string) => SAYS_LITTLE.has(key)
const SAYS_LITTLE: ReadonlySet<string> = new Set(['price', 'prices', 'terms', 'production'])
/** Just two sides, as of talks of their own. */
const isOtherPair = ({ parties, anchor }: TalkReport) =>
  parties.length === 2 || (parties.length > 2 && anchor.kind === 'AGREE')

/** Later reports name the sides of talks only if they are on their topic; a body of many states needs no other side. */
function addReport(document: FactDocument, thread: Thread, report: TalkReport, part: Part): void {
  thread.reports.push(report)
  for (const key of part.keys) thread.keys.add(key)
  for (const family of part.families) thread.families.add(family)
  thread.phrases.push(...part.phrases)
  const [only] = thread.parties
  const isOrganization = only !== undefined && document.entities[only]?.type === 'ORGANIZATION'
  // A firm or union has another side; that it has not been told of yet.
  const isTold = report.parties.length === 2 && report.parties.includes(only ?? -1)
  const isBody = isOrganization && (isParty(document, only) || !isTold)
  const isLead = report.paragraph === 0 && thread.reports[0]?.paragraph === -1
  if (isLead && !isBody && holdsAll(report.parties, thread.parties)) thread.parties = report.parties
  const signs = report.anchor.kind === 'DEAL' && report.status === 'AGREED'
  if (thread.parties.length === 0 && signs && report.parties.length === 2) {
    thread.parties = report.parties
  }
  if (report.listed.length > 2 && thread.parties.every((party) => report.listed.includes(party)))
    thread.parties = report.listed
  const isOwn = part.keys.length > 0 || thread.reports.length === 1 || report.paragraph <= 0
  if (
    isOwn &&
    !isBody &&
    thread.parties.length < 2 &&
    report.parties.length > thread.parties.length
  ) {
    thread.parties = report.parties
  }
}
