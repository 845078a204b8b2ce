import { WISH_WORDS } from '../lexicon/talk-words.ts'
import type { NegotiationStatus } from '../model/fact.ts'
import type { FactDocument } from './fact-document.ts'
import { findAnchors } from './find-anchors.ts'
import { organizationsIn, partiesIn, peopleIn } from './find-parties.ts'
import { findReportDate } from './find-report-date.ts'
import { findSubjects } from './find-subjects.ts'
import type { DateMention } from './read-dates.ts'
import { findStatusCue, isToCome } from './read-status.ts'
import type { Anchor, AnchorKind, StatusCue, TalkReport } from './talk-report.ts'

/** Rules of `read-negotiations`: what kind of word the report hangs on. */
const RULE_OF_KIND: Readonly<Record<AnchorKind, string>> = {
  TALK: 'talks',
  DEAL: 'deal',
  DISPUTE: 'dispute',
  MEETING: 'round',
  DISCUSS: 'discussed',
  AGREE: 'agreed',
  MEET: 'met-on',
}

const DATED_LATER: ReadonlySet<NegotiationStatus> = new Set(['PLANNED', 'ONGOING', 'RESUMING'])

/** Every report of talks in the article, in reading order; each sentence gives one at most for each way talks stand. */
export function readReports(document: FactDocument, quoteAt: Int32Array): readonly TalkReport[] {
  return document.sentences.flatMap(({ part }, sentence) =>
    part === 'HEADLINE' || part === 'BODY' ? reportsOf(document, quoteAt, sentence) : [],
  )
}

function reportsOf(
  document: FactDocument,
  quoteAt: Int32Array,
  sentence: number,
): readonly TalkReport[] {
  const { firstToken, endToken } = document.sentences[sentence] ?? { firstToken: 0, endToken: 0 }
  const reports: TalkReport[] = []
  for (const anchor of findAnchors(document, quoteAt, sentence)) {
    const report = readReport(document, anchor, firstToken, endToken)
    if (!report) continue
    const same = reports.findIndex((other) => isSameReport(report, other))
    if (same < 0) reports.push(report)
    else if (reports[same] && hasOwn(report) && !hasOwn(reports[same])) reports[same] = report
  }
  return reports.filter((report) => !isToldByNoun(report, reports))
}

const VERB_TO_NOUN = 12

/** `agreed to resume talks`, `agreed on a treaty`: the noun tells it. */
function isToldByNoun({ anchor }: TalkReport, reports: readonly TalkReport[]): boolean {
  if (anchor.kind !== 'AGREE') return false
  return reports.some(({ anchor: other }) => {
    const isNoun = other.kind === 'TALK' || other.kind === 'DEAL'
    return isNoun && other.token > anchor.token && other.token - anchor.token <= VERB_TO_NOUN
  })
}

const hasOwn = ({ own }: TalkReport) => own.keys.length > 0 || own.phrases.length > 0

/** Two anchors of one clause tell of the same talks: `talks on a new accord`. */
function isSameReport(one: TalkReport, other: TalkReport): boolean {
  if (one.status !== other.status) return false
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
  const status = decideStatus(document, anchor, cue, date)
  if (!status) return undefined
  const own = findSubjects(document, anchor, firstToken, endToken)
  const idle =
    anchor.kind === 'MEET' && status !== 'SCHEDULED' && own.keys.length + own.phrases.length === 0
  if (idle) return undefined
  if (anchor.kind === 'AGREE' && !isAgreement(document, anchor, firstToken, endToken))
    return undefined
  const last = Math.max(anchor.token, cue.token)
  const first = Math.min(anchor.token, cue.token)
  const clause = clauseOf(document, first, last, firstToken, endToken)
  const parties = partiesIn(document, clause.first, clause.end)
  return {
    anchor,
    status,
    rule: RULE_OF_KIND[anchor.kind],
    start: document.tokens[first]?.start ?? 0,
    end: document.tokens[last]?.end ?? 0,
    own,
    near: nearTopics(document, firstToken, endToken),
    parties: parties.length > 0 ? parties : organizationsIn(document, clause.first, clause.end),
    between: namesSides(document, anchor.token, clause.end),
    paragraph: document.sentences[anchor.sentence]?.paragraph ?? -1,
    people: peopleIn(document, firstToken, endToken),
    date,
    past: isPast(document, cue, date, firstToken),
  }
}

