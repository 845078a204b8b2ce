import type { EntityRef } from '../../model/reading.ts'
import type { FactDocument } from '../fact-document.ts'
import { WordClass } from '../frame/word-class.ts'
import { chairBefore } from './chair-before.ts'
import { peopleIn, sitsAmong } from './find-parties.ts'
import { presentIn } from './is-absent.ts'
import { isAct, namesTeam } from './is-act.ts'
import { type Joining, joinedPair } from './joined-pair.ts'
import type { MeetingDraft, NegotiationDraft } from './negotiation-draft.ts'
import { sameSides } from './same-sides.ts'
import { sidesOfPeople } from './sides-of-people.ts'

/**
 * Who negotiated: whoever met for the talks; whoever the sentences that report them name and who sits there for a party;
 * whoever signed, led or settled; and those whose title says so.
 */
export function addNegotiators(
  document: FactDocument,
  negotiations: readonly NegotiationDraft[],
  meetings: readonly MeetingDraft[],
): readonly NegotiationDraft[] {
  if (negotiations.length === 0) return negotiations
  const finder = new NegotiatorFinder(document, negotiations)
  finder.readReports()
  finder.readActs()
  finder.readPairs()
  finder.readTitles()
  finder.readEnvoys()
  const completed: NegotiationDraft[] = []
  for (const negotiation of negotiations) {
    const index = completed.length
    const people = new Set(negotiation.negotiators)
    for (const person of finder.peopleOf(index)) people.add(person)
    for (const { participants, negotiationDrafts } of meetings)
      if (negotiationDrafts.includes(index)) for (const person of participants) people.add(person)
    const negotiators = [...people].slice(0, MOST_NEGOTIATORS)
    completed.push(withNegotiators(negotiation, negotiators))
  }
  return completed
}

/** Member by member: where code runs seldom, V8 gives each object that is spread a shape of its own. */
function withNegotiators(
  draft: NegotiationDraft,
  negotiators: readonly EntityRef[],
): NegotiationDraft {
  const { parties, topicKeys, phrases, events, scheduledFor, evidence, salience } = draft
  return { parties, topicKeys, phrases, negotiators, events, scheduledFor, evidence, salience }
}

const MOST_NEGOTIATORS = 12
const MOST_REPORTS = 12
const TITLES =
  /\bnegotiator|\b(head|leader) of the .*delegation|\bdelegation (head|leader|chief)|\btrade (representative|commissioner|envoy)\b/
/** Of talks of many sides: whomever they speak for. */
const CHAIRS =
  /\b(conference|talks) (chairman|president)|\b(chairman|president) of the (conference|talks|negotiations)|\bmediator/
const COMPANY_TITLES = /\bchief executive|\bchairman|\bchairwoman|\bpresident|\bleader|\bhead of\b/
/** Sentences between an act and the talks that it can belong to. */
const NEAR_SENTENCES = 14

class NegotiatorFinder {
  readonly #document: FactDocument
  readonly #negotiations: readonly NegotiationDraft[]
  readonly #sides: ReadonlyMap<EntityRef, ReadonlySet<EntityRef>>
  readonly #found: readonly Set<EntityRef>[]

  constructor(document: FactDocument, negotiations: readonly NegotiationDraft[]) {
    this.#document = document
    this.#negotiations = negotiations
    this.#sides = sidesOfPeople(document)
    this.#found = negotiations.map(() => new Set())
  }

  peopleOf(index: number): ReadonlySet<EntityRef> {
    return this.#found[index] ?? new Set()
  }

