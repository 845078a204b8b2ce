import { AHEAD_WORDS, CLAUSE_STARTS, MEETING_NOUNS, WISH_WORDS } from '../../lexicon/talk-words.ts'
import type { NegotiationStatus } from '../../model/fact.ts'
import type { DateMention } from '../dates/read-dates.ts'
import type { FactDocument } from '../fact-document.ts'
import { lowerAt } from '../token-at.ts'
import { isConcluding, statusOfConcluded } from './concluded-talks.ts'
import { isHopedFor } from './is-hoped-for.ts'
import { isToCome } from './is-to-come.ts'
import { isUnable, isUndone } from './is-undone.ts'
import type { Anchor, StatusCue } from './talk-report.ts'

const DATED_LATER: ReadonlySet<NegotiationStatus> = new Set(['PLANNED', 'ONGOING', 'RESUMING'])

const OF_DISPUTES: ReadonlySet<NegotiationStatus> = new Set(['STALLED', 'AGREED', 'REJECTED'])
/** Told of talks only with what they are over: `divided over quotas`. */
const SAID_OF_SIDES: ReadonlySet<string> = new Set(['deadlocked', 'divided', 'apart'])
const OVER: ReadonlySet<string> = new Set(['over', 'on', 'about'])
const AUXILIARIES: ReadonlySet<string> = new Set(['was', 'were', 'been', 'be', 'is', 'are'])

/** A dispute is settled or not; a meeting is held or set, by the verb right before it or `was … planned`. */
export function isFit({ tokens }: FactDocument, anchor: Anchor, cue: StatusCue): boolean {
  if (anchor.kind === 'DISPUTE' && SAID_OF_SIDES.has(lowerAt(tokens, anchor.token)))
    return OVER.has(lowerAt(tokens, anchor.token + 1))
  if (anchor.kind === 'DISPUTE') return OF_DISPUTES.has(cue.status)
  if (anchor.kind !== 'MEETING') return true
  if (cue.token > anchor.token) return AUXILIARIES.has(lowerAt(tokens, cue.token - 1))
  return anchor.token - cue.token <= 4 && lowerAt(tokens, cue.token + 1) !== 'to'
}

/** The anchor is the verb itself. */
export function verbCue(
  document: FactDocument,
  { kind, token }: Anchor,
  firstToken: number,
): StatusCue | undefined {
  const before = lowerAt(document.tokens, token - 1)
  if (
    kind !== 'AGREE' &&
    (before === 'declined' || lowerAt(document.tokens, token - 2) === 'declined')
  )
    return undefined
  const refused = ['refused', 'refuses', 'refusing'].includes(lowerAt(document.tokens, token - 2))
  if (before === 'to' && refused) return { status: 'REJECTED', token, ahead: false, aside: false }
  if (kind === 'DISCUSS' && NOT.has(before)) {
    // `will not negotiate with rebels`; who `would not discuss details` tells of no talks.
    const refuses = lowerAt(document.tokens, token) === 'negotiate'
    if (!refuses || !['will', 'would'].includes(lowerAt(document.tokens, token - 2)))
      return undefined
    return { status: 'REJECTED', token, ahead: false, aside: false }
  }
  const status = kind === 'AGREE' ? statusOfAgree(document, token) : 'ONGOING'
  const ahead = hasFailed(document, token)
    ? isFailureDoubted(document, token, firstToken)
    : isToCome(document, token, firstToken) && !isPurposeOfPast(document, token, firstToken)
  return { status, token, ahead, aside: false }
}

const NOT: ReadonlySet<string> = new Set(['not', "n't"])

