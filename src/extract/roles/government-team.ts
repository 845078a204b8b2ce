import type { EntityRef } from '../../model/reading.ts'
import type { NamedDocument } from '../document.ts'
import type { MentionIndex } from '../mention-index.ts'
import { lowerAt } from '../token-at.ts'
import type { RolePhrase } from './find-role-phrases.ts'
import { TEAMS } from './team-before.ts'

const TEAM_REACH = 8
const BACK_REACH = 400

/** `The government team will be headed by Minister A`: of the country whose government the article spoke of last; null for none. */
export function countryOfGovernmentTeam(
  { tokens }: NamedDocument,
  index: MentionIndex,
  { first }: RolePhrase,
): EntityRef | null {
  let team = first - 2
  while (team > first - TEAM_REACH && !TEAMS.has(lowerAt(tokens, team))) team -= 1
  if (!TEAMS.has(lowerAt(tokens, team)) || lowerAt(tokens, team - 1) !== 'government') return null
  for (let at = team - 2; at > Math.max(0, team - BACK_REACH); at -= 1) {
    if (lowerAt(tokens, at) !== 'government') continue
    const owner = index.ownerBefore(at)
    if (owner) return owner.entity
  }
  return null
}
