import { TALK_KINDS, type TalkKind } from '../../lexicon/talk-words.ts'
import type { EntityRef } from '../../model/reading.ts'
import { findReportDate } from '../dates/find-report-date.ts'
import type { FactDocument } from '../fact-document.ts'
import { topicOn } from '../fact-document.ts'
import { lowerAt } from '../token-at.ts'
import { clauseOf } from './clause-of.ts'
import { decideStatus, isFit, verbCue } from './decide-status.ts'
import { findAnchors } from './find-anchors.ts'
import { partiesIn } from './find-parties.ts'
import { findSubjects } from './find-subjects.ts'
import { presentIn } from './is-absent.ts'
import { isAgreement } from './is-agreement.ts'
import { isPastReport } from './is-past-report.ts'
import { ofTheCountry } from './of-the-country.ts'
import { ownerOfPronoun } from './owner-of-pronoun.ts'
import { findStatusCue } from './read-status.ts'
import { hostsIn, sidesBesideHosts } from './sides-beside-hosts.ts'
import type { Anchor, StatusCue, TalkReport } from './talk-report.ts'
import { tellsOfTalks } from './tells-of-talks.ts'

/** Rules of `read-negotiations`: what kind of word the report hangs on. */
const RULE_OF_KIND: Readonly<Record<TalkKind, string>> = {
  TALK: 'talks',
  DEAL: 'deal',
  DISPUTE: 'dispute',
  MEETING: 'round',
  DISCUSS: 'discussed',
  AGREE: 'agreed',
  MEET: 'met-on',
}

/** Every report of talks in the article, in reading order; each sentence gives one at most for each way talks stand. */
export function readReports(
  document: FactDocument,
  quoteAt: readonly number[],
): readonly TalkReport[] {
  const reports: TalkReport[] = []
  for (let sentence = 0; sentence < document.sentences.length; sentence += 1) {
    const part = document.sentences[sentence]?.part
    if (part === 'HEADLINE' || part === 'BODY')
      reports.push(...reportsOf(document, quoteAt, sentence))
  }
  return reports
}

function reportsOf(
  document: FactDocument,
  quoteAt: readonly number[],
  sentence: number,
): readonly TalkReport[] {
  const { firstToken, endToken } = document.sentences[sentence] ?? { firstToken: 0, endToken: 0 }
  const reports: TalkReport[] = []
  const anchors = findAnchors(document, quoteAt, sentence)
  if (anchors.length === 0) return reports
  for (const anchor of anchors) {
    const report = readReport(document, anchor, firstToken, endToken)
    if (!report) continue
    const same = reports.findIndex((other) => isSameReport(report, other))
    if (same < 0) reports.push(report)
    else if (reports[same] && tellsMore(report, reports[same])) reports[same] = report
  }
  return reports.filter((report) => !isToldByNoun(report, reports))
}

const VERB_TO_NOUN = 12

/** `agreed to resume talks`, `agreed on a treaty`: the noun tells it. */
function isToldByNoun({ anchor }: TalkReport, reports: readonly TalkReport[]): boolean {
  if (anchor.kind !== 'AGREE') return false
  return reports.some(({ anchor: other }) => {
    // `agreed to negotiate`
    if (other.kind === 'DISCUSS' && other.token === anchor.token + 2) return true
    const isNoun = other.kind === 'TALK' || other.kind === 'DEAL'
    return isNoun && other.token > anchor.token && other.token - anchor.token <= VERB_TO_NOUN
  })
}

/** A report with a subject of its own; and talks rather than their round. */
function tellsMore(report: TalkReport, than: TalkReport): boolean {
  if (!hasOwn(report)) return false
  return !hasOwn(than) || (isRound(than) && !isRound(report))
}

const isRound = ({ anchor }: TalkReport) => anchor.kind === 'MEETING' || anchor.kind === 'MEET'
const hasOwn = ({ own }: TalkReport) => own.keys.length > 0 || own.phrases.length > 0

