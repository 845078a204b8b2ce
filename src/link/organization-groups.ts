import { groupBy } from './group-by.ts'
import { isOfAnyState } from './organization-name.ts'
import type { Signature } from './signature.ts'

/** A signature of an organisation, taken apart. */
export interface KnownOrganization {
  readonly signature: Signature
  readonly words: readonly string[]
  /** The words, parted by one space. */
  readonly name: string
  /** Folded, as one word; null where the article explains none. */
  readonly acronym: string | null
  readonly country: string | null
}

type Group = readonly KnownOrganization[]

/**
 * Parts the organisations of one block: equal names are one, unless several states can have a body
 * of the name; an acronym is the only organisation that an article explains it by, else its own.
 */
export function groupOrganizations(organizations: Group): readonly Group[] {
  const groups = [...groupBy(organizations, ({ name }) => name).values()].flatMap(splitByState)
  const explained = explainedIn(groups)
  if (explained.size === 0) return groups
  const longOf = new Map<Group, Group>()
  for (const group of groups) {
    const long = explained.get(group[0]?.name ?? '') ?? []
    const [fitting, ...others] = long.filter((other) => agreeOnState(group, other))
    if (fitting && others.length === 0) longOf.set(group, fitting)
  }
  // What is joined is not joined on, so that the order of groups does not matter.
  const joins = [...longOf].filter(([, long]) => !longOf.has(long))
  const joined = new Set(joins.map(([short]) => short))
  const shortOf = groupBy(joins, ([, long]) => long)
  return groups
    .filter((group) => !joined.has(group))
    .map((group) => [...group, ...(shortOf.get(group) ?? []).flatMap(([short]) => short)])
}

/** By acronym the groups that it is explained by. */
function explainedIn(groups: readonly Group[]): ReadonlyMap<string, readonly Group[]> {
  const explained = new Map<string, Group[]>()
  for (const group of groups) {
    for (const { acronym, words } of group) {
      if (acronym === null || words.join('') === acronym) continue
      const long = explained.get(acronym)
      if (!long) explained.set(acronym, [group])
      else if (long.at(-1) !== group) long.push(group)
    }
  }
  return explained
}

/** Bodies of one name by state; one of no known state is the only one there is, else its own. */
function splitByState(group: Group): readonly Group[] {
  if (!isOfAnyState(group[0]?.words ?? [])) return [group]
  const byState = groupBy(group, ({ country }) => country ?? '')
  const states = [...byState].filter(([country]) => country !== '').map(([, members]) => members)
  const stateless = byState.get('') ?? []
  const [only] = states
  if (states.length === 1 && only) return [[...only, ...stateless]]
  return stateless.length > 0 ? [...states, stateless] : states
}

function agreeOnState(group: Group, other: Group): boolean {
  const states = statesOf(group)
  const others = statesOf(other)
  return states.size === 0 || others.size === 0 || [...states].some((state) => others.has(state))
}

const statesOf = (group: Group) =>
  new Set(group.map(({ country }) => country).filter((country) => country !== null))
