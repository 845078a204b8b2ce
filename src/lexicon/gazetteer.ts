import { capitalCities } from './capital-cities.ts'
import { countries } from './countries.ts'
import { regionsAndSeas } from './regions-and-seas.ts'
import { worldCities } from './world-cities.ts'

/** A place that the reader knows: a city, a region, a sea. */
export interface PlaceEntry {
  /** Such as `jakarta-id`; `portland-oregon-us` where a country has several of the name. */
  readonly key: string
  readonly name: string
  /** Other names, as printed. */
  readonly aliases: readonly string[]
  /** ISO 3166-1 alpha-2; null for seas and continents. */
  readonly country: string | null
  /** The state or province by which others of the name are told from it. */
  readonly region: string | null
  readonly latitude: number
  readonly longitude: number
  readonly kind: 'CAPITAL' | 'CITY' | 'AREA'
}

/** All places, the better known first. */
export const places: readonly PlaceEntry[] = withKeys([
  ...read(capitalCities, 'CAPITAL'),
  ...read(worldCities, 'CITY'),
  ...read(regionsAndSeas, 'AREA'),
])

const byKey = new Map(places.map((place) => [place.key, place]))

/** The place with a key of the gazetteer; undefined for others. */
export function placeByKey(key: string): PlaceEntry | undefined {
  return byKey.get(key)
}

/** Codes of the countries that a place is, or was, the seat of government of. */
export const countriesOfCapital: ReadonlyMap<string, readonly string[]> = seats()

function seats(): ReadonlyMap<string, readonly string[]> {
  const seats = new Map<string, string[]>()
  for (const { code, capitals } of countries) {
    for (const key of capitals) seats.set(key, [...(seats.get(key) ?? []), code])
  }
  return seats
}

function read(table: string, kind: PlaceEntry['kind']): PlaceEntry[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', country = '', latitude = '', longitude = '', aliases = '', region = ''] =
        line.split('|')
      return {
        key: [slug(name), country.toLowerCase()].filter(Boolean).join('-'),
        name,
        // `Washington, D.C.` is one name with a comma in it.
        aliases: aliases ? aliases.split(/,(?! )/) : [],
        country: country || null,
        region: region || null,
        latitude: Number(latitude),
        longitude: Number(longitude),
        kind,
      }
    })
}

/** Of two places with one key the later one carries its region, or what it is. */
function withKeys(entries: readonly PlaceEntry[]): PlaceEntry[] {
  const taken = new Set<string>()
  return entries.map((entry) => {
    const place = entry.country?.toLowerCase()
    const distinct = [slug(entry.name), slug(entry.region ?? entry.kind), place].filter(Boolean)
    const key = taken.has(entry.key) ? distinct.join('-') : entry.key
    taken.add(key)
    return withKey(entry, key)
  })
}

/** Member by member: a copy made by spreading may have a shape of its own. */
function withKey(entry: PlaceEntry, key: string): PlaceEntry {
  const { name, aliases, country, region, latitude, longitude, kind } = entry
  return { key, name, aliases, country, region, latitude, longitude, kind }
}

function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