/** Two anchors of one clause tell of the same talks: `talks on a new accord`. */
function isSameReport(one: TalkReport, other: TalkReport): boolean {
  if (one.status !== other.status) return false
  // `a treaty that settles the border dispute`
  const kinds = [one.anchor.kind, other.anchor.kind]
  const apart =
    one.parties.length > 0 && one.parties.every((party) => !other.parties.includes(party))
  if (kinds.includes('DISPUTE') && kinds.includes('DEAL'))
    return !(apart && other.parties.length > 0 && hasOwn(one) && hasOwn(other))
  if (!hasOwn(one) || !hasOwn(other)) return true
  return (
    one.own.keys.join() === other.own.keys.join() &&
    one.own.phrases[0]?.key === other.own.phrases[0]?.key
  )
}

function readReport(
  document: FactDocument,
  anchor: Anchor,
  firstToken: number,
  endToken: number,
): TalkReport | undefined {
  const cue =
    anchor.kind === 'DISCUSS' || anchor.kind === 'AGREE' || anchor.kind === 'MEET'
      ? verbCue(document, anchor, firstToken)
      : findStatusCue(document, anchor, firstToken, endToken)
  if (!cue || !isFit(document, anchor, cue)) return undefined
  const date = findReportDate(document, Math.min(cue.token, anchor.token), firstToken, endToken)
  const status = decideStatus(document, anchor, cue, date, firstToken)
  if (!status) return undefined
  const own = findSubjects(document, anchor, firstToken, endToken)
  const idle =
    anchor.kind === 'MEET' && status !== 'SCHEDULED' && own.keys.length + own.phrases.length === 0
  if (idle) return undefined
  const here = nearTopics(document, firstToken, endToken)
  const isBare = anchor.kind === 'TALK' && own.keys.length + own.phrases.length + here.length === 0
  const near = isBare ? topicsBefore(document, anchor.sentence) : here
  if (anchor.kind === 'AGREE' && !isAgreement(document, anchor, firstToken, endToken))
    return undefined
  const last = Math.max(anchor.token, cue.token)
  const first = Math.min(anchor.token, cue.token)
  const clause = clauseOf(document, { first, last }, { first: firstToken, end: endToken })
  const told = sidesBesideHosts(document, cue.token, clause.first, clause.end)
  const sides = told.length > 0 ? told : sidesAhead(document, firstToken, clause.first)
  const parties = withBefore(document, anchor, cue, sides)
  const hasSides = anchor.kind === 'TALK' || anchor.kind === 'DEAL'
  const link = hasSides ? sideLink(document, anchor.token, clause.end) : -1
  const nameless = own.keys.length + own.phrases.length + near.length + parties.length === 0
  // `he added, discussing the outlook`
  if (anchor.kind === 'DISCUSS' && nameless) return undefined
  if (parties.length < 2 && isReview(document, anchor, firstToken, endToken)) return undefined
  return {
    anchor,
    status,
    rule: RULE_OF_KIND[anchor.kind],
    start: document.tokens[first]?.start ?? 0,
    end: document.tokens[last]?.end ?? 0,
    own,
    near,
    parties,
    between: link >= 0 && anchor.kind === 'TALK',
    listed: link >= 0 ? listedFrom(document, link, clause) : NO_SIDES,
    paragraph: document.sentences[anchor.sentence]?.paragraph ?? -1,
    people: presentIn(document, firstToken, endToken),
    date,
    past: isPastReport(document, cue, date, firstToken),
  }
}

/** `A and B met but no accord was reached`: the two of the clause before one that names nobody. */
function sidesAhead(
  document: FactDocument,
  firstToken: number,
  clauseFirst: number,
): readonly EntityRef[] {
  const meets = tellsOfTalks(document, firstToken, clauseFirst)
  const sides = meets ? partiesIn(document, firstToken, clauseFirst) : NO_SIDES
  return sides.length === 2 ? sides : NO_SIDES
}

