import { groupBy } from './group-by.ts'
import { isOfAnyState } from './organization-name.ts'

/** A signature of an organisation, taken apart. */
export interface KnownOrganization {
  readonly id: string
  readonly words: readonly string[]
  /** Folded, as one word; null where the article explains none. */
  readonly acronym: string | null
  readonly country: string | null
}

/**
 * Parts the organisations of one block: equal names are one, unless several states can have a body
 * of the name; an acronym is the only organisation that an article explains it by, else its own.
 */
export function groupOrganizations(
  organizations: readonly KnownOrganization[],
): readonly (readonly KnownOrganization[])[] {
  const byName = groupBy(organizations, ({ words }) => words.join(' '))
  const groups = [...byName.values()].flatMap(splitByState)
  const explained = new Map<string, KnownOrganization[][]>()
  for (const group of groups) {
    for (const acronym of new Set(group.map((organization) => organization.acronym))) {
      if (acronym === null || isCalled(group, acronym)) continue
      const long = explained.get(acronym)
      if (long) long.push(group)
      else explained.set(acronym, [group])
    }
  }
  const joined = groups.map((group) => {
    const [first] = group
    const long = first?.words.length === 1 ? (explained.get(first.words[0] ?? '') ?? []) : []
    const fitting = long.filter((other) => agreeOnState(group, other))
    return { group, long: fitting.length === 1 ? fitting[0] : undefined }
  })
  // What was joined is not joined on, so that the order of groups does not matter.
  const short = groupBy(
    joined.filter(({ long }) => long !== undefined),
    ({ long }) => long?.[0]?.id ?? '',
  )
  return joined
    .filter(({ long }) => long === undefined)
    .map(({ group }) => [
      ...group,
      ...(short.get(group[0]?.id ?? '') ?? []).flatMap((other) => other.group),
    ])
}

const isCalled = (group: readonly KnownOrganization[], name: string) =>
  group[0]?.words.join('') === name

/** Bodies of one name by state; one of no known state is the only one there is, else its own. */
function splitByState(group: readonly KnownOrganization[]): KnownOrganization[][] {
  if (!isOfAnyState(group[0]?.words ?? [])) return [[...group]]
  const byState = groupBy(group, ({ country }) => country ?? '')
  const states = [...byState].filter(([country]) => country !== '').map(([, members]) => members)
  const stateless = byState.get('') ?? []
  const [only] = states
  if (states.length === 1 && only) return [[...only, ...stateless]]
  return stateless.length > 0 ? [...states, stateless] : states
}

function agreeOnState(
  group: readonly KnownOrganization[],
  other: readonly KnownOrganization[],
): boolean {
  const states = statesOf(group)
  const others = statesOf(other)
  return states.size === 0 || others.size === 0 || [...states].some((state) => others.has(state))
}

const statesOf = (group: readonly KnownOrganization[]) =>
  new Set(group.map(({ country }) => country).filter((country) => country !== null))
