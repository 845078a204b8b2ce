import type { EntityRef } from '../../model/reading.ts'
import type { NamedDocument } from '../document.ts'
import type { MentionIndex } from '../mention-index.ts'
import type { Sides } from './sides.ts'

/** The two countries of the headline, or those of the leaders that it names instead; undefined where there are not two. */
export function findTwoSides(
  named: NamedDocument,
  index: MentionIndex,
  sides: Sides,
): readonly EntityRef[] | undefined {
  const headline = named.sentences.find(({ part }) => part === 'HEADLINE')
  if (!headline) return undefined
  const { firstToken, endToken } = headline
  const found = new Set<EntityRef>()
  for (const { entity } of index.inside('COUNTRY', firstToken, endToken)) found.add(entity)
  if (found.size > 0) return found.size === 2 ? [...found] : undefined
  for (const { entity } of index.inside('PERSON', firstToken, endToken)) {
    const country = sides.countryOf(entity)
    if (country !== null) found.add(country)
  }
  return found.size === 2 ? [...found] : undefined
}
