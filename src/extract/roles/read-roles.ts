import {
  headsOfState,
  honorifics,
  officesOfOneCountry,
  presidentsByFamilyName,
  stateOffices,
} from '../../lexicon/offices.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { EntityRef, Mention, Representation, Role } from '../../model/reading.ts'
import type { NamedDocument, Token } from '../document.ts'
import { evidenceAt } from '../evidence-at.ts'
import { WordClass } from '../frame/word-class.ts'
import { MentionIndex } from '../mention-index.ts'
import { lowerAt, tokenAt } from '../token-at.ts'
import { colleagueBefore } from './country-of-joined.ts'
import type { RolePhrase } from './find-role-phrases.ts'
import { findRolePhrases } from './find-role-phrases.ts'
import { countriesFrom } from './in-order.ts'
import { inferCountry } from './infer-country.ts'
import { relational, SideReader } from './read-sides.ts'
import type { Sides } from './sides.ts'
import { countryToldByOthers } from './told-by-others.ts'
import { inOrder, unique } from './told-in-order.ts'
import { trimTitle } from './trim-title.ts'

/** Who holds which office, and who speaks for which country. */
export function readRoles(named: NamedDocument): {
  readonly roles: readonly Role[]
  readonly represents: readonly Representation[]
} {
  const index = new MentionIndex(named)
  const { people } = index
  if (people.length === 0 && named.titles.length === 0) return { roles: [], represents: [] }
  const found = new FoundRoles(named, index)
  const phrases: RolePhrase[] = []
  for (const phrase of findRolePhrases(named, index)) phrases.push(trimTitle(named, index, phrase))
  for (const phrase of phrases) found.addRole(phrase)
  const sides = new SideReader(named, index, found)
  for (const phrase of phrases) found.addNamedCountry(phrase)
  sides.readBeside()
  for (const phrase of phrases) found.addToldCountry(phrase)
  sides.read(phrases)
  return found.result()
}

/** Heads of offices that speak for a country only where the words around say so. */
const otherOfficials = new Set(
  'aide adviser advisor chief head director general deputy gen. admiral adm. colonel col. marshal major official delegate commissioner mediator diplomat'.split(
    ' ',
  ),
)

class FoundRoles implements Sides {
  readonly #named: NamedDocument
  readonly #index: MentionIndex
  readonly #roles = new Map<string, { role: Role; evidence: Evidence[] }>()
  readonly #represents = new Map<
    string,
    { person: EntityRef; country: EntityRef; evidence: Evidence[] }
  >()
  readonly #countries = new Map<EntityRef, EntityRef>()
  /** Countries that an office of state names, by who holds it; the first one that the article tells. */
  readonly #explicit = new Map<EntityRef, EntityRef>()

  constructor(named: NamedDocument, index: MentionIndex) {
    this.#named = named
    this.#index = index
  }

  addRole(phrase: RolePhrase): void {
    const { tokens } = this.#named
    const head = tokens[phrase.head]?.lower ?? ''
    if (relational.has(head) || honorifics.has(head)) return
    const title = this.#index.textOf(phrase.first, phrase.end)
    const country = this.#explicitCountry(phrase)?.entity ?? null
    if (country !== null && stateOffices.has(head) && !this.#explicit.has(phrase.person))
      if (!this.#isOfOtherBody(phrase)) this.#explicit.set(phrase.person, country)
    const organization =
      this.#index.inside('ORGANIZATION', phrase.first, phrase.end)[0]?.entity ?? null
    const key = `${phrase.person} ${title.toLowerCase()} ${organization}`
    const evidence = this.#evidence(phrase.first, phrase.end, `read-roles/${phrase.rule}`, 0.9)
    const known = this.#roles.get(key)
    if (known) known.evidence.push(evidence)
    else
      this.#roles.set(key, {
        role: { person: phrase.person, title, country, organization, evidence: [] },
        evidence: [evidence],
      })
  }

  /** The country that an office is of, where its own words name it. */
  addNamedCountry(phrase: RolePhrase): void {
    const head = this.#headOf(phrase)
    if (head === null) return
    const employer = this.#employer(phrase)
    if (employer !== null) {
      this.#tell(phrase, employer, 'country-of-body', 0.88)
      return
    }
    const explicit = this.#isOfOtherBody(phrase) ? null : this.#explicitCountry(phrase)
    if (explicit) this.#tell(phrase, explicit.entity, 'country-of-office', 0.92)
  }

