import type { Evidence } from '../../model/evidence.ts'
import type { EntityRef, Mention } from '../../model/reading.ts'
import type { NamedDocument } from '../document.ts'
import { evidenceAt } from '../evidence-at.ts'
import type { MentionIndex, NamedPerson } from '../mention-index.ts'
import { lowerAt } from '../token-at.ts'
import type { RolePhrase } from './find-role-phrases.ts'
import { findTwoSides } from './find-two-sides.ts'
import { countriesFrom, readInOrder } from './in-order.ts'
import { isLeading, NOT_LED } from './is-leading.ts'
import { isOfSport, playsThere } from './of-sport.ts'
import type { Sides } from './sides.ts'
import { TEAMS, teamBefore } from './team-before.ts'

/** Heads that say what a person is to someone else, not what office they hold. */
export const relational = new Set(
  'counterpart counterparts colleague colleagues predecessor successor'.split(' '),
)

/** Words between a name and what its bearer leads. */
const TEAM_REACH = 6
/** Words between a team and whose it is. */
const LED_REACH = 5
/** `Angola was represented by A` */
const FRONTED = new Set('represented led headed'.split(' '))
const FRONTED_REACH = 80

/** Whom a state sends somewhere: what stands before and behind the name. */
const SENDING = new Set('sent sends dispatched delegated'.split(' '))
const BEHIND_SENT = new Set('to for as with on and . , instead'.split(' '))
const PRISONS = new Set('prison jail exile trial hospital school death'.split(' '))

const AIDES = new Set(['aide', 'adviser', 'advisor', 'spokesman', 'spokeswoman', 'deputy', 'envoy'])
const AIDE_REACH = 7

/** Reads for whom people speak from what stands around their names rather than from an office. */
export class SideReader {
  readonly #named: NamedDocument
  readonly #index: MentionIndex
  readonly #sides: Sides

  constructor(named: NamedDocument, index: MentionIndex, sides: Sides) {
    this.#named = named
    this.#index = index
    this.#sides = sides
  }