const OF_DISPUTES: ReadonlySet<NegotiationStatus> = new Set(['STALLED', 'AGREED', 'REJECTED'])
const AUXILIARIES: ReadonlySet<string> = new Set(['was', 'were', 'been', 'be', 'is', 'are'])

/** A dispute is settled or not; a meeting is held or set, by the verb right before it or `was … planned`. */
function isFit({ tokens }: FactDocument, anchor: Anchor, cue: StatusCue): boolean {
  if (anchor.kind === 'DISPUTE') return OF_DISPUTES.has(cue.status)
  if (anchor.kind !== 'MEETING') return true
  if (cue.token > anchor.token) return AUXILIARIES.has(tokens[cue.token - 1]?.lower ?? '')
  return anchor.token - cue.token <= 4 && tokens[cue.token + 1]?.lower !== 'to'
}

const CLAUSE_PARTS: ReadonlySet<string> = new Set([
  'but',
  ';',
  'while',
  'when',
  'although',
  'though',
])

/** `talks with the Fund`, `negotiations between A and B` */
function namesSides({ tokens }: FactDocument, token: number, end: number): boolean {
  for (let at = token + 1; at < Math.min(end, token + 8); at += 1) {
    const word = tokens[at]?.lower ?? ''
    if (word === 'with' || word === 'between') return true
  }
  return false
}

/** The clause that the words from `first` to `last` stand in. */
function clauseOf(
  { tokens }: FactDocument,
  first: number,
  last: number,
  firstToken: number,
  endToken: number,
): { readonly first: number; readonly end: number } {
  let start = first
  while (start > firstToken && !CLAUSE_PARTS.has(tokens[start - 1]?.lower ?? '')) start -= 1
  let end = last + 1
  while (end < endToken && !CLAUSE_PARTS.has(tokens[end]?.lower ?? '')) end += 1
  return { first: start, end }
}

/** The anchor is the verb itself. */
function verbCue(
  document: FactDocument,
  { kind, token }: Anchor,
  firstToken: number,
): StatusCue | undefined {
  const before = document.tokens[token - 1]?.lower ?? ''
  if (
    kind !== 'AGREE' &&
    (before === 'declined' || document.tokens[token - 2]?.lower === 'declined')
  )
    return undefined
  const refused = ['refused', 'refuses', 'refusing'].includes(
    document.tokens[token - 2]?.lower ?? '',
  )
  if (before === 'to' && refused) return { status: 'REJECTED', token, ahead: false, aside: false }
  const status = kind === 'AGREE' ? statusOfAgree(document, token) : 'ONGOING'
  return { status, token, ahead: isToCome(document, token, firstToken), aside: false }
}

/** `agreed to drop barriers`; `agreed that experts would meet`; `could not agree`; `will not agree`. */
function statusOfAgree({ tokens }: FactDocument, token: number): NegotiationStatus {
  if (tokens[token - 1]?.lower === 'not') {
    const modal = tokens[token - 2]?.lower ?? ''
    return modal === 'could' || modal === 'did' ? 'STALLED' : 'REJECTED'
  }
  if (tokens[token + 1]?.lower !== 'that') return 'AGREED'
  const later = [3, 4, 5].some((step) => tokens[token + step]?.lower === 'would')
  return later ? 'PLANNED' : 'AGREED'
}

function decideStatus(
  document: FactDocument,
  anchor: Anchor,
  cue: StatusCue,
  date: DateMention | null,
): NegotiationStatus | undefined {
  const fresh = ['new', 'fresh'].includes(document.tokens[anchor.token - 1]?.lower ?? '')
  let { status } = cue
  if (status === 'STALLED' && cue.ahead) return undefined
  const behind = cue.token > anchor.token
  if (status === 'AGREED' && anchor.kind === 'TALK' && behind) return undefined
  const inForce = anchor.kind === 'DEAL' && OPENINGS.has(document.tokens[cue.token]?.lower ?? '')
  if (status === 'ONGOING' && inForce && !cue.ahead) return 'AGREED'
  if (anchor.kind === 'DEAL' && isIdle(status, cue, behind)) return undefined
  if (status === 'AGREED' && (cue.ahead || anchor.kind === 'MEETING')) status = 'PLANNED'
  if (status === 'AGREED' && anchor.kind === 'TALK')
    status = fresh || isFreshList(document, anchor) ? 'RESUMING' : 'PLANNED'
  const goesOn = document.tokens[cue.token]?.lower.startsWith('continu') ?? false
  if (status === 'ONGOING' && cue.ahead && !goesOn) status = 'PLANNED'
  if (anchor.kind === 'MEET' && document.tokens[anchor.token]?.lower === 'met') return cue.ahead ? 'PLANNED' : 'ONGOING'
  const wished = WISH_WORDS.has(document.tokens[cue.token]?.lower ?? '')
  if (DATED_LATER.has(status) && isSet(date) && !wished && status !== 'RESUMING') return 'SCHEDULED'
  return status
}

