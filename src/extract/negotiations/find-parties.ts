import { membersOfBloc } from '../../lexicon/blocs.ts'
import type { EntityRef } from '../../model/reading.ts'
import type { FactDocument } from '../fact-document.ts'
import { isOfFirm } from './is-of-firm.ts'
import { isVenue, isWhere } from './is-where.ts'
import { type Joining, joinedPair } from './joined-pair.ts'
import { isMovement, isOfState } from './movement.ts'
import { withoutOwners } from './one-seat.ts'

/** Whether talks can be between it and others: a country, or a body of several states such as the IMF. */
export function isParty(document: FactDocument, ref: EntityRef): boolean {
  const entity = document.entities[ref]
  if (entity?.type === 'COUNTRY') return true
  if (entity?.type !== 'ORGANIZATION') return false
  if (entity.key === null) return isMovement(document, ref)
  if (entity.country !== null) return SITS_FOR_ITSELF.has(entity.key)
  return !NATIONAL.test(entity.name) && !PACTS.has(entity.key)
}

/** Of one country, and at its own end of the table. */
const SITS_FOR_ITSELF: ReadonlySet<string> = new Set(
  'hamas fatah hezbollah taliban african-national-congress inkatha solidarity houthis'.split(' '),
)

/** Treaties that are named like bodies. */
const PACTS: ReadonlySet<string> = new Set(['north-american-free-trade-agreement'])

/** Parts of any state, whose country the article leaves open. */
const NATIONAL =
  /\b(Senate|Congress|Parliament|House|Court|Treasury|Police|Exchange|Ministry|Cabinet)\b/

/**
 * Countries, bodies of several states and the countries of people that tokens `first` to `end` name, each once, in reading
 * order. Of bodies with a country, such as a ministry, the country.
 */
export function partiesIn(
  document: FactDocument,
  first: number,
  end: number,
): readonly EntityRef[] {
  const found = new Set<EntityRef>()
  /** Bodies that are told of otherwise than as where something happens. */
  const sat = new Set<EntityRef>()
  for (let at = first; at < end; at += 1) {
    const country = document.countryAt[at] ?? -1
    if (country >= 0 && !isWhere(document, at) && !isOfFirm(document, at)) found.add(country)
    const organization = document.organizationAt[at] ?? -1
    if (organization >= 0 && isParty(document, organization) && !isOfState(document, at)) {
      if (!isVenue(document, at)) sat.add(organization)
      found.add(organization)
    }
    const person = document.personAt[at] ?? -1
    if (person >= 0 && !MEDIATORS.test(document.titlesOf.get(person) ?? ''))
      for (const ref of document.countriesOf.get(person) ?? []) found.add(ref)
  }
  const parties = [...found]
  const others = parties.filter((ref) => isState(document, ref) || sat.has(ref))
  return withoutOwners(document, others.length >= 2 ? others : parties, first, end)
}

const isState = ({ entities }: FactDocument, ref: EntityRef) => entities[ref]?.type === 'COUNTRY'

/** Whose country is no side for their sake. */
const MEDIATORS = /\bmediator|\bfacilitator|\bgo-between/

/** Whether a country is one of the parties, or a member of a bloc among them. */
export function sitsAmong(
  document: FactDocument,
  country: EntityRef,
  parties: readonly EntityRef[],
): boolean {
  if (parties.includes(country)) return true
  const entity = document.entities[country]
  if (entity?.type !== 'COUNTRY') return false
  return parties.some((party) => {
    const body = document.entities[party]
    const key = body?.type === 'ORGANIZATION' ? body.key : null
    return key !== null && membersOfBloc.get(key)?.includes(entity.code) === true
  })
}

/**
 * The sides of talks told in tokens `first` to `end`: parties; or two organisations joined by `and` or `with`, as of companies
 * and unions; or whatever organisations there are.
 */
export function sidesIn(document: FactDocument, first: number, end: number): readonly EntityRef[] {
  const parties = partiesIn(document, first, end)
  if (parties.length >= 2) return parties
  const pair = joinedOrganizations(document, first, end)
  if (pair.length >= 2) return pair
  return parties.length > 0 ? parties : organizationsIn(document, first, end)
}

const SIDES: Joining = { joints: new Set(['and', 'with']), breaks: new Set(), longestGap: 8 }

/** `Lufthansa and the pilots' union Cockpit`, `X has broken off talks with Y`. */
export function joinedOrganizations(
  document: FactDocument,
  first: number,
  end: number,
): readonly EntityRef[] {
  return joinedPair(document, document.organizationAt, first, end, SIDES)
}

/** People whom the tokens name, each once, in reading order. */
export function peopleIn(document: FactDocument, first: number, end: number): readonly EntityRef[] {
  const found = new Set<EntityRef>()
  for (let at = first; at < end; at += 1) {
    const person = document.personAt[at] ?? -1
    if (person >= 0) found.add(person)
  }
  return [...found]
}

/** Organisations of any kind, for talks between companies and unions. */
function organizationsIn(document: FactDocument, first: number, end: number): readonly EntityRef[] {
  const found = new Set<EntityRef>()
  for (let at = first; at < end; at += 1) {
    const organization = document.organizationAt[at] ?? -1
    const entity = organization < 0 ? undefined : document.entities[organization]
    if (entity && !NATIONAL.test(entity.name)) found.add(organization)
  }
  return [...found]
}

const HEADLINE_WEIGHT = 3
const LEAD_WEIGHT = 2
const BODY_SENTENCES = 12
const MOST_MAIN = 2

/** The parties that the article as a whole is about: those that its headline and first sentences name most. */
export function findMainParties(document: FactDocument): readonly EntityRef[] {
  const weights = new Map<EntityRef, number>()
  let seen = 0
  for (const { part, firstToken, endToken } of document.sentences) {
    if (part !== 'HEADLINE' && part !== 'BODY') continue
    if (part === 'BODY') seen += 1
    if (seen > BODY_SENTENCES) break
    const weight = part === 'HEADLINE' ? HEADLINE_WEIGHT : seen === 1 ? LEAD_WEIGHT : 1 / seen
    for (const party of partiesIn(document, firstToken, endToken)) {
      weights.set(party, (weights.get(party) ?? 0) + weight)
    }
  }
  const heavy = [...weights].filter(([, weight]) => weight >= LEAD_WEIGHT)
  const ranked = (heavy.length > 0 ? heavy : [...weights]).sort(
    (one, other) => other[1] - one[1] || one[0] - other[0],
  )
  return ranked.slice(0, MOST_MAIN).map(([party]) => party)
}

/** A single party talks with the other one of the article's two; where none is told, the given ones. */
export function completeParties(
  parties: readonly EntityRef[],
  main: readonly EntityRef[],
): readonly EntityRef[] {
  const [only] = parties
  if (only === undefined) return main
  const fits = main.length === 2 && main.includes(only)
  return parties.length === 1 && fits ? main : parties
}