  /** The country of an office without one, told by what else the article says. */
  addToldCountry(phrase: RolePhrase): void {
    const head = this.#headOf(phrase)
    if (head === null || !head.ofState || this.#employer(phrase) !== null) return
    const isOfOther = this.#isOfOtherBody(phrase)
    if (!isOfOther && this.#explicitCountry(phrase) !== null) return
    // `Argentina's Treasury Secretary` is no other country's when he is named again.
    const toldBefore = this.#explicit.get(phrase.person)
    if (toldBefore !== undefined) {
      this.#tell(phrase, toldBefore, 'told-country', 0.88)
      return
    }
    const title = this.#index.textOf(phrase.first, phrase.end).toLowerCase()
    const code = this.#codeOfOffice(title, phrase.person)
    const told = code === null ? null : this.#index.countryByCode(code)
    if (told !== null) {
      this.#tell(phrase, told, 'known-office', 0.85)
      return
    }
    if (code !== null || isOfOther) return
    const inferred =
      countryToldByOthers(this.#named, this.#index, this, phrase) ??
      this.countryOf(colleagueBefore(this.#named, this.#index, phrase, title) ?? undefined) ??
      inferCountry(this.#named, this.#index, phrase, head.bare, title)
    const known = this.countryOf(phrase.person)
    // `King A of X`: in a story told from elsewhere he is still X's.
    if (inferred === null || (known !== null && known !== inferred)) return
    this.#tell(phrase, inferred, 'country-of-story', 0.75)
  }

  /** The head of an office that can speak for a country, as one of many holders has it; null for another. */
  #headOf({ head: at }: RolePhrase): { readonly bare: string; readonly ofState: boolean } | null {
    const head = this.#named.tokens[at]?.lower ?? ''
    const bare = head.replace(/^.*-(?=\p{L})/u, '').replace(/s$/, '')
    const ofState = stateOffices.has(head) || stateOffices.has(bare)
    if (relational.has(head) || !(ofState || otherOfficials.has(bare))) return null
    return { bare, ofState }
  }

  #tell(
    { person, first, end }: RolePhrase,
    country: EntityRef,
    rule: string,
    confidence: number,
  ): void {
    this.represent(person, country, this.#evidence(first, end, `read-roles/${rule}`, confidence))
  }

  /** In the order in which the article says so. */
  result(): { roles: Role[]; represents: Representation[] } {
    // Loops, and all members by name: one kind of list and record (docs/extraction.md).
    const roles: Role[] = []
    for (const { role, evidence } of this.#roles.values()) {
      const { person, title, organization } = role
      const country = role.country ?? this.#stateOf(role)
      roles.push({ person, title, country, organization, evidence: unique(evidence) })
    }
    const represents: Representation[] = []
    for (const { person, country, evidence } of this.#represents.values())
      represents.push({ person, country, evidence: unique(evidence) })
    return { roles: roles.sort(inOrder), represents: represents.sort(inOrder) }
  }

  /** The country of a state's office that is printed without one, as told elsewhere. */
  #stateOf({ person, title, organization }: Role): EntityRef | null {
    const head = title
      .toLowerCase()
      .split(' ')
      .findLast((word) => stateOffices.has(word))
    if (!head || organization !== null || head === 'spokesman' || head === 'leader') return null
    return this.countryOf(person)
  }

  /** The first country that a person is told to speak for; null for none. */
  countryOf(person: EntityRef | undefined): EntityRef | null {
    return person === undefined ? null : (this.#countries.get(person) ?? null)
  }

  represent(person: EntityRef, country: EntityRef, evidence: Evidence): void {
    const key = `${person} ${country}`
    const known = this.#represents.get(key)
    if (known) known.evidence.push(evidence)
    else {
      this.#represents.set(key, { person, country, evidence: [evidence] })
      if (!this.#countries.has(person)) this.#countries.set(person, country)
    }
  }

  /** The country of the ministry or central bank that the office is in. */
  #employer(phrase: RolePhrase): EntityRef | null {
    for (const { entity } of this.#index.inside('ORGANIZATION', phrase.first, phrase.end)) {
      const body = this.#named.entities[entity]
      if (body?.type !== 'ORGANIZATION' || !body.country || !this.#index.isGovernmental(entity))
        continue
      return this.#index.countryByCode(body.country)
    }
    return null
  }

  /** A country in the phrase before its head, or one that owns it: `Japan's`, `the country's` not. */
  #explicitCountry(phrase: RolePhrase): Mention | null {
    const inside = this.#index.inside('COUNTRY', phrase.first, phrase.head + 1)
    const behind = this.#index.inside('COUNTRY', phrase.head + 1, phrase.end)
    const owner = this.#index.ownerBefore(this.#withoutRank(phrase.first))
    const link = lowerAt(this.#named.tokens, phrase.head + 1)
    // `the ministers of X and Y, A and B`: in their order, which is read apart.
    const plural = this.#named.tokens[phrase.head]?.lower.endsWith('s')
    if (plural && inside.length === 0 && link === 'of') {
      const from = phrase.head + (lowerAt(this.#named.tokens, phrase.head + 2) === 'the' ? 3 : 2)
      if (countriesFrom(this.#named.tokens, this.#index, from).length > 1) return null
    }
    const of =
      link === 'of' || link === 'for'
        ? behind.find(
            (mention) =>
              this.#index.endsPhrase(mention) ||
              this.#endsTitle(phrase, mention) ||
              this.#index.isOfTeam(mention),
          )
        : link === 'to'
          ? (behind.find(({ kind }) => kind === 'DEMONYM') ?? this.#ofBoss(phrase, behind))
          : undefined
    return inside[0] ?? owner ?? of ?? null
  }

  /** `adviser to the President of Peru` */
  #ofBoss({ head }: RolePhrase, behind: readonly Mention[]): Mention | undefined {
    const { tokens } = this.#named
    const office = [head + 2, head + 3].some(
      (at) => tokenAt(tokens, at)?.shape === 'CAPITALIZED' && lowerAt(tokens, at + 1) === 'of',
    )
    return office ? behind[0] : undefined
  }

  /** `President of Azerbaijan` before a name. */
  #endsTitle(phrase: RolePhrase, mention: Mention): boolean {
    const last = this.#named.tokens[phrase.end - 1]
    return phrase.rule === 'before' && mention.kind === 'NAME' && last?.end === mention.end
  }

  /** `British junior Foreign Minister`: where the title's small words begin. */
  #withoutRank(first: number): number {
    const { tokens } = this.#named
    let at = first
    while (first - at < 3 && isModifier(tokenAt(tokens, at - 1))) at -= 1
    return at
  }

  #codeOfOffice(title: string, person: EntityRef): string | null {
    for (const [words, code] of officesOfOneCountry) if (title.includes(words)) return code
    const entity = this.#named.entities[person]
    const family = entity?.type === 'PERSON' ? (entity.familyName ?? '').toLowerCase() : ''
    if (!/\b(president|prime minister|premier|chancellor|general secretary)s?$/.test(title))
      return null
    if (/\bvice|\bdeputy|\bparty|\bcompany|\bformer/.test(title)) return null
    const code = headsOfState.get(family.split(' ').at(-1) ?? '')
    if (code !== undefined && this.#index.countryByCode(code) !== null) return code
    return /\bpresident$/.test(title) ? (presidentsByFamilyName.get(family) ?? null) : null
  }

  /** An office of a company, a bloc or a province is none of a state. */
  #isOfOtherBody(phrase: RolePhrase): boolean {
    const places = this.#index.inside('PLACE', phrase.first, phrase.head + 1)
    // `France's Europe minister`: a continent is what he is in charge of.
    if (places.some(({ start, end }) => this.#named.text.slice(start, end) !== 'Europe'))
      return true
    // `ambassador to the United Nations`: of the state that sent him
    const isSent = lowerAt(this.#named.tokens, phrase.head + 1) === 'to'
    const end = isSent ? phrase.head + 1 : phrase.end
    const bodies = this.#index.inside('ORGANIZATION', phrase.first, end)
    return (
      bodies.length > 0 && !bodies.every((mention) => this.#index.isGovernmental(mention.entity))
    )
  }

  #evidence(first: number, end: number, method: string, confidence: number): Evidence {
    const start = this.#named.tokens[first]?.start ?? 0
    const stop = this.#named.tokens[end - 1]?.end ?? start
    return evidenceAt(this.#named.sentences, { start, end: stop }, confidence, method)
  }
}

function isModifier(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.shape === 'LOWER' &&
    (token.classes & WordClass.OFFICE_MODIFIER) !== 0
  )
}
