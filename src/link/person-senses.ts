import { DisjointSets } from './disjoint-sets.ts'
import { groupBy } from './group-by.ts'
import { isOutsider } from './office-of.ts'
import {
  addMember,
  createGroup,
  type GrowingGroup,
  type KnownPerson,
  type PersonGroup,
} from './person-group.ts'

/**
 * Whether what is known of country and office speaks against a person being the one of a group.
 * Of a full name much has to speak against it: another country and another office. Of initials or
 * a bare family name another country is enough, or being an outsider where the others govern.
 */
export function isInConflict(
  { country, office }: KnownPerson,
  { countries, offices }: PersonGroup,
  isFullName: boolean,
): boolean {
  const otherCountry = country !== null && countries.size > 0 && !countries.has(country)
  const otherOffice = office !== null && offices.size > 0 && !offices.has(office)
  if (isFullName) return otherCountry && otherOffice
  if (otherCountry || office === null || !otherOffice) return otherCountry
  return [...offices].every((other) => isOutsider(other) !== isOutsider(office))
}

/** Whether the names say that a person and those of a group are father and son: Lund Jr. and Lund Sr. */
export function isOfOtherGeneration(
  { generation }: KnownPerson,
  { generations }: PersonGroup,
): boolean {
  return generation !== null && generations.size > 0 && !generations.has(generation)
}

/**
 * Whether a group is of another time: a decade lies between. George Bush of the 1980s is not the
 * only George W. Bush of the 2000s.
 */
export function isOfOtherTime({ decade }: KnownPerson, { decades }: PersonGroup): boolean {
  if (decade === null || decades.size === 0) return false
  return ![decade - 1, decade, decade + 1].some((near) => decades.has(near))
}

/** How much of country and office a person shares with a group; the country weighs more. */
export function likenessOf(
  { country, office }: KnownPerson,
  { countries, offices }: PersonGroup,
): number {
  const sameCountry = country !== null && countries.has(country)
  const sameOffice = office !== null && offices.has(office)
  return (sameCountry ? 2 : 0) + (sameOffice ? 1 : 0)
}

/**
 * Parts persons of one and the same name into those that can be one person. Who is told as Jr. and who as Sr. are two, and then whoever
 * is told as neither is somebody else.
 */
export function splitSenses(
  given: readonly string[],
  persons: readonly KnownPerson[],
  isFullName: boolean,
): readonly GrowingGroup[] {
  const generations = new Set(persons.flatMap(({ generation }) => generation ?? []))
  if (generations.size < 2) return splitGeneration(given, persons, isFullName)
  return [...groupBy(persons, ({ generation }) => generation ?? '').values()].flatMap((of) =>
    splitGeneration(given, of, isFullName),
  )
}

function splitGeneration(
  given: readonly string[],
  persons: readonly KnownPerson[],
  isFullName: boolean,
): readonly GrowingGroup[] {
  const senses = sensesByCountry(given, persons, isFullName)
  const joining: (readonly [GrowingGroup, KnownPerson])[] = []
  const left: KnownPerson[] = []
  for (const person of persons.filter(({ country }) => country === null)) {
    const sense = senseOf(person, senses, isFullName)
    if (sense) joining.push([sense, person])
    else left.push(person)
  }
  for (const [sense, person] of joining) addMember(sense, person)
  const sides = isFullName ? (left.length > 0 ? [left] : []) : splitSides(left)
  return [...senses, ...sides.map((members) => createGroup(given, members))]
}

/**
 * One sense a country; of a full name, countries are one sense unless their offices are known and
 * none is shared: a namesake rarely holds the same office, but readers mistake countries.
 */
function sensesByCountry(
  given: readonly string[],
  persons: readonly KnownPerson[],
  isFullName: boolean,
): readonly GrowingGroup[] {
  const placed = persons.filter(({ country }) => country !== null)
  const byCountry = groupBy(placed, ({ country }) => country ?? '')
  const countries = new DisjointSets()
  if (isFullName) {
    const offices = new Map(
      [...byCountry].map(([code, of]) => [code, createGroup(given, of).offices]),
    )
    for (const [code, held] of offices) {
      for (const [otherCode, otherHeld] of offices) {
        if (
          held.size === 0 ||
          otherHeld.size === 0 ||
          [...held].some((office) => otherHeld.has(office))
        ) {
          countries.join(code, otherCode)
        }
      }
    }
  }
  const senses = groupBy(placed, ({ country }) => countries.find(country ?? ''))
  return [...senses.values()].map((members) => createGroup(given, members))
}

/** Where a person of no known country belongs: the only sense, else the one with the same office. */
function senseOf(
  person: KnownPerson,
  senses: readonly GrowingGroup[],
  isFullName: boolean,
): GrowingGroup | undefined {
  const fitting = senses.filter((sense) => !isInConflict(person, sense, isFullName))
  if (fitting.length < 2) return fitting[0]
  const alike = fitting.filter((sense) => likenessOf(person, sense) > 0)
  if (alike.length === 1) return alike[0]
  if (!isFullName || alike.length > 1) return undefined
  // Of a full name the sense that is told in far more ways is the one that everybody knows.
  const [most, next] = fitting.toSorted((a, b) => b.members.length - a.members.length)
  return most && next && most.members.length >= 2 * next.members.length ? most : undefined
}

/** Bare names of no known country are one person unless outsiders and office holders are among them. */
function splitSides(persons: readonly KnownPerson[]): readonly (readonly KnownPerson[])[] {
  const sideOf = ({ office }: KnownPerson) =>
    office === null ? 'unknown' : isOutsider(office) ? 'outside' : 'office'
  const sides = groupBy(persons, sideOf)
  const isMixed = sides.has('outside') && sides.has('office')
  if (persons.length === 0) return []
  return isMixed ? [...sides.values()] : [persons]
}
