import { AGREE_VERBS } from '../../lexicon/talk-words.ts'
import type { NegotiationStatus } from '../../model/fact.ts'
import type { FactDocument } from '../fact-document.ts'
import {
  AUXILIARIES,
  BEING,
  ENDING_REACH,
  ENDINGS,
  GOVERNING_REACH,
  LONGEST_ASIDE,
  LOOSE,
  MAIN_VERBS,
  OVER_LINK,
  OWNERS,
  PARTICIPLE,
  SIGNINGS,
  STOPS_BEFORE,
  STOPS_BEHIND,
  STUCK,
  SUBJECT_REACH,
} from './cue-words.ts'
import { endOfHosts, HOSTING, isHosted, isPassive } from './hosting.ts'
import { isAttempt, isBreach, isMeasure } from './is-no-cue.ts'
import { isRefusal } from './is-refusal.ts'
import { isToCome } from './is-to-come.ts'
import { noDealCue } from './no-deal.ts'
import { statusAt } from './status-at.ts'
import type { Anchor, StatusCue } from './talk-report.ts'
import { travelCue } from './travels-for.ts'

/** How the sentence says that talks stand: by the word that governs the anchor, else by the one it is the subject of. */
export function findStatusCue(
  document: FactDocument,
  anchor: Anchor,
  firstToken: number,
  endToken: number,
): StatusCue | undefined {
  const none = anchor.kind === 'DEAL' ? noDealCue(document, anchor.token, firstToken, endToken) : -1
  if (none >= 0) return { status: 'STALLED', token: none, ahead: false, aside: false }
  const search = new StatusSearch(document, anchor.token, firstToken, endToken)
  const cue = search.governing(anchor) ?? search.behind(anchor)
  return cue ?? (anchor.kind === 'TALK' ? travelCue(document, anchor.token, firstToken) : undefined)
}

class StatusSearch {
  readonly #document: FactDocument
  readonly #talks: number
  readonly #first: number
  readonly #end: number

  constructor(document: FactDocument, talks: number, first: number, end: number) {
    this.#document = document
    this.#talks = talks
    this.#first = first
    this.#end = end
  }

