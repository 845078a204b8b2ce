import type { EntityRef } from '../../model/reading.ts'
import type { NamedDocument } from '../document.ts'
import type { MentionIndex } from '../mention-index.ts'
import { lowerAt } from '../token-at.ts'
import type { RolePhrase } from './find-role-phrases.ts'

/** Whoever of these is joined to another of a government sits in the same one. */
const ministers = /^(?!prime )(?:\w+ ){1,3}minister$/

/** The person who ends right before a token, or right before the `'s` or `and` that stands there. */
function personBefore(
  index: MentionIndex,
  { tokens }: NamedDocument,
  first: number,
): EntityRef | null {
  const end =
    lowerAt(tokens, first - 1) === "'s" || lowerAt(tokens, first - 1) === 'and' ? first - 1 : first
  for (let at = end - 1; at >= end - 4 && at >= 0; at -= 1) {
    const person = index.startingAt('PERSON', at)
    if (person) return index.endsBefore(person, end) ? person.entity : null
  }
  return null
}

/**
 * Whose colleague or servant somebody is: `Abe's trade minister, A`, `Kenyan Farm Minister A and Trade Minister B`; null where the words do
 * not say.
 */
export function colleagueBefore(
  named: NamedDocument,
  index: MentionIndex,
  phrase: RolePhrase,
  title: string,
): EntityRef | null {
  const { tokens } = named
  const link = lowerAt(tokens, phrase.first - 1)
  if (link === "'s") return personBefore(index, named, phrase.first)
  if (link !== 'and' || phrase.rule !== 'before' || !ministers.test(title)) return null
  const other = personBefore(index, named, phrase.first)
  const titles = named.titles.filter(({ person, end }) => person === other && end < phrase.first)
  const last = titles.at(-1)
  if (other === null || !last || last.end < phrase.first - 6) return null
  const before = index.textOf(last.first, last.end).toLowerCase()
  return /minister$/.test(before) && !/prime minister$/.test(before) ? other : null
}
