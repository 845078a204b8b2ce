import { placeByKey } from '../lexicon/gazetteer.ts'
import { formatGlobalId } from '../model/global-id.ts'
import {
  createKnownSignatures,
  createSignature,
  type EntityLinking,
  type NamedDescription,
  nameOnly,
} from './entity-linking.ts'
import { foldName } from './fold-name.ts'
import { groupBy } from './group-by.ts'
import type { Signature } from './signature.ts'

/** Of a place that the gazetteer knows the key, of any other what the text says. */
type PlaceContent = { readonly key: string } | TextPlace
interface TextPlace {
  readonly name: string
  readonly country?: string
}

/**
 * Places are one where the gazetteer says so, else where name and country are equal; a place of no
 * known country is the only one of its name, if there is but one.
 */
export const PLACE: EntityLinking<'PLACE'> = {
  sign: ({ entity: { key, name, country } }) =>
    key === null
      ? createSignature('PLACE', placeFold(name), { country: country ?? undefined, name })
      : placeSignature(key),
  group: (signatures) => {
    const groups = groupBy(signatures, (signature) => countryOf(signature) ?? '')
    const nowhere = groups.get('') ?? []
    const known = [...groups].filter(([country]) => country !== '').map(([, members]) => members)
    const [only] = known
    if (known.length === 1 && only) return [[...only, ...nowhere]]
    return nowhere.length > 0 ? [...known, nowhere] : known
  },
  compare: (one, other) => Number(isNowhere(one)) - Number(isNowhere(other)),
  namesOf: (signature) => {
    const content = contentOf(signature)
    if (!('key' in content)) return [content.name]
    const place = placeByKey(content.key)
    return place ? [place.name, ...place.aliases] : []
  },
  describe: (leader) => {
    const content = contentOf(leader)
    if ('key' in content) return describeKnown(content.key)
    return { ...nameOnly('PLACE', content.name), countryCode: content.country ?? null }
  },
}

/** The signature that all articles share which name a place of the gazetteer. */
export const placeSignature = createKnownSignatures('PLACE', (key) => `key:${key}`)

/** The public id of a place of the gazetteer. */
export function placeIdOf(key: string): string {
  return formatGlobalId('Place', key)
}

function describeKnown(key: string): NamedDescription {
  const place = placeByKey(key)
  return {
    ...nameOnly('PLACE', place?.name ?? key),
    countryCode: place?.country ?? null,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
  }
}

const contentOf = (signature: Signature) => JSON.parse(signature.content) as PlaceContent

function countryOf(signature: Signature): string | undefined {
  const content = contentOf(signature)
  return 'key' in content ? content.key : content.country
}

const isNowhere = (signature: Signature) => countryOf(signature) === undefined

/** `St. Louis` and `Saint Louis`, `Mt. Fuji` and `Mount Fuji`. */
const placeFold = (name: string) =>
  foldName(name).replace(/^st /, 'saint ').replace(/^mt /, 'mount ').replace(/^the /, '')
