import { TALK_KINDS } from '../../lexicon/talk-words.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { NegotiationStatus } from '../../model/fact.ts'
import type { EntityRef, NegotiationEvent } from '../../model/reading.ts'
import { evidenceAt } from '../evidence-at.ts'
import type { FactDocument } from '../fact-document.ts'
import { cameoOf } from './cameo-of.ts'
import { completeParties, findMainParties, partiesIn } from './find-parties.ts'
import { groupReports } from './group-reports.ts'
import type { NegotiationDraft } from './negotiation-draft.ts'
import { withoutOrgans } from './one-seat.ts'
import { OtherSide } from './other-side.ts'
import { readReports } from './read-reports.ts'
import type { TalkReport } from './talk-report.ts'
import type { Thread } from './thread.ts'

/** Rules of `read-negotiations`, and the chance that talks read by one are right. */
export const NEGOTIATION_RULES: Readonly<Record<string, number>> = {
  /** `agreed to resume talks`, `talks broke down` */
  talks: 0.92,
  /** `reached agreement on flat glass` */
  deal: 0.9,
  /** `failed to resolve a dispute over steel` */
  dispute: 0.85,
  /** `hold emergency meetings next week` */
  round: 0.8,
  /** `to discuss the won` */
  discussed: 0.82,
  /** `agreed to drop barriers` */
  agreed: 0.85,
  /** `will meet on Dec. 5 to iron out differences` */
  'met-on': 0.8,
}

/** Talks that the article reports, each with its parties, topics, negotiators and events. */
export function readNegotiations(
  document: FactDocument,
  quoteAt: readonly number[],
): readonly NegotiationDraft[] {
  const reports = readReports(document, quoteAt)
  if (reports.length === 0) return []
  const main = findMainParties(document)
  const threads = groupReports(document, reports)
  const [first] = threads
  if (first && first.parties.length === 0) first.parties = partiesOfHeadline(document)
  const pair =
    threads.find((thread) => !thread.aside && thread.parties.length >= 2)?.parties ?? main
  const otherSide = new OtherSide(document)
  const drafts: NegotiationDraft[] = []
  for (const thread of threads) {
    const main = thread.parties.length === 0 ? (first?.parties ?? []) : pair
    drafts.push(toDraft(document, thread, main, otherSide))
  }
  return drafts
}

/** `A and B trade talks go on`: both sides; nobody where the headline names no two or tells of no talks. */
function partiesOfHeadline(document: FactDocument): readonly EntityRef[] {
  const headline = document.sentences.find(({ part }) => part === 'HEADLINE')
  if (!headline) return []
  const { firstToken, endToken } = headline
  const kinds = document.tokens
    .slice(firstToken, endToken)
    .map(({ lower }) => TALK_KINDS.get(lower))
  if (!kinds.some((kind) => kind === 'TALK' || kind === 'DEAL' || kind === 'AGREE')) return []
  const parties = partiesIn(document, firstToken, endToken)
  const [only] = parties
  const bloc = only !== undefined && document.entities[only]?.type === 'ORGANIZATION'
  return parties.length === 2 || (parties.length === 1 && bloc) ? parties : []
}

function toDraft(
  document: FactDocument,
  thread: Thread,
  main: readonly EntityRef[],
  otherSide: OtherSide,
): NegotiationDraft {
  const ordered = orderReports(thread.reports)
  const events = toEvents(document, ordered)
  const told = otherSide.added(ordered, completeParties(thread.parties, main))
  const parties = withoutOrgans(document, told)
  const evidence: Evidence[] = []
  for (const event of events) evidence.push(...event.evidence)
  const scheduled = thread.reports.find(
    ({ status, date }) =>
      (status === 'SCHEDULED' || status === 'RESUMING') &&
      date?.edtf &&
      date.ahead &&
      date.grain !== 'YEAR',
  )
  return {
    parties,
    topicKeys: [...thread.keys],
    phrases: thread.phrases,
    negotiators: findNegotiators(document, thread, parties),
    events,
    scheduledFor: scheduled?.date?.edtf ?? null,
    evidence,
    salience: Math.min(1, 0.3 + 0.15 * evidence.length),
  }
}

const OPEN: ReadonlySet<NegotiationStatus> = new Set(['PLANNED', 'RESUMING', 'ONGOING'])

/**
 * In the order in which they happened: what lies back first; last the news that the article opens with, or the date that
 * it sets for talks that are open.
 */
function orderReports(reports: readonly TalkReport[]): readonly TalkReport[] {
  const past = reports.filter((report) => report.past)
  const news = reports.filter((report) => !report.past)
  const [first] = news
  if (!first) return past
  const lead = (first.status === 'ONGOING' ? news.find((one) => endsIt(one, first)) : null) ?? first
  const rest = news.filter((report) => report !== lead)
  const scheduled = OPEN.has(lead.status) ? rest.filter(({ status }) => status === 'SCHEDULED') : []
  const others = rest.filter((report) => !scheduled.includes(report))
  return [...past, ...others.reverse(), lead, ...scheduled]
}

/** `Talks ended with an agreement`: what came of talks that the same sentence tells of. */
function endsIt({ status, anchor, paragraph }: TalkReport, of: TalkReport): boolean {
  // `A and B conclude talks`, as the headline has it
  const isLead = of.paragraph === -1 && paragraph === 0
  return OUTCOMES.has(status) && (isLead || anchor.sentence === of.anchor.sentence)
}
const OUTCOMES: ReadonlySet<NegotiationStatus> = new Set(['AGREED', 'STALLED', 'REJECTED'])

const MOST_EVENTS = 8

/** One event for each way that talks stood; reports of the same stand together as its evidence. */
function toEvents(
  document: FactDocument,
  reports: readonly TalkReport[],
): readonly NegotiationEvent[] {
  const groups: TalkReport[][] = []
  for (const report of reports) {
    const same = groups.find(
      ([first]) => first?.status === report.status && first.past === report.past,
    )
    if (same) {
      same.push(report)
      groups.splice(groups.indexOf(same), 1)
      groups.push(same)
    } else groups.push([report])
  }
  const events: NegotiationEvent[] = []
  for (const group of groups.slice(-MOST_EVENTS)) {
    const [first] = group
    if (!first) continue
    const dated = group.find(({ date }) => date?.grain === 'DAY' && date.edtf !== null)
    events.push({
      status: first.status,
      date: dated?.date?.edtf ?? null,
      cameo: cameoOf(first.status, new Set(group.map(({ anchor }) => anchor.kind))),
      evidence: evidenceOf(document, group.slice(0, MOST_EVENTS)),
    })
  }
  return events
}

function evidenceOf(document: FactDocument, reports: readonly TalkReport[]): readonly Evidence[] {
  const evidence: Evidence[] = []
  for (const report of reports) {
    const confidence = NEGOTIATION_RULES[report.rule] ?? 0.5
    const method = `read-negotiations/${report.rule}`
    evidence.push(evidenceAt(document.sentences, report, confidence, method))
  }
  return evidence
}

/** People in the reports who speak for one of the parties. */
function findNegotiators(
  document: FactDocument,
  { reports }: Thread,
  parties: readonly EntityRef[],
): readonly EntityRef[] {
  const people = new Set(reports.flatMap((report) => report.people))
  return [...people].filter((person) =>
    (document.countriesOf.get(person) ?? []).some((country) => parties.includes(country)),
  )
}