  #lower(at: number): string {
    return at >= this.#first && at < this.#end ? (this.#document.tokens[at]?.lower ?? '') : ''
  }

  #statusAt(at: number): NegotiationStatus | undefined {
    return statusAt(this.#document, at, this.#first, this.#end)
  }

  #cue(told: NegotiationStatus, token: number, aside: boolean): StatusCue {
    const status = this.#unlessNot(told, token)
    return { status, token, ahead: isToCome(this.#document, token, this.#first), aside }
  }

  /** `have not started`: they are stuck; `would not resume`: refused; `have yet to open`: they are to come. */
  #unlessNot(status: NegotiationStatus, token: number): NegotiationStatus {
    // `could not be concluded`
    const isPassive = BEING.has(this.#lower(token - 1)) && this.#lower(token - 2) === 'not'
    if (isPassive && (status === 'AGREED' || status === 'ONGOING')) return 'STALLED'
    if (status !== 'ONGOING' && status !== 'RESUMING') return status
    if (this.#lower(token - 1) === 'not')
      return isRefusal(this.#document, token, this.#talks, this.#end) ? 'REJECTED' : 'STALLED'
    return this.#lower(token - 1) === 'to' && this.#lower(token - 2) === 'yet' ? 'PLANNED' : status
  }

  /** `resume talks`, `failed to reach agreement`, `a breakdown in talks`. */
  governing({ token, kind }: Anchor): StatusCue | undefined {
    if (STUCK.has(this.#lower(token))) return this.#cue('STALLED', token, false)
    let overLink = false
    for (let at = token - 1; at >= Math.max(this.#first, token - GOVERNING_REACH); at -= 1) {
      const word = this.#lower(at)
      if (STOPS_BEFORE.has(word) || (word === ',' && !this.#isList(at))) return undefined
      if (LOOSE.has(word) && !isMeasure(this.#document.tokens, at))
        overLink ||= !this.#isMediating(at)
      if (kind === 'DEAL' && this.#endsWith(at, token)) return this.#cue('AGREED', at, false)
      const status = this.#statusAt(at)
      if (status === undefined || this.#isAdjective(at)) continue
      if (overLink && !OVER_LINK.has(status) && !this.#agreesOn(at)) continue
      const { tokens } = this.#document
      if (this.#isVoid(at) || isAttempt(tokens, at) || isBreach(tokens, at, token)) return undefined
      if (kind === 'TALK' && ENDINGS.has(word) && this.#ended(token) === 'STALLED')
        return this.#cue('STALLED', at, false)
      return this.#stronger(at) ?? this.#ofSigning(at) ?? this.#cue(status, at, false)
    }
    return undefined
  }

  /** `put off the signing of the accord` */
  #ofSigning(at: number): StatusCue | undefined {
    if (!SIGNINGS.has(this.#lower(at))) return undefined
    for (let back = at - 1; back >= at - 4; back -= 1) {
      const status = this.#statusAt(back)
      if (status === 'PLANNED' || status === 'STALLED' || status === 'REJECTED')
        return this.#cue(status, back, false)
    }
    return undefined
  }

  /** `mediating in talks` */
  #isMediating(link: number): boolean {
    return this.#lower(link) === 'in' && HOSTING.has(this.#lower(link - 1))
  }

  /** `no time had been set`, `longer than scheduled`: nothing is told. */
  #isVoid(at: number): boolean {
    if (this.#lower(at - 1) === 'than') return true
    for (let back = at - 1; back >= Math.max(this.#first, at - 5); back -= 1) {
      const word = this.#lower(back)
      if (word === 'no' || word === 'never') return true
      if (word === ',' || STOPS_BEFORE.has(word)) return false
    }
    return false
  }

  /** `the planned sanctions`, `a proposed accord`: said of a thing. */
  #isAdjective(at: number): boolean {
    return PARTICIPLE.test(this.#lower(at)) && OWNERS.has(this.#lower(at - 1))
  }

  /** `agreed on a treaty` */
  #agreesOn(at: number): boolean {
    const signing = SIGNINGS.has(this.#lower(at)) && this.#lower(at + 1) === 'of'
    return signing || (AGREE_VERBS.has(this.#lower(at)) && !this.#isAsideOf(at))
  }

  /** `and start …`, `and said …`, `and to open …` */
  #opensClause(at: number): boolean {
    const word = this.#lower(at)
    return (
      word === 'to' || word === 'said' || PARTICIPLE.test(word) || this.#statusAt(at) !== undefined
    )
  }

  /** `agreed in talks with` */
  #isAsideOf(at: number): boolean {
    const link = this.#lower(at + 1)
    return link === 'in' || link === 'during' || link === 'after' || link === 'with'
  }

  /** `car, glass talks` */
  #isList(comma: number): boolean {
    return (this.#document.topicAt[comma - 1] ?? -1) >= 0
  }

  /** `failed to reach`, `try again to strike`, `refused to sign`: what stands before the `to` decides. */
  #stronger(verb: number): StatusCue | undefined {
    if (this.#lower(verb - 1) !== 'to') return undefined
    for (let at = verb - 2; at >= Math.max(this.#first, verb - 5); at -= 1) {
      const status = this.#statusAt(at)
      if (status === 'STALLED' || status === 'REJECTED' || status === 'RESUMING') {
        return this.#cue(status, at, false)
      }
    }
    return undefined
  }

  /** `talks … broke down`, `the accord, signed last year`, `talks … , the old one having lapsed, remain suspended`. */
  behind({ token, kind }: Anchor): StatusCue | undefined {
    const isTalk = kind !== 'DEAL'
    let at = token + 1
    const limit = Math.min(this.#end, token + SUBJECT_REACH)
    while (at < limit) {
      const word = this.#lower(at)
      const relative = (word === 'which' || word === 'that') && at > token + 1
      if (relative) return this.#overRelative(at, limit)
      // `talks mediated by Norway broke down`
      if (isHosted(this.#document.tokens, at) && !isPassive(this.#document.tokens, at)) {
        at = endOfHosts(this.#document, at, limit)
        continue
      }
      if (STOPS_BEHIND.has(word)) {
        const linked = word === 'and' && this.#isBetween(token, at)
        if (!linked || this.#opensClause(at + 1)) return undefined
      } else if (word === ',' && AUXILIARIES.has(this.#lower(at + 1))) {
        at += 1
      } else if (word === ',' && this.#isNameNext(at + 1)) {
        at += 1
      } else if (word === ',') {
        const relative = this.#relativeCue(at)
        if (relative) return this.#mainBehind(at, limit) ?? relative
        const close = this.#asideEnd(at)
        if (close === undefined) return undefined
        at = close
      } else {
        const status = isTalk && ENDINGS.has(word) ? this.#ended(at) : this.#statusAt(at)
        if (
          status !== undefined &&
          word !== 'ending' &&
          !this.#isVoid(at) &&
          !this.#isAdjective(at)
        ) {
          return this.#cue(status, at, false)
        }
      }
      at += 1
    }
    return undefined
  }

  /** `adjourned without agreement`, `ended in Geneva yesterday without any result` */
  #ended(at: number): NegotiationStatus {
    for (let next = at + 1; next < Math.min(this.#end, at + ENDING_REACH); next += 1) {
      if (this.#statusAt(next) === 'STALLED') return 'STALLED'
      if (STOPS_BEHIND.has(this.#lower(next)) || this.#lower(next) === ',') break
    }
    return 'ONGOING'
  }

  /** `talks, which were resumed last year, stalled`: the verb behind the relative clause tells more. */
  #mainBehind(comma: number, limit: number): StatusCue | undefined {
    const close = this.#lower(comma + 1) === 'which' ? this.#asideEnd(comma) : undefined
    if (close === undefined || close + 1 >= limit) return undefined
    const status = MAIN_VERBS.has(this.#lower(close + 1)) ? this.#statusAt(close + 1) : undefined
    return status === undefined ? undefined : this.#cue(status, close + 1, false)
  }

  /** `ended with an agreement`, `ended in a pact` */
  #endsWith(at: number, token: number): boolean {
    if (!ENDINGS.has(this.#lower(at))) return false
    for (let link = token - 1; link > Math.max(at, token - 4); link -= 1)
      if (this.#lower(link) === 'with') return true
    return this.#lower(at + 1) === 'in' && token - at <= 4
  }

  /** `talks on the dam that A is building there ended without agreement` */
  #overRelative(relative: number, limit: number): StatusCue | undefined {
    for (let at = relative + 3; at < limit; at += 1) {
      if (STOPS_BEHIND.has(this.#lower(at)) || this.#lower(at) === ',') return undefined
      const word = this.#lower(at)
      if (word === 'ended' || word === 'end') continue
      const status = MAIN_VERBS.has(word) || word === 'without' ? this.#statusAt(at) : undefined
      if (status !== undefined) return this.#cue(status, at, false)
    }
    return undefined
  }

  /** `talks between A and B`, `agreement on cars and parts`: this `and` does not part clauses. */
  #isBetween(token: number, at: number): boolean {
    for (let back = at - 1; back > token; back -= 1) {
      if (this.#statusAt(back) === undefined) continue
      if (!isHosted(this.#document.tokens, back)) return false
    }
    return true
  }

  /** `between A and B, C and D`: the list of sides goes on. */
  #isNameNext(at: number): boolean {
    const { countryAt, organizationAt, tokens } = this.#document
    const named = (countryAt[at] ?? -1) >= 0 || (organizationAt[at] ?? -1) >= 0
    const next = tokens[at + 1]?.lower ?? ''
    return named && (next === 'and' || next === ',')
  }

  /** `…, signed last year,` `…, which have been suspended since August` */
  #relativeCue(comma: number): StatusCue | undefined {
    const first = this.#lower(comma + 1)
    const from = first === 'which' || first === 'that' ? comma + 2 : comma + 1
    if (isHosted(this.#document.tokens, from)) return undefined
    const reach = from === comma + 1 ? from : from + 5
    for (let at = from; at <= Math.min(reach, this.#end - 1); at += 1) {
      const status = this.#statusAt(at)
      if (status !== undefined) return this.#cue(status, at, true)
    }
    return undefined
  }

  #asideEnd(comma: number): number | undefined {
    for (let at = comma + 1; at < Math.min(this.#end, comma + LONGEST_ASIDE); at += 1) {
      const joins = this.#lower(at) === 'and' || isHosted(this.#document.tokens, at - 1)
      if (STOPS_BEHIND.has(this.#lower(at)) && !joins) return undefined
      if (this.#lower(at) === ',' && (this.#document.dateAt[at] ?? -1) < 0) return at
    }
    return undefined
  }
}
