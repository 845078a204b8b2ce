import type { EntityRef } from '../../model/reading.ts'
import type { FactDocument } from '../fact-document.ts'
import { isLength } from './is-length.ts'
import { isOwnerOnly } from './is-owner-only.ts'
import { isTitleLink } from './is-title-link.ts'
import { officeOf } from './office-of-pair.ts'
import {
  ADJUNCT_REACH,
  ADJUNCTS,
  BACK_FROM,
  BACK_REACH,
  CLAUSE_ENDS,
  LINKS,
  LIST_REACH,
  OBJECT_REACH,
  OBJECT_STOPS,
  OF_ADJUNCT,
  OPENING,
  OVER_REPORTING,
  PAIR,
  PAIR_REACH,
  QUOTED_REACH,
  REPORTING,
  SAYER_REACH,
  SEATS,
  SUBJECT_REACH,
  THEIR_REACH,
} from './words-around.ts'

/** Finds who takes part in a meeting told at a verb or noun of one sentence. Bounded steps each. */
export class MeetingPeople {
  readonly #document: FactDocument
  readonly #first: number
  readonly #end: number

  constructor(document: FactDocument, first: number, end: number) {
    this.#document = document
    this.#first = first
    this.#end = end
  }

  lower(at: number): string {
    return at >= this.#first && at < this.#end ? (this.#document.tokens[at]?.lower ?? '') : ''
  }

  /** How a word is written. */
  shape(at: number): string | undefined {
    return at >= this.#first && at < this.#end ? this.#document.tokens[at]?.shape : undefined
  }

  /** The person named at a token, also by `he` or `her`; -1 for none. */
  personAt(at: number): EntityRef {
    if (at < this.#first || at >= this.#end) return -1
    const named = this.#document.personAt[at] ?? -1
    return named >= 0 ? named : (this.#document.pronounAt[at] ?? -1)
  }

  /** People before the word in its clause: `A, the minister, and B then met`, `B, who met …`. */
  subject(at: number): readonly EntityRef[] {
    const relative = this.#relativeBefore(at)
    if (relative >= 0) return this.#antecedents(relative)
    const start = this.#clauseStart(at)
    const people = this.#peopleBetween(start, at)
    if (people.length > 0) return people
    const nearby = [1, 2, 3].map((step) => this.lower(at - step))
    if (this.#isTwo(at - nearby.indexOf('two') - 1) || this.#isTheTwo(start))
      return this.#lastTwo(at, start)
    const sentence = this.#document.tokens[at]?.sentence ?? 0
    // `Producers said they would meet`: nobody who was named.
    const here =
      nearby.includes('they') && this.#isWhere(start) ? this.#peopleBetween(this.#first, start) : []
    if (here.length === 2) return here
    const they = nearby.indexOf('they')
    const isTheirs = they >= 0 && !REPORTING.has(this.lower(at - they - 2))
    const before = isTheirs ? this.ofSentence(sentence - 1) : []
    return before.length === 2 ? before : []
  }

  /** `The two last met`; not `two days of talks`. */
  #isTwo(at: number): boolean {
    return this.lower(at) === 'two' && !COUNTED.test(this.lower(at + 1))
  }

  /** `in Bonn, where they …` */
  #isWhere(start: number): boolean {
    return this.lower(start - 1) === 'where' || this.lower(start) === 'where'
  }

  /** `The two leaders, wrapping up …` */
  #isTheTwo(start: number): boolean {
    const at = this.lower(start) === 'the' ? start + 1 : start
    const two = this.lower(at) === 'two' || this.lower(at) === 'both'
    return two && PAIR.has(this.lower(at + 1))
  }

