import type { EntityRef } from '../../model/reading.ts'
import type { NamedDocument } from '../document.ts'
import type { MentionIndex } from '../mention-index.ts'
import { lowerAt } from '../token-at.ts'
import type { RolePhrase } from './find-role-phrases.ts'

/** Whoever of these is joined to another of a government sits in the same one. */
const ministers = /^(?!prime )(?:\w+ ){1,3}minister$/

/** The person who ends right before the `'s` or `and` at a token, and where the name begins; null for nobody. */
function personBefore(
  index: MentionIndex,
  link: number,
): { readonly entity: EntityRef; readonly first: number } | null {
  for (let first = link - 1; first >= link - 4 && first >= 0; first -= 1) {
    const person = index.startingAt('PERSON', first)
    if (person) return index.endsBefore(person, link) ? { entity: person.entity, first } : null
  }
  return null
}

/**
 * Whose colleague or servant somebody is: `Abe's trade minister, A`, `Kenyan Farm Minister A and Trade Minister B`; null where the words do
 * not say.
 */
export function colleagueBefore(
  { tokens }: NamedDocument,
  index: MentionIndex,
  phrase: RolePhrase,
  title: string,
): EntityRef | null {
  const link = phrase.first - 1
  const word = lowerAt(tokens, link)
  if (word === "'s") return personBefore(index, link)?.entity ?? null
  if (word !== 'and' || phrase.rule !== 'before' || !ministers.test(title)) return null
  const other = personBefore(index, link)
  if (!other) return null
  const before = index.textOf(index.titledFirst(other.first), other.first).toLowerCase()
  return /minister$/.test(before) && !/prime minister$/.test(before) ? other.entity : null
}
