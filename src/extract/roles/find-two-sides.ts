import type { EntityRef } from '../../model/reading.ts'
import type { NamedDocument } from '../document.ts'
import type { MentionIndex } from '../mention-index.ts'
import type { Sides } from './sides.ts'

/** Tokens of a first sentence that are looked through, however long it is. */
const LONGEST = 200

/**
 * The two countries of the headline, or those of the leaders that it names instead, or else of the first sentence; undefined
 * where there are not two.
 */
export function findTwoSides(
  named: NamedDocument,
  index: MentionIndex,
  sides: Sides,
): readonly EntityRef[] | undefined {
  const headline = named.sentences.find(({ part }) => part === 'HEADLINE')
  const { firstToken, endToken } = headline ?? { firstToken: 0, endToken: 0 }
  const found = new Set<EntityRef>()
  for (const { entity } of index.inside('COUNTRY', firstToken, endToken)) found.add(entity)
  if (found.size === 0)
    for (const { entity } of index.inside('PERSON', firstToken, endToken)) {
      const country = sides.countryOf(entity)
      if (country !== null) found.add(country)
    }
  if (found.size > 1) return found.size === 2 ? [...found] : undefined
  const lead = named.sentences.find(({ part }) => part === 'BODY')
  if (!lead) return undefined
  found.clear()
  const end = Math.min(lead.endToken, lead.firstToken + LONGEST)
  for (const { entity } of index.inside('COUNTRY', lead.firstToken, end)) found.add(entity)
  return found.size === 2 ? [...found] : undefined
}