/** `met in secret to discuss`, `after a session to review`: what it was for is done. */
function isPurposeOfPast({ tokens }: FactDocument, token: number, firstToken: number): boolean {
  if (lowerAt(tokens, token - 1) !== 'to') return false
  let session = false
  for (let at = token - 2; at >= Math.max(firstToken, token - PURPOSE_REACH); at -= 1) {
    const word = lowerAt(tokens, at)
    if (word === 'met') return !AUXILIARIES.has(lowerAt(tokens, at - 1))
    if (session && (word === 'after' || word === 'held')) return true
    if (PURPOSE_ENDS.has(word) || AUXILIARIES.has(word) || AHEAD_WORDS.has(word)) return false
    session ||= MEETING_NOUNS.has(word)
  }
  return false
}
const PURPOSE_REACH = 9
const PURPOSE_ENDS: ReadonlySet<string> = new Set(
  ', and but who which that asked agreed decided failed refused urged'.split(' '),
)

const FAILING: ReadonlySet<string> = new Set([
  'fail',
  'fails',
  'failed',
  'failing',
  'failure',
  'unable',
])

/** `failed to agree` */
function hasFailed({ tokens }: FactDocument, token: number): boolean {
  return lowerAt(tokens, token - 1) === 'to' && FAILING.has(lowerAt(tokens, token - 2))
}

/** `have not failed to agree`, `fears that they will fail to agree`: nothing has failed. */
function isFailureDoubted(document: FactDocument, token: number, firstToken: number): boolean {
  const { tokens } = document
  // `envoys sent to Peru failed to agree`
  if (lowerAt(tokens, token - 2) !== 'failed' && isToCome(document, token - 2, firstToken))
    return true
  let joined = false
  for (let at = token - 3; at >= Math.max(firstToken, token - DOUBT_REACH); at -= 1) {
    const word = lowerAt(tokens, at)
    if (CLAUSE_STARTS.has(word) || word === ',') return false
    const isMonth = word === 'may' && tokens[at]?.shape === 'CAPITALIZED'
    if (NOT_FAILED.has(word) && !isMonth && at >= token - 5) return true
    if (FEARS.has(word)) return lowerAt(tokens, at + 1) === 'that' || !joined
    joined ||= word === 'and'
  }
  return false
}
const DOUBT_REACH = 14
const NOT_FAILED: ReadonlySet<string> = new Set(['not', 'never', "n't", 'may', 'might', 'could'])
const FEARS: ReadonlySet<string> = new Set(
  'fear fears feared fearing fearful doubt doubts doubted danger risk worry worries worried'.split(
    ' ',
  ),
)

/** `must still agree on`, `have yet to agree`: they are at it. */
function isOpen({ tokens }: FactDocument, token: number): boolean {
  const before = [1, 2, 3].map((step) => lowerAt(tokens, token - step))
  return before.includes('must') || before.includes('yet') || before.includes('still')
}

/** `agreed to drop barriers`; `agreed that experts would meet`; `could not agree`; `will not agree`. */
function statusOfAgree(document: FactDocument, token: number): NegotiationStatus {
  const { tokens } = document
  const before = lowerAt(tokens, token - 2)
  if (lowerAt(tokens, token - 1) === 'to' && FAILING.has(before)) return 'STALLED'
  if (lowerAt(tokens, token - 1) === 'not') {
    const modal = lowerAt(tokens, token - 2)
    return modal === 'could' || modal === 'did' ? 'STALLED' : 'REJECTED'
  }
  if (lowerAt(tokens, token) === 'agree' && isOpen(document, token)) return 'ONGOING'
  if (lowerAt(tokens, token + 1) !== 'that') return 'AGREED'
  const later = [3, 4, 5].some((step) => lowerAt(tokens, token + step) === 'would')
  return later ? 'PLANNED' : 'AGREED'
}

