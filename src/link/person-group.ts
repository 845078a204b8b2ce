import type { Office } from './office-of.ts'
import type { PersonName } from './person-name.ts'
import type { Signature } from './signature.ts'

/** A signature of a person, taken apart. */
export interface KnownPerson {
  readonly signature: Signature
  readonly name: PersonName
  /** `jr`, `sr`, `ii`: which of several of one name; null where the name does not say. */
  readonly generation: string | null
  readonly country: string | null
  readonly office: Office | null
  /** Of the article, as 198 for the 1980s; null where it has no date. */
  readonly decade: number | null
}

/** Signatures that are one person, as far as grouping has come. */
export interface PersonGroup {
  /** Of the fullest name in it. */
  readonly given: readonly string[]
  readonly members: readonly KnownPerson[]
  readonly countries: ReadonlySet<string>
  readonly offices: ReadonlySet<Office>
  readonly decades: ReadonlySet<number>
  readonly generations: ReadonlySet<string>
}

/** A group that can grow by `addMember`. */
export interface GrowingGroup extends PersonGroup {
  readonly members: KnownPerson[]
  readonly countries: Set<string>
  readonly offices: Set<Office>
  readonly decades: Set<number>
  readonly generations: Set<string>
}

export function createGroup(
  given: readonly string[],
  members: Iterable<KnownPerson>,
): GrowingGroup {
  const group: GrowingGroup = {
    given,
    members: [],
    countries: new Set(),
    offices: new Set(),
    decades: new Set(),
    generations: new Set(),
  }
  for (const member of members) addMember(group, member)
  return group
}

export function addMember(group: GrowingGroup, member: KnownPerson): void {
  group.members.push(member)
  if (member.country !== null) group.countries.add(member.country)
  if (member.office !== null) group.offices.add(member.office)
  if (member.decade !== null) group.decades.add(member.decade)
  if (member.generation !== null) group.generations.add(member.generation)
}