/** `will review its ratings`: told of one who meets nobody. */
function isReview(
  { tokens }: FactDocument,
  { token }: Anchor,
  firstToken: number,
  endToken: number,
): boolean {
  if (!lowerAt(tokens, token).startsWith('review')) return false
  for (let at = firstToken; at < endToken; at += 1) {
    const kind = TALK_KINDS.get(lowerAt(tokens, at))
    if (kind === 'MEETING' || kind === 'MEET' || kind === 'TALK' || kind === 'DEAL') return false
  }
  return true
}

const NO_SIDES: readonly EntityRef[] = []

/** Where `talks with the Fund`, `negotiations between A and B` name their sides; -1 for nowhere. */
function sideLink({ tokens }: FactDocument, token: number, end: number): number {
  for (let at = token + 1; at < Math.min(end, token + 8); at += 1) {
    const word = lowerAt(tokens, at)
    if (SIDE_LINKS.has(word)) return at
  }
  return -1
}

/** The sides that stand behind the link, without hosts. */
function listedFrom(
  document: FactDocument,
  link: number,
  { first, end }: { readonly first: number; readonly end: number },
): readonly EntityRef[] {
  const hosts = hostsIn(document, first, end)
  return partiesIn(document, link, end).filter((side) => !hosts.includes(side))
}

const SIDE_LINKS: ReadonlySet<string> = new Set([
  'with',
  'between',
  'among',
  'involving',
  'attended',
])

/** `Talks with them are set`: with whom the sentence before told of last. */
function withBefore(
  document: FactDocument,
  anchor: Anchor,
  cue: StatusCue,
  parties: readonly EntityRef[],
): readonly EntityRef[] {
  const { tokens, sentences } = document
  const { token, sentence, kind } = anchor
  // `Negotiations between the two countries`
  const two = kind === 'TALK' && parties.length === 0 && isOfTheTwo(document, token)
  const told = two ? sentences[sentence - 1] : undefined
  const pair = told ? partiesIn(document, told.firstToken, told.endToken) : parties
  if (pair.length === 2) return pair
  const state =
    kind === 'DISCUSS' || kind === 'MEET' ? ofTheCountry(document, sentence, parties) : undefined
  if (state !== undefined) return [...parties, state]
  const owner = ownerOfPronoun(document, anchor, cue.token, parties)
  if (owner !== undefined && kind === 'TALK') return [owner, ...parties]
  const with_ = lowerAt(tokens, token + 1) === 'with' && lowerAt(tokens, token + 2) === 'them'
  const before = sentence > 0 ? sentences[sentence - 1] : undefined
  if (!with_ || kind !== 'TALK' || !before) return parties
  return [...new Set([...partiesIn(document, before.firstToken, before.endToken), ...parties])]
}

function isOfTheTwo({ tokens }: FactDocument, token: number): boolean {
  if (lowerAt(tokens, token + 1) !== 'between') return false
  return lowerAt(tokens, token + 2) === 'the' && lowerAt(tokens, token + 3) === 'two'
}

/** What the sentence before in the same paragraph names, for `Negotiations have been stalled since`. */
function topicsBefore(document: FactDocument, sentence: number): readonly string[] {
  const before = sentence > 0 ? document.sentences[sentence - 1] : undefined
  if (!before || before.paragraph !== document.sentences[sentence]?.paragraph) return []
  return nearTopics(document, before.firstToken, before.endToken)
}

function nearTopics(
  document: FactDocument,
  firstToken: number,
  endToken: number,
): readonly string[] {
  const keys = new Set<string>()
  for (let at = firstToken; at < endToken; at += 1) {
    const mention = topicOn(document, at)
    if (mention && !mention.topic.broad) keys.add(mention.topic.key)
  }
  return [...keys]
}
