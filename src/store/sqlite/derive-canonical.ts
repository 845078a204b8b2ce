import { foldName } from '../../link/fold-name.ts'
import { sameRole } from '../../link/same-role.ts'
import { alikeMeetings, isMeetingLikeness, meetingLikeness } from './derive-meetings.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import type { FactType, LinkedParticipant, Part } from './write-fact-drafts.ts'

/**
 * Facts that may say the same share a likeness; null for facts that are each their own. Events of
 * talks have none, since their history says which are one.
 */
export function likenessOf(
  type: FactType,
  participants: readonly LinkedParticipant[],
  title: string | null,
): string | null {
  const entity = (part: Part) =>
    participants.find((participant) => participant.part === part)?.entityKey ?? 0
  if (type === 'Representation') return `represents ${entity('holder')} ${entity('country')}`
  if (type === 'Role') {
    return `role ${entity('holder')} ${foldName(title ?? '').replace(/^the /, '')}`
  }
  if (type === 'Meeting') return meetingLikeness(participants)
  return null
}

/** A fact among those of one likeness. */
interface AlikeFact {
  readonly key: number
  readonly canonicalKey: number
  readonly title: string | null
  readonly holderKey: number
  readonly countryKey: number | null
  readonly organizationKey: number | null
}

/** Facts of one likeness: those that say most first, then the oldest. */
const ALIKE_FACTS = `
  select f.key, f.canonical_key as canonicalKey, r.title as title, h.entity_key as holderKey,
    c.entity_key as countryKey, o.entity_key as organizationKey
  from fact f
  join participant h on h.fact_key = f.key and h.part = 'holder' and h.ordinal = 0
  left join participant c on c.fact_key = f.key and c.part = 'country' and c.ordinal = 0
  left join participant o on o.fact_key = f.key and o.part = 'organization' and o.ordinal = 0
  left join role r on r.fact_key = f.key
  where f.likeness = ?
  order by (c.fact_key is null) + (o.fact_key is null), f.chronology, f.id`

/** For each fact of one likeness, in the order of `ALIKE_FACTS`, the one that shows for it. */
function canonicalKeysOf(facts: readonly AlikeFact[]): readonly number[] {
  const shown: AlikeFact[] = []
  return facts.map((fact) => {
    const same = shown.find((other) => fact.title === null || sameRole(toRole(other), toRole(fact)))
    if (same !== undefined) return same.key
    shown.push(fact)
    return fact.key
  })
}

function toRole(fact: AlikeFact) {
  return {
    personKey: fact.holderKey,
    title: fact.title ?? '',
    countryKey: fact.countryKey,
    organizationKey: fact.organizationKey,
  }
}

/** Says anew which fact shows for each of the given likenesses. */
export function writeCanonical(database: SqliteDatabase, likenesses: Iterable<string>): void {
  const update = database.prepare('update fact set canonical_key = ? where key = ?')
  for (const likeness of likenesses) {
    for (const { key, canonicalKey, shownKey } of alikeFacts(database, likeness)) {
      if (canonicalKey !== shownKey) update.run(shownKey, key)
    }
  }
}

/** The facts of one likeness, each with the key of the one that shows for it. */
export function alikeFacts(
  database: SqliteDatabase,
  likeness: string,
): ReturnType<typeof alikeMeetings> {
  if (isMeetingLikeness(likeness)) return alikeMeetings(database, likeness)
  const facts = database.prepare(ALIKE_FACTS).all(likeness) as AlikeFact[]
  const shown = canonicalKeysOf(facts)
  return facts.map(({ key, canonicalKey }, place) => {
    return { key, canonicalKey, shownKey: shown[place] ?? key }
  })
}