/** `the pact set a ceiling`, `an accord held`: nothing is told of talks. */
function isIdle(status: NegotiationStatus, cue: StatusCue, behind: boolean): boolean {
  return status === 'ONGOING' || (status === 'PLANNED' && behind && !cue.ahead && !cue.aside)
}

/** A treaty that opens an area is in force. */
const OPENINGS: ReadonlySet<string> = new Set([
  'open',
  'opens',
  'opened',
  'launch',
  'launched',
  'launches',
])

/** `new car, glass talks` */
function isFreshList(document: FactDocument, { token }: Anchor): boolean {
  for (let at = token - 1; at > token - 6; at -= 1) {
    if (document.tokens[at]?.lower === 'new') return true
    if ((document.topicAt[at] ?? -1) < 0 && document.tokens[at]?.lower !== ',') return false
  }
  return false
}

/** A day or week to come sets a date; a month if it is the next. */
function isSet(date: DateMention | null): boolean {
  return date?.ahead === true && date.grain !== 'YEAR' && date.grain !== 'QUARTER'
}

/** `agreed to drop`, `agreed on`, `agreed early Wednesday on`; not `agreed with her that`. */
function isAgreement(
  document: FactDocument,
  { token }: Anchor,
  firstToken: number,
  endToken: number,
): boolean {
  if (!hasAgreer(document, firstToken, token)) return false
  if (document.tokens[token]?.lower === 'accept') return true
  if (document.tokens[token - 1]?.lower === 'not') return true
  for (let at = token + 1; at < Math.min(endToken, token + 6); at += 1) {
    const word = document.tokens[at]?.lower ?? ''
    if (word === 'on' || word === 'to' || word === 'that')
      return (document.dateAt[at + 1] ?? -1) < 0
    if (word === 'with' && at > token + 1) return false
    if (word === ',') return false
  }
  return false
}

/** A party, the sides, or whoever a headline speaks of. */
function hasAgreer(document: FactDocument, firstToken: number, token: number): boolean {
  const part = document.sentences[document.tokens[token]?.sentence ?? 0]?.part
  if (part === 'HEADLINE') return true
  return partiesIn(document, firstToken, token).length > 0 || hasSides(document, firstToken, token)
}

const SIDES: ReadonlySet<string> = new Set([
  'sides',
  'leaders',
  'ministers',
  'two',
  'both',
  'they',
  'council',
])

function hasSides(document: FactDocument, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1)
    if (SIDES.has(document.tokens[at]?.lower ?? '')) return true
  return false
}

function nearTopics(
  document: FactDocument,
  firstToken: number,
  endToken: number,
): readonly string[] {
  const keys = new Set<string>()
  for (let at = firstToken; at < endToken; at += 1) {
    const mention = document.topics[document.topicAt[at] ?? -1]
    if (mention && !mention.topic.broad) keys.add(mention.topic.key)
  }
  return [...keys]
}

const LONG_AGO: ReadonlySet<string> = new Set([
  'had',
  'previous',
  'earlier',
  'old',
  'ago',
  'former',
  'original',
  'already',
])

/** What came before the news: `had agreed`, `last August`, `signed last year`. */
function isPast(
  document: FactDocument,
  cue: StatusCue,
  date: DateMention | null,
  firstToken: number,
): boolean {
  if (cue.aside) return true
  if (date && !date.ahead && (date.grain !== 'DAY' || isOlder(document, date))) return true
  for (let at = cue.token - 1; at >= Math.max(firstToken, cue.token - 3); at -= 1) {
    if (LONG_AGO.has(document.tokens[at]?.lower ?? '')) return true
  }
  return false
}

const NEWS_WORDS: ReadonlySet<string> = new Set(
  'today yesterday tonight last monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)

/** A day told by its month and number lies further back than one told by its name. */
function isOlder(document: FactDocument, date: DateMention): boolean {
  return !NEWS_WORDS.has(document.tokens[date.firstToken]?.lower ?? '')
}
