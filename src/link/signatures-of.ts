import type { EntityType } from '../model/entity.ts'
import type { Reading } from '../model/reading.ts'
import type { EntityLinking, NameInArticle, ReadArticle } from './entity-linking.ts'
import { ENTITY_TYPES } from './entity-types.ts'
import { createFactsOfNames } from './facts-of-names.ts'
import type { Signature } from './signature.ts'

/** What linking compares of each name of an article; parallel to `reading.entities`. */
export function signaturesOf(article: ReadArticle, reading: Reading): readonly Signature[] {
  const factsOf = createFactsOfNames(reading)
  const signatures: Signature[] = []
  for (const entity of reading.entities) {
    const facts = factsOf(signatures.length)
    signatures.push(sign(entity.type, { entity, facts, reading, article }))
  }
  return signatures
}

function sign<T extends EntityType>(type: T, name: NameInArticle<T>): Signature {
  const linking: EntityLinking<T> = ENTITY_TYPES[type]
  return linking.sign(name)
}