  /** What the words right beside a name say: no office that the story leaves without a country says more. */
  readBeside(): void {
    for (const person of this.#index.people) this.#addOfCountry(person)
    for (const person of this.#index.people) this.#addOfTeam(person)
    for (const person of this.#index.people) this.#addOfLed(person)
    for (const person of this.#index.people) this.#addOfSent(person)
  }

  read(phrases: readonly RolePhrase[]): void {
    for (const person of this.#index.people) this.#addOwned(person)
    this.#addCounterparts()
    for (const phrase of phrases) this.#addOfAide(phrase)
    this.#addOtherSide()
    readInOrder(this.#named, this.#index, this.#sides)
    this.#addPairs()
  }

  /** `Presidents A and B` of a headline's two countries: where one is known, the other one speaks for the other. */
  #addPairs(): void {
    const sides = findTwoSides(this.#named, this.#index, this.#sides)
    if (!sides) return
    for (const { person, first, end } of this.#named.titles) {
      const words = this.#index.textOf(first, end).toLowerCase()
      const start = this.#index.people.find((one) => one.first === end)
      if (!/(presidents|ministers|leaders|premiers|secretaries)$/.test(words) || !start) continue
      const [one, other, ...more] = this.#index.listStartingWith(start.mention)
      if (!one || !other || more.length > 0 || one.entity !== person) continue
      this.#pair(one, other, sides)
    }
  }

  #pair(one: Mention, other: Mention, sides: readonly EntityRef[]): void {
    const known = [one, other].map(({ entity }) => this.#sides.countryOf(entity))
    if (known.every((country) => country === null)) {
      sides.forEach((country, at) => {
        const { start, end, entity } = at === 0 ? one : other
        const evidence = this.#evidence(start, end, 0.65, 'read-roles/pair')
        this.#sides.represent(entity, country, evidence)
      })
      return
    }
    const at = known.findIndex((country) => country !== null && sides.includes(country))
    const left = [one, other][1 - at]
    if (at < 0 || !left || known[1 - at] !== null) return
    const country = sides.find((side) => side !== known[at])
    if (country === undefined) return
    const evidence = this.#evidence(left.start, left.end, 0.8, 'read-roles/pair')
    this.#sides.represent(left.entity, country, evidence)
  }

  /** `Suharto of Indonesia`, `A and B for Panama`. */
  #addOfCountry({ mention, first, end }: NamedPerson): void {
    const { tokens } = this.#named
    const team = teamBefore(this.#named.tokens, this.#index, first)
    if (team) {
      const evidence = this.#evidence(team.start, mention.end, 0.85, 'read-roles/team')
      this.#sides.represent(mention.entity, team.entity, evidence)
    }
    const link = tokens[end]?.lower
    if (link !== 'of' && link !== 'for') return
    const at = lowerAt(tokens, end + 1) === 'the' ? end + 2 : end + 1
    const country = this.#index.startingAt('COUNTRY', at)
    if (!country || country.kind === 'DEMONYM') return
    // `A and B of Peru and Chile`: in their order.
    if (link === 'of' && countriesFrom(tokens, this.#index, at).length > 1) return
    const people = link === 'for' ? this.#index.listEndingWith(mention) : [mention]
    if (link === 'for' && people.length === 1) return
    const evidence = this.#evidence(mention.start, country.end, 0.85, `read-roles/${link}-country`)
    for (const person of people) this.#sides.represent(person.entity, country.entity, evidence)
  }

  /** `A, who leads for Britain`, `B led the Polish team`: for whom they sit at the table. */
  #addOfTeam({ mention, end }: NamedPerson): void {
    const { tokens } = this.#named
    const sentenceEnd = this.#named.sentences[mention.sentence]?.endToken ?? end
    const limit = Math.min(end + TEAM_REACH, sentenceEnd)
    for (let at = end; at < limit; at += 1) {
      const word = lowerAt(tokens, at)
      if (at > end && (word === ',' || this.#index.startingAt('PERSON', at))) return
      if (NOT_LED.has(word)) return
      if (!isLeading(tokens, at) || at + 1 === sentenceEnd) continue
      const from = at + 1
      const article = ['the', 'a'].includes(lowerAt(tokens, from)) ? 1 : 0
      const ahead = lowerAt(tokens, from) === 'for' ? 1 : article
      const country = this.#index.startingAt('COUNTRY', from + ahead)
      const team = country?.kind !== 'DEMONYM' || TEAMS.has(lowerAt(tokens, from + ahead + 1))
      if (!country || !team || isOfSport(tokens, from, sentenceEnd)) return
      const evidence = this.#evidence(mention.start, country.end, 0.85, 'read-roles/team')
      this.#sides.represent(mention.entity, country.entity, evidence)
      return
    }
  }

  /** `China's Wang Yi`: who is named so without a title speaks for it. */
  #addOwned({ mention, first, end }: NamedPerson): void {
    const { tokens } = this.#named
    if (playsThere(tokens, end) || playsThere(tokens, first - 3)) return
    if (lowerAt(tokens, first - 1) !== "'s" || this.#sides.countryOf(mention.entity) !== null)
      return
    const country = this.#index.ownerBefore(first)
    if (!country) return
    const evidence = this.#evidence(country.start, mention.end, 0.8, 'read-roles/owner')
    this.#sides.represent(mention.entity, country.entity, evidence)
  }

  /** `A, an adviser to President B`: whoever B speaks for. */
  #addOfAide(phrase: RolePhrase): void {
    const { tokens } = this.#named
    const head = lowerAt(tokens, phrase.head)
    const link = tokens[phrase.head + 1]?.lower
    if (
      !AIDES.has(head) ||
      (link !== 'to' && link !== 'for') ||
      this.#sides.countryOf(phrase.person) !== null
    )
      return
    for (let at = phrase.head + 2; at < phrase.head + AIDE_REACH; at += 1) {
      const boss = this.#index.startingAt('PERSON', at)
      const country = boss && boss.kind === 'NAME' ? this.#sides.countryOf(boss.entity) : null
      if (!boss || boss.entity === phrase.person) continue
      if (country === null) return
      const { start } = tokens[phrase.first] ?? boss
      const evidence = this.#evidence(start, boss.end, 0.8, 'read-roles/aide')
      this.#sides.represent(phrase.person, country, evidence)
      return
    }
  }

  /** `The Soviet Union, whose delegation was led by A`. */
  #addOfLed({ mention, first }: NamedPerson): void {
    const { tokens } = this.#named
    const by = this.#index.titledFirst(first) - 1
    if (lowerAt(tokens, by) === 'by' && this.#sides.countryOf(mention.entity) === null) {
      const country = this.#frontedBy(by, mention.sentence)
      if (country) {
        const evidence = this.#evidence(country.start, mention.end, 0.85, 'read-roles/team')
        this.#sides.represent(mention.entity, country.entity, evidence)
        return
      }
    }
    const verb = lowerAt(tokens, by - 1)
    if (lowerAt(tokens, by) !== 'by' || (verb !== 'led' && verb !== 'headed')) return
    const team = [2, 3, 4].find((step) => TEAMS.has(lowerAt(tokens, by - step)))
    if (team === undefined || this.#sides.countryOf(mention.entity) !== null) return
    for (let at = by - team; at >= Math.max(0, by - team - LED_REACH); at -= 1) {
      const country = this.#index.startingAt('COUNTRY', at)
      if (!country) continue
      const evidence = this.#evidence(country.start, mention.end, 0.85, 'read-roles/team')
      this.#sides.represent(mention.entity, country.entity, evidence)
      return
    }
  }

  /** `Cuba sent Politburo member A`; not `Cuba sent President A a letter`. */
  #addOfSent({ mention, first, end }: NamedPerson): void {
    const { tokens } = this.#named
    const verb = this.#index.titledFirst(first) - 1
    const isSent = SENDING.has(lowerAt(tokens, verb)) && BEHIND_SENT.has(lowerAt(tokens, end))
    if (!isSent || PRISONS.has(lowerAt(tokens, end + 1))) return
    if (this.#sides.countryOf(mention.entity) !== null) return
    const country = [1, 2, 3, 4, 5]
      .map((step) => this.#index.startingAt('COUNTRY', verb - step))
      .find((one) => one !== undefined && this.#index.behind(one) === verb)
    if (!country) return
    const evidence = this.#evidence(country.start, mention.end, 0.8, 'read-roles/sent')
    this.#sides.represent(mention.entity, country.entity, evidence)
  }

  /** `Angola was represented by A and Cuba by B`, `Peru's team was led by A and the Cuban side by B` */
  #frontedBy(link: number, sentence: number): Mention | undefined {
    const { tokens } = this.#named
    const side = lowerAt(tokens, link - 1)
    const by = TEAMS.has(side) || side === 'one' ? link - 1 : link
    const first = Math.max(by - FRONTED_REACH, this.#named.sentences[sentence]?.firstToken ?? by)
    let verb = by - 1
    while (verb >= first && !FRONTED.has(lowerAt(tokens, verb))) verb -= 1
    if (verb < first) return undefined
    const isOwn = verb === by - 1
    const at = isOwn ? verb - 2 : by - 1
    const country =
      this.#index.startingAt('COUNTRY', at) ?? this.#index.startingAt('COUNTRY', at - 1)
    const was = ['was', 'were', 'is', 'are'].includes(lowerAt(tokens, verb - 1))
    return was && country && this.#index.endsBefore(country, isOwn ? verb - 1 : by)
      ? country
      : undefined
  }

  /** `his French and British colleagues, A and B`: countries and people in the same order. */
  #addCounterparts(): void {
    for (const list of this.#index.listsBehind(relational)) {
      const countries = this.#index.countriesBefore(list.head)
      list.people.forEach((person, i) => {
        const country =
          countries.length === list.people.length
            ? countries[i]
            : countries.length === 1
              ? countries[0]
              : undefined
        if (country)
          this.#sides.represent(
            person.entity,
            country.entity,
            this.#evidence(country.start, person.end, 0.88, 'read-roles/counterpart'),
          )
      })
    }
    for (const { people, owners } of this.#index.listsOfTheirOffices()) {
      people.forEach((person, i) => {
        const country = this.#sides.countryOf(owners[i])
        if (country !== null)
          this.#sides.represent(
            person.entity,
            country,
            this.#evidence(person.start, person.end, 0.75, 'read-roles/their-ministers'),
          )
      })
    }
  }

  /** `A and his counterpart B`: where the headline names two countries and A speaks for one, B speaks for the other. */
  #addOtherSide(): void {
    const headline = this.#named.sentences.find(({ part }) => part === 'HEADLINE')
    if (!headline) return
    const { firstToken, endToken } = headline
    const named = this.#index.inside('COUNTRY', firstToken, endToken).map(({ entity }) => entity)
    const sides = [...new Set(named)]
    if (sides.length !== 2) return
    for (const { head, people } of this.#index.listsBehind(relational)) {
      const [person] = people
      if (!person || people.length > 1 || this.#sides.countryOf(person.entity) !== null) continue
      const before = this.#index.people.findLast(({ first }) => first < head)
      const own = this.#sides.countryOf(before?.mention.entity)
      const other =
        own !== null && sides.includes(own) ? sides.find((side) => side !== own) : undefined
      if (other === undefined) continue
      const evidence = this.#evidence(person.start, person.end, 0.75, 'read-roles/other-side')
      this.#sides.represent(person.entity, other, evidence)
    }
  }

  #evidence(start: number, end: number, confidence: number, method: string): Evidence {
    return evidenceAt(this.#named.sentences, { start, end }, confidence, method)
  }
}
