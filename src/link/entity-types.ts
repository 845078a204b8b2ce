import type { EntityType } from '../model/entity.ts'
import { COUNTRY } from './country.ts'
import type { EntityLinking } from './entity-linking.ts'
import { NEGOTIATION } from './negotiation.ts'
import { ORGANIZATION } from './organization.ts'
import { PERSON } from './person.ts'
import { PLACE } from './place.ts'
import { TOPIC } from './topic.ts'

/** How names of each type are linked. A new type of entity is a file and a line here. */
export const ENTITY_TYPES: { readonly [T in EntityType]: EntityLinking<T> } = {
  PERSON,
  ORGANIZATION,
  COUNTRY,
  PLACE,
  TOPIC,
  NEGOTIATION,
}
