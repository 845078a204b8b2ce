import { countries } from '../lexicon/countries.ts'
import { countrySignature } from './country.ts'
import { placeSignature } from './place.ts'
import type { Signature } from './signature.ts'

/**
 * The countries of the lexicon and their capitals: entities that a graph has before its first
 * article, so that every place has its country and every country its capital.
 */
export function referenceSignatures(): readonly Signature[] {
  const capitals = new Set(countries.flatMap((country) => country.capitals.slice(0, 1)))
  return [
    ...countries.map(({ code }) => countrySignature(code)),
    ...[...capitals].sort().map(placeSignature),
  ]
}