  /** People of organisations in the sentences that report the talks. */
  readReports(): void {
    this.#negotiations.forEach(({ evidence, parties }, index) => {
      for (const { sentence } of evidence.slice(0, MOST_REPORTS)) {
        const { firstToken, endToken } = this.#document.sentences[sentence] ?? NOWHERE
        for (const person of presentIn(this.#document, firstToken, endToken))
          if (this.#sitsFor(person, parties)) this.#found[index]?.add(person)
      }
    })
  }

  /** `The document was signed by A and B`, `C led the talks`: of the nearest talks of their sides. */
  readActs(): void {
    this.#document.sentences.forEach(({ part, classes, firstToken, endToken }, sentence) => {
      if (part !== 'BODY' || (classes & WordClass.ACT) === 0) return
      if (!isAct(this.#document, firstToken, endToken)) return
      const people = presentIn(this.#document, firstToken, endToken)
      if (people.length === 0) return
      const chairs = this.#chairs(firstToken, endToken)
      if (chairs.length > 0) {
        const chaired = this.#found[this.#nearest([], sentence)]
        for (const person of chairs) chaired?.add(person)
      }
      const sat = this.#nearest(people, sentence)
      // `the rebels' delegation, headed by A and B`
      const isTeam = sat < 0 && namesTeam(this.#document, firstToken, endToken)
      const index = isTeam ? this.#nearest([], sentence) : sat
      if (index < 0) return
      const parties = this.#negotiations[index]?.parties ?? []
      for (const person of people) {
        const unknown = this.#isOfNoState(person)
        // Of talks of nobody in particular whoever negotiates is one.
        const isOpen = unknown || parties.length === 0
        if (isOpen ? people.length <= 4 : this.#sitsFor(person, parties))
          this.#found[index]?.add(person)
      }
    })
  }

  /** `A, who chaired the talks`: whomever he speaks for. */
  #chairs(first: number, end: number): readonly EntityRef[] {
    const { tokens } = this.#document
    const found: EntityRef[] = []
    for (let at = first; at < end; at += 1) {
      const word = tokens[at]?.lower ?? ''
      if (!CHAIRING.has(word) && !(word === 'mediator' && tokens[at - 1]?.lower === 'as')) continue
      if (tokens[at + 1]?.lower === 'by') {
        const by = peopleIn(this.#document, at + 2, Math.min(end, at + CHAIR_REACH))[0]
        if (by !== undefined) found.push(by)
        continue
      }
      const chair = chairBefore(this.#document, at, first)
      if (chair >= 0) found.push(chair)
    }
    return found
  }

  /** `A and B`: of talks between their sides. */
  readPairs(): void {
    this.#document.sentences.forEach(({ part, firstToken, endToken }, sentence) => {
      if (part !== 'BODY') return
      const people = joinedPair(this.#document, this.#document.personAt, firstToken, endToken, PAIR)
      if (people.length < 2) return
      const index = this.#nearest(people, sentence)
      const parties = this.#negotiations[index]?.parties ?? []
      const sides = new Set<EntityRef | undefined>()
      for (const person of people)
        sides.add(parties.find((party) => this.#sides.get(person)?.has(party)))
      if (sides.size > 1 && !sides.has(undefined))
        for (const person of people) this.#found[index]?.add(person)
    })
  }

  /** `the chief U.S. negotiator`: of the first talks of that side; heads of companies of those between companies. */
  readTitles(): void {
    for (const [person, title] of this.#document.titlesOf)
      if (CHAIRS.test(title)) this.#found[0]?.add(person)
    for (const person of this.#sides.keys()) {
      const title = this.#document.titlesOf.get(person)
      const companies = title === undefined || !TITLES.test(title)
      if (companies && title !== undefined && !COMPANY_TITLES.test(title)) continue
      const index = this.#negotiations.findIndex(
        ({ parties }) =>
          this.#sitsFor(person, parties) && (!companies || this.#areNoStates(parties)),
      )
      if (index >= 0) this.#found[index]?.add(person)
    }
  }

  /** Ministers and envoys of the sides in the sentences right around a report: `Fisheries Minister A said`. */
  readEnvoys(): void {
    const { sentences, titlesOf } = this.#document
    this.#negotiations.forEach(({ evidence, parties }, index) => {
      // Of several talks of the same sides they lead the first.
      const isFirst =
        this.#negotiations.findIndex((one) => sameSides(one.parties, parties)) === index
      if (!isFirst) return
      const near = new Set(
        evidence.slice(0, MOST_REPORTS).flatMap(({ sentence }) => around(sentence)),
      )
      for (const sentence of near) {
        if (sentence < 0 || sentence >= sentences.length) continue
        const { part, firstToken, endToken } = sentences[sentence] ?? NOWHERE
        if (part !== 'BODY') continue
        for (const person of presentIn(this.#document, firstToken, endToken))
          if (ENVOYS.test(titlesOf.get(person) ?? '') && this.#sitsFor(person, parties))
            this.#found[index]?.add(person)
      }
    })
  }

  /** Nobody tells of a state that they speak for: a rebel, a mediator. */
  #isOfNoState(person: EntityRef): boolean {
    for (const side of this.#sides.get(person) ?? [])
      if (this.#document.entities[side]?.type === 'COUNTRY') return false
    return true
  }

  #areNoStates(parties: readonly EntityRef[]): boolean {
    return parties.every((ref) => {
      const entity = this.#document.entities[ref]
      return entity?.type === 'ORGANIZATION' && (entity.country !== null || entity.key === null)
    })
  }

  #sitsFor(person: EntityRef, parties: readonly EntityRef[]): boolean {
    const sides = this.#sides.get(person)
    if (sides === undefined) return false
    for (const side of sides) if (sitsAmong(this.#document, side, parties)) return true
    return false
  }

  /** The talks nearest to a sentence that one of the people sits in; of nobody any. */
  #nearest(people: readonly EntityRef[], sentence: number): number {
    let nearest = -1
    let least = NEAR_SENTENCES + 1
    this.#negotiations.forEach(({ parties, evidence }, index) => {
      const sits = parties.length === 0 || people.some((person) => this.#sitsFor(person, parties))
      if (people.length > 0 && !sits) return
      for (const { sentence: other } of evidence) {
        // What was told before comes first.
        const distance = other <= sentence ? sentence - other : other - sentence + 2
        if (distance < least) {
          least = distance
          nearest = index
        }
      }
    })
    return nearest
  }
}

const CHAIRING: ReadonlySet<string> = new Set([
  'chaired',
  'chairs',
  'chairing',
  'mediated',
  'brokered',
])
/** Tokens of a title between `chaired by` and the name. */
const CHAIR_REACH = 12
/** Two people joined by `and`. */
const PAIR: Joining = {
  joints: new Set(['and']),
  breaks: new Set(['said', ';', 'that']),
  longestGap: 12,
}

const NOWHERE = { part: null, firstToken: 0, endToken: 0 }
/** Who talks for a state, if he is told of beside its talks. */
const ENVOYS =
  /\bminister|\bdelegat|\benvoy|\bambassador|\bnegotiator|\bcommissioner|\bsecretary[- ](of state|general)|\btrade representative/
const around = (sentence: number): readonly number[] => [
  sentence - 1,
  sentence,
  sentence + 1,
  sentence + 2,
]