  /** Behind `received here today` or `met in Geneva with`: where the object begins; not in `received in March from B`. */
  pastAdjunct(from: number): number {
    if (!ADJUNCTS.has(this.lower(from))) return from
    // `saw in President B a friend` tells no place.
    let isTold = !LINKS.has(this.lower(from))
    const time = this.lower(from) === 'for'
    for (let at = from + 1; at < Math.min(this.#end, from + ADJUNCT_REACH); at += 1) {
      if (this.lower(at) === 'with') return at + 1
      // `met for two hours with`
      if (time && isLength(this.lower(at))) continue
      if (this.personAt(at) >= 0) return isTold ? at : from
      isTold ||= this.#isWhereOrWhen(at)
      const isTitle = this.#document.tokens[at]?.shape === 'CAPITALIZED'
      if (!isTitle && !OF_ADJUNCT.has(this.lower(at)) && !this.#isWhereOrWhen(at)) return from
    }
    return from
  }

  #isWhereOrWhen(at: number): boolean {
    const { placeAt, countryAt, dateAt, entities } = this.#document
    const entity = countryAt[at] ?? -1
    const country = entity < 0 ? undefined : entities[entity]?.name.toLowerCase()
    const isNamed = country?.includes(this.lower(at)) === true
    return (
      isNamed || (placeAt[at] ?? -1) >= 0 || (dateAt[at] ?? -1) >= 0 || SEATS.has(this.lower(at))
    )
  }

  /** `who` or `which` close before the verb. */
  #relativeBefore(at: number): number {
    for (let back = at - 1; back >= Math.max(this.#first, at - 4); back -= 1) {
      if (this.lower(back) === 'who') return back
    }
    return -1
  }

  /** `A and B, who met`: both; `by C, who had talks with her`: the last one. */
  #antecedents(who: number): readonly EntityRef[] {
    const people: EntityRef[] = []
    let at = who - 1
    let linked = true
    while (at >= Math.max(this.#first, who - LIST_REACH) && linked) {
      const person = this.personAt(at)
      if (person >= 0 && !people.includes(person)) people.unshift(person)
      const word = this.lower(at)
      linked = people.length < 2 ? word !== 'by' && !REPORTING.has(word) : word !== 'by'
      if (people.length >= 1 && person < 0 && word === ',' && !this.#isListed(at)) break
      at -= 1
    }
    return people
  }

  /** Whether an `and` stands between the comma and the people behind it, so that a list goes on. */
  #isListed(comma: number): boolean {
    return this.lower(comma - 1) === 'and' || this.lower(comma + 1) === 'and'
  }

  #clauseStart(at: number): number {
    let start = Math.max(this.#first, at - SUBJECT_REACH)
    const overReporting = this.#isFronted(at)
    for (let back = at - 1; back >= start; back -= 1) {
      const word = this.lower(back)
      const opening = this.#pastQuotation(back)
      if (opening < back) {
        back = opening
        continue
      }
      if (CLAUSE_ENDS.has(word)) return back + 1
      if (REPORTING.has(word) && !overReporting) {
        start = back + 1
        break
      }
    }
    return start
  }

  /** `called it "a gift" and met B`: over words in quotation marks; where the quotation opens. */
  #pastQuotation(at: number): number {
    const word = this.lower(at)
    if (word !== '"' && word !== '”' && word !== "''") return at
    for (let back = at - 1; back >= Math.max(this.#first, at - QUOTED_REACH); back -= 1)
      if (OPENING.has(this.lower(back))) return back
    return at
  }

  /** `… said after a meeting with …`: who said it took part. */
  #isFronted(at: number): boolean {
    for (let back = at - 1; back >= Math.max(this.#first, at - 5); back -= 1) {
      if (OVER_REPORTING.has(this.lower(back))) return true
    }
    return false
  }

  #peopleBetween(first: number, end: number): readonly EntityRef[] {
    const people = new Set<EntityRef>()
    for (let at = first; at < end; at += 1) {
      const person = this.personAt(at)
      if (person >= 0 && !isOwnerOnly(this, at, person)) people.add(person)
    }
    return [...people]
  }

  /** `The two last met`: the two people told of last; of `the two prime ministers` those who are. */
  #lastTwo(at: number, phrase: number): readonly EntityRef[] {
    const office = officeOf(this.lower.bind(this), phrase)
    const people: EntityRef[] = []
    for (let back = at - 1; back >= Math.max(0, at - PAIR_REACH) && people.length < 2; back -= 1) {
      const person = this.#document.personAt[back] ?? -1
      if (person < 0 || people.includes(person)) continue
      if (office?.test(this.#document.titlesOf.get(person) ?? 'counterpart') !== false)
        people.unshift(person)
    }
    return people.length === 2 ? people : []
  }

  /** `During their meeting, A said`: A, and whom the last sentence that names A pairs with A. */
  ofTheir(at: number): readonly EntityRef[] {
    let said = at + 1
    while (said < Math.min(this.#end, at + SAYER_REACH) && this.personAt(said) < 0) said += 1
    const one = this.personAt(said)
    const sentence = this.#document.tokens[at]?.sentence ?? 0
    // `Their talks lasted an hour.`
    const pair =
      this.lower(at + 1) === 'lasted' && sentence > 0 ? this.ofSentence(sentence - 1) : []
    if (pair.length === 2) return pair
    const nearest = Math.max(0, sentence - THEIR_REACH)
    for (let before = sentence - 1; one >= 0 && before >= nearest; before -= 1) {
      const people = this.ofSentence(before)
      if (people.length === 2 && people.includes(one)) return people
    }
    return []
  }

  /** People in the object that begins at `from`: one, or a list with `and` and commas. */
  object(from: number): readonly EntityRef[] {
    const people: EntityRef[] = [...this.#pairAt(from)]
    if (people.length > 0) return people
    const isBack = this.#isBackFrom(from)
    let last = from
    for (let at = from; at < Math.min(this.#end, from + LIST_REACH); at += 1) {
      const person = this.personAt(at)
      if (person >= 0) {
        if (!people.includes(person) && !isOwnerOnly(this, at, person)) people.push(person)
        last = at
        continue
      }
      // `central bank (PCB) head B`
      if (this.lower(at) === '(' && this.lower(at + 2) === ')') {
        at += 2
        continue
      }
      if (OBJECT_STOPS.has(this.lower(at)) && !isTitleLink(this, at)) break
      if (this.lower(at) === ',' && !isBack && this.#isSayingNext(at + 1)) break
      if (at - last > OBJECT_REACH) break
    }
    return people
  }

  /** `After talks with B, A said`: here who tells of it took part. */
  #isBackFrom(from: number): boolean {
    for (let back = from - 1; back >= Math.max(this.#first, from - BACK_REACH); back -= 1) {
      if (BACK_FROM.has(this.lower(back))) return true
    }
    return false
  }

  /** `met B, A said`: who tells of it is not on the list. */
  #isSayingNext(from: number): boolean {
    for (let at = from; at < Math.min(this.#end, from + SAYER_REACH); at += 1) {
      const word = this.lower(at)
      if (word === ',' || word === 'and') return false
      if (REPORTING.has(word)) return true
    }
    return false
  }

  /** `met both men`, `with the two leaders`: the two people told of last. */
  #pairAt(from: number): readonly EntityRef[] {
    const at = this.lower(from) === 'the' ? from + 1 : from
    const both = this.lower(at) === 'both' || this.lower(at) === 'two'
    return both && PAIR.has(this.lower(at + 1)) ? this.#lastTwo(this.#first, from) : []
  }

  /** People of the sentence before: `Meeting with them will be …`. */
  ofSentence(sentence: number): readonly EntityRef[] {
    const { firstToken, endToken } = this.#document.sentences[sentence] ?? {
      firstToken: 0,
      endToken: 0,
    }
    const people = new Set<EntityRef>()
    for (let at = firstToken; at < endToken; at += 1) {
      const person = this.#document.personAt[at] ?? -1
      if (person >= 0) people.add(person)
    }
    return [...people]
  }
}

/** `two days of talks`: not the two who talk. */
const COUNTED = /^(?:minute|hour|day|week|month|year|round|session|meeting|summit)s?$/