/** How talks stand by their cue, its tense, the kind of word and the date; undefined where nothing is told. */
export function decideStatus(
  document: FactDocument,
  anchor: Anchor,
  cue: StatusCue,
  date: DateMention | null,
  firstToken: number,
): NegotiationStatus | undefined {
  const fresh = ['new', 'fresh'].includes(lowerAt(document.tokens, anchor.token - 1))
  let { status } = cue
  if (status === 'STALLED' && cue.ahead) return undefined
  if (status === 'AGREED' && isUndone(document.tokens, cue.token))
    return isUnable(document.tokens, cue.token) ? 'STALLED' : undefined
  const behind = cue.token > anchor.token
  if (status === 'AGREED' && anchor.kind === 'TALK' && behind) return undefined
  const inForce = anchor.kind === 'DEAL' && OPENINGS.has(lowerAt(document.tokens, cue.token))
  if (status === 'ONGOING' && inForce && !cue.ahead) return 'AGREED'
  if (anchor.kind === 'DEAL' && lowerAt(document.tokens, cue.token - 1) === 'not') return undefined
  if (anchor.kind === 'DEAL' && isIdle(status, cue, behind)) return undefined
  const [first, last] = behind ? [anchor.token, cue.token] : [cue.token, anchor.token]
  const isSupposed = behind && (isPossible(document, cue) || isDoing(document, anchor, cue))
  if (status === 'AGREED' && (isSupposed || isHopedFor(document, first, last, firstToken)))
    return undefined
  if (status === 'AGREED' && isClose(document, cue)) return 'ONGOING'
  // `completed a round of talks`
  if (status === 'AGREED' && anchor.kind === 'MEETING' && isConcluding(document, cue) && !cue.ahead)
    return 'ONGOING'
  if (status === 'AGREED' && (cue.ahead || anchor.kind === 'MEETING')) status = 'PLANNED'
  if (status === 'AGREED' && anchor.kind === 'TALK' && isConcluding(document, cue))
    return statusOfConcluded(document, anchor, cue, firstToken)
  if (status === 'AGREED' && anchor.kind === 'TALK')
    status = fresh || isFreshList(document, anchor) ? 'RESUMING' : 'PLANNED'
  const goesOn = lowerAt(document.tokens, cue.token).startsWith('continu')
  if (status === 'ONGOING' && cue.ahead && !goesOn) status = 'PLANNED'
  if (anchor.kind === 'MEET' && lowerAt(document.tokens, anchor.token) === 'met')
    return cue.ahead ? 'PLANNED' : 'ONGOING'
  const wished = WISH_WORDS.has(lowerAt(document.tokens, cue.token))
  if (DATED_LATER.has(status) && isSet(date) && !wished && status !== 'RESUMING') return 'SCHEDULED'
  return status
}

/** `accords on salmon can be struck` */
function isPossible({ tokens }: FactDocument, { token }: StatusCue): boolean {
  const [before, second] = [tokens[token - 1], tokens[token - 2]]
  const modal = before?.lower === 'be' || before?.lower === 'have' ? second : before
  return POSSIBLE.has(modal?.lower ?? '') && modal?.shape !== 'CAPITALIZED'
}
const POSSIBLE: ReadonlySet<string> = new Set(['can', 'could', 'may', 'might'])

/** `the accord achieved a better balance`: it does so itself. */
function isDoing({ tokens }: FactDocument, anchor: Anchor, { token }: StatusCue): boolean {
  const isActive = ACTIVE.has(lowerAt(tokens, token)) && token === anchor.token + 1
  return isActive && ARTICLES.has(lowerAt(tokens, token + 1))
}
const ACTIVE: ReadonlySet<string> = new Set(['achieved', 'secured', 'won', 'extended', 'completed'])
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'its', 'their'])

/** `close to agreement` */
function isClose({ tokens }: FactDocument, { token }: StatusCue): boolean {
  return lowerAt(tokens, token) === 'close' && lowerAt(tokens, token + 1) === 'to'
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
    if (lowerAt(document.tokens, at) === 'new') return true
    if ((document.topicAt[at] ?? -1) < 0 && lowerAt(document.tokens, at) !== ',') return false
  }
  return false
}

/** A day or week to come sets a date; a month if it is the next. */
function isSet(date: DateMention | null): boolean {
  return date?.ahead === true && date.grain !== 'YEAR' && date.grain !== 'QUARTER'
}
