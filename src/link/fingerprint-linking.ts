import { hash } from 'node:crypto'
import { bodies } from '../lexicon/bodies.ts'
import { countries } from '../lexicon/countries.ts'
import { places } from '../lexicon/gazetteer.ts'
import { TOPICS } from '../lexicon/topics.ts'

/** The tables by which linking says what is one entity and how it is called. */
export const LINKING_TABLES = { countries, places, bodies, topics: TOPICS }

/** Changes whenever the same signatures would be grouped or called otherwise than before. */
const LINKER_VERSION = '1'

/** The same for as long as tables and rules are: where it is another, entities may be others, or called otherwise. */
export function fingerprintLinking(
  tables: { readonly [T in keyof typeof LINKING_TABLES]: readonly object[] } = LINKING_TABLES,
  version = LINKER_VERSION,
): string {
  return hash('sha256', JSON.stringify([version, tables]))
}
