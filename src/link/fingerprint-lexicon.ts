import { hash } from 'node:crypto'
import { bodies } from '../lexicon/bodies.ts'
import { countries } from '../lexicon/countries.ts'
import { places } from '../lexicon/gazetteer.ts'
import { TOPICS } from '../lexicon/topics.ts'

/** The tables by which linking says what is one entity and how it is called. */
export const LINKING_TABLES = { countries, places, bodies, topics: TOPICS }

/** The same for as long as all of them are: where it is another, entities may be called otherwise. */
export function fingerprintLexicon(
  tables: { readonly [T in keyof typeof LINKING_TABLES]: readonly object[] } = LINKING_TABLES,
): string {
  return hash('sha256', JSON.stringify(tables))
}
