import { DisjointSets } from './disjoint-sets.ts'
import { fullFormsOf } from './given-names.ts'
import { groupBy } from './group-by.ts'
import { addMember, type GrowingGroup, type KnownPerson, type PersonGroup } from './person-group.ts'
import { PersonIndex } from './person-index.ts'
import {
  isInConflict,
  isOfOtherGeneration,
  isOfOtherTime,
  likenessOf,
  splitSenses,
} from './person-senses.ts'
import type { Correction } from './signature.ts'

/**
 * Parts the persons of one block. The fullest names make groups first; then each less full name
 * ("G. Bush", "Bush") goes to the only group that it fits, or of several to the only one whose
 * country or office it shares, else makes a group of its own. All names equally full are placed
 * before any of them counts, so that their order does not matter.
 */
export function groupPersons(
  persons: readonly KnownPerson[],
  corrections: readonly Correction[],
): readonly PersonGroup[] {
  const said = new DisjointSets()
  for (const { keepId, mergeId } of corrections) said.join(keepId, mergeId)
  const corrected = new Set(corrections.flatMap(({ keepId, mergeId }) => [keepId, mergeId]))
  const saidOf = (id: string) => (corrected.has(id) ? said.find(id) : undefined)
  return familiesOf(persons).flatMap((family) => groupFamily(family, saidOf))
}

/** What stands for all ids that people said to be one with an id; undefined where they said nothing. */
type SaidOf = (id: string) => string | undefined

/** Persons whose family names can be one: Köhler with Koehler and with Kohler. */
function familiesOf(persons: readonly KnownPerson[]): readonly (readonly KnownPerson[])[] {
  const spellings = new DisjointSets()
  for (const { name } of persons) {
    for (const other of name.family) spellings.join(name.family[0], other)
  }
  return [...groupBy(persons, ({ name }) => spellings.find(name.family[0])).values()]
}

function groupFamily(family: readonly KnownPerson[], saidOf: SaidOf): readonly PersonGroup[] {
  const index = new PersonIndex()
  for (const level of levelsOf(family)) {
    const found: GrowingGroup[] = []
    const joining: (readonly [GrowingGroup, KnownPerson])[] = []
    const chosen = level.map(({ given, persons }) => {
      const candidates = index.candidates(given)
      return persons.map((person) => choose(person, candidates, isFullName(given), saidOf))
    })
    const torn = tornGroups(level, chosen)
    level.forEach(({ given, persons }, place) => {
      const left: KnownPerson[] = []
      persons.forEach((person, at) => {
        const group = chosen[place]?.[at]
        const joins = group && (person.generation === null || !torn.has(group))
        if (joins) joining.push([group, person])
        else left.push(person)
      })
      found.push(...splitSenses(given, left, isFullName(given)))
    })
    for (const [group, person] of joining) addMember(group, person)
    for (const group of found) index.add(group)
  }
  return index.groups
}

/** Groups that both a father and a son would join; neither does. */
function tornGroups(
  level: readonly Namesakes[],
  chosen: readonly (readonly (GrowingGroup | undefined)[])[],
): ReadonlySet<GrowingGroup> {
  const first = new Map<GrowingGroup, string>()
  const torn = new Set<GrowingGroup>()
  level.forEach(({ persons }, place) => {
    persons.forEach(({ generation }, at) => {
      const group = chosen[place]?.[at]
      if (!group || generation === null) return
      const other = first.get(group)
      if (other === undefined) first.set(group, generation)
      else if (other !== generation) torn.add(group)
    })
  })
  return torn
}

interface Namesakes {
  readonly given: readonly string[]
  readonly persons: readonly KnownPerson[]
}

/** Persons by given names, those equally full together, the fullest first. */
function levelsOf(family: readonly KnownPerson[]): readonly (readonly Namesakes[])[] {
  const compare = comparableGivenNames(family)
  const named = family.map((person) => ({ person, given: compare(person.name.given) }))
  const byGiven = [...groupBy(named, ({ given }) => given.join(' ')).values()].map((same) => ({
    given: same[0]?.given ?? [],
    persons: same.map(({ person }) => person),
  }))
  const levels = [...groupBy(byGiven, ({ given }) => String(fullnessOf(given)))]
  return levels.sort(([a], [b]) => Number(b) - Number(a)).map(([, level]) => level)
}

/** The group that a less full name belongs to; undefined where none or several would do. */
function choose(
  person: KnownPerson,
  candidates: readonly GrowingGroup[],
  isFull: boolean,
  saidOf: SaidOf,
): GrowingGroup | undefined {
  const fitting = candidates.filter(
    (group) =>
      !isInConflict(person, group, isFull) &&
      !isOfOtherTime(person, group) &&
      !isOfOtherGeneration(person, group),
  )
  if (fitting.length < 2 || areSaidToBeOne(fitting, saidOf)) return fitting[0]
  const likenesses = fitting.map((group) => likenessOf(person, group))
  const most = likenesses.reduce((high, next) => Math.max(high, next), 0)
  if (most === 0) return undefined
  const alike = fitting.filter((_, place) => likenesses[place] === most)
  if (alike.length === 1 || areSaidToBeOne(alike, saidOf)) return alike[0]
  return isFull ? undefined : bestKnown(alike)
}

/** Of several whom a bare family name fits the one that articles name in twice as many ways as any other. */
function bestKnown(groups: readonly GrowingGroup[]): GrowingGroup | undefined {
  const [first, second] = [...groups].sort((a, b) => b.members.length - a.members.length)
  return (first?.members.length ?? 0) >= 2 * (second?.members.length ?? 0) ? first : undefined
}

/** Whether people have said that all of the groups are one. */
function areSaidToBeOne(groups: readonly PersonGroup[], saidOf: SaidOf): boolean {
  const [first, ...others] = groups
  const saidOfGroup = ({ members }: PersonGroup) =>
    new Set(members.map(({ signature }) => saidOf(signature.id)))
  const common = first && [...saidOfGroup(first)].filter((said) => said !== undefined)
  return (common ?? []).some((said) => others.every((group) => saidOfGroup(group).has(said)))
}

/** Makes given names of one family comparable: short forms become full ones, `dae jung` `daejung`. */
function comparableGivenNames(
  family: readonly KnownPerson[],
): (given: readonly string[]) => readonly string[] {
  const firstNames = new Set(family.map(({ name }) => name.given[0] ?? ''))
  const onlyNames = new Set(
    family.flatMap(({ name: { given } }) => (given.length === 1 ? given : [])),
  )
  return (given) => {
    const [first = '', second = '', ...rest] = given
    if (second.length > 1 && onlyNames.has(first + second)) return [first + second, ...rest]
    const fullForms = fullFormsOf(first)
    const present = fullForms.filter((form) => firstNames.has(form))
    const [full, ...more] = present.length > 0 ? present : fullForms
    return full === undefined || more.length > 0 ? given : [full, ...given.slice(1)]
  }
}

/** Not for initials and bare family names. */
export function isFullName(given: readonly string[]): boolean {
  return (given[0]?.length ?? 0) > 1
}

/** A name that can stand for another is never as full as the other. */
export function fullnessOf(given: readonly string[]): number {
  return given.reduce((sum, word) => sum + (word.length > 1 ? 2 : 1), 0)
}
