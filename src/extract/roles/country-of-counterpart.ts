import type { EntityRef } from '../../model/reading.ts'
import type { NamedDocument } from '../document.ts'
import type { MentionIndex } from '../mention-index.ts'
import { lowerAt } from '../token-at.ts'
import type { RolePhrase } from './find-role-phrases.ts'

const COUNTERPART_REACH = 12

/** `Foreign Minister A and his Peruvian counterpart`: a country that A does not speak for; null for none. */
export function countryOfCounterpart(
  named: NamedDocument,
  index: MentionIndex,
  { end }: RolePhrase,
): EntityRef | null {
  for (let at = end + 1; at < end + COUNTERPART_REACH; at += 1) {
    const word = lowerAt(named.tokens, at)
    if (word === 'counterpart' || word === 'colleague') return index.ownerBefore(at)?.entity ?? null
    if (word === '.' || word === ';') return null
  }
  return null
}
