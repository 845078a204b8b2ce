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
  const told = index.inside('COUNTRY', firstToken, endToken).map(({ entity }) => entity)
  const led = index
    .inside('PERSON', firstToken, endToken)
    .flatMap(({ entity }) => sides.countryOf(entity) ?? [])
  const found = [...new Set(told.length > 0 ? told : led)]
  return found.length === 2 ? found : undefined
}
