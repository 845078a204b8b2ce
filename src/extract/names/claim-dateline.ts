import { agencyNamed } from '../../lexicon/agencies.ts'
import { countryByCode } from '../../lexicon/countries.ts'
import { countriesOfCapital, type PlaceEntry } from '../../lexicon/gazetteer.ts'
import type { Sentence } from '../document.ts'
import type { DatelineParts } from '../frame/dateline-parts.ts'
import { parseDateline } from '../frame/parse-dateline.ts'
import { toTitleCase } from '../frame/to-title-case.ts'
import { choosePlace, stateNow } from './claim-known-names.ts'
import type { EntityDraft } from './entity-drafts.ts'
import type { KnownMatch, NameClaims, NameSpan } from './name-claims.ts'
import { claimOf } from './name-claims.ts'

/** What the dateline names. */
export interface DatelineDrafts {
  /** What stands in it. */
  readonly parts: DatelineParts | null
  readonly place: EntityDraft | null
  readonly country: EntityDraft | null
}

/** Of an article without a dateline that can be read. */
export const noDateline: DatelineDrafts = { parts: null, place: null, country: null }

/** Claims the place of a dateline, the region behind it and the agency. */
export function claimDateline(claims: NameClaims, sentence: Sentence): DatelineDrafts {
  const { text } = claims.document
  const parts = parseDateline(text, sentence.start, sentence.end, true)
  if (!parts) return noDateline
  for (const other of parts.others) claimOther(claims, sentence, other.start)
  if (!parts.place) return { parts, place: null, country: null }
  const first = tokenFrom(claims, sentence, parts.place.start)
  const end = tokenTo(claims, sentence, parts.place.end)
  const regionFirst = parts.region ? tokenFrom(claims, sentence, parts.region.start) : -1
  const region = regionFirst >= 0 ? claims.known(regionFirst)?.names : undefined
  const regionCountry = region?.find((name) => name.type === 'COUNTRY')
  const regionPlace = region?.find((name) => name.type === 'PLACE')
  const isWhole = claims.known(first)?.end === end
  const candidates = isWhole ? placesOf(claims.known(first)) : []
  const stateCountry = regionPlace?.type === 'PLACE' ? regionPlace.place.country : null
  const told = (regionCountry?.type === 'COUNTRY' ? regionCountry.code : null) ?? stateCountry
  const chosen = choosePlace(claims, end, candidates)
  const place =
    chosen && (told === null || chosen.country === null || fits(chosen.country, told))
      ? chosen
      : null
  const method = 'read-names/dateline'
  const name = place?.name ?? toTitleCase(claims.textOf(first, end))
  const ownCountry = !isWhole
    ? null
    : claims.known(first)?.names.find((item) => item.type === 'COUNTRY' && item.kind === 'NAME')
  claims.claim(
    { type: 'PLACE', place, name, country: told },
    { first, end, title: null, kind: 'NAME', confidence: place ? 0.97 : 0.85, method },
  )
  const placeDraft = claims.claims.at(-1)?.draft ?? null
  if (regionFirst >= 0) claimRegion(claims, regionFirst)
  const code =
    told ??
    (place
      ? countryOfPlace(claims, place.key, place.country)
      : ownCountry?.type === 'COUNTRY'
        ? ownCountry.code
        : homeOfAgency(claims, parts.agency))
  return {
    parts,
    place: placeDraft,
    country: code ? claims.drafts.resolve({ type: 'COUNTRY', code }) : null,
  }
}

/** Agencies that leave the country out of a dateline at home. */
const atHome = new Set(
  'press-trust-of-india yonhap kyodo jiji xinhua tass itar-tass antara bernama'.split(' '),
)

/** Where a national agency writes from a town that the gazetteer does not have; null for others. */
function homeOfAgency(claims: NameClaims, agency: DatelineParts['agency']): string | null {
  if (!agency) return null
  const entry = agencyNamed(claims.document.text.slice(agency.start, agency.end))
  const country = entry && atHome.has(entry.key) ? entry.country : null
  return country === null || country === 'SU' || country === 'RU' ? null : country
}

/** `MOSCOW` of `LONDON/MOSCOW`, and the country that it is in. */
function claimOther(claims: NameClaims, sentence: Sentence, start: number): void {
  const first = tokenFrom(claims, sentence, start)
  const known = claims.known(first)
  const place = known && choosePlace(claims, known.end, placesOf(known))
  if (!known || !place) return
  const method = 'read-names/dateline'
  const { end } = known
  claims.claim(
    { type: 'PLACE', place, name: place.name, country: null },
    { first, end, title: null, kind: 'NAME', confidence: 0.95, method },
  )
  const code = countryOfPlace(claims, place.key, place.country)
  if (code === null) return
  const draft = claims.drafts.resolve({ type: 'COUNTRY', code })
  draft.lastToken = Math.max(draft.lastToken, first)
  const state: NameSpan = { first, end, title: null, kind: 'METONYM', confidence: 0.95, method }
  claims.also.push(claimOf(draft, state, false))
}

function placesOf(known: KnownMatch | null): readonly PlaceEntry[] {
  const places: PlaceEntry[] = []
  for (const name of known?.names ?? []) if (name.type === 'PLACE') places.push(name.place)
  return places
}

function claimRegion(claims: NameClaims, at: number): void {
  const known = claims.known(at)
  const name = known?.names[0]
  if (!known || !name || name.type === 'BODY') return
  const span: NameSpan = {
    first: at,
    end: known.end,
    title: null,
    kind: 'NAME',
    confidence: 0.95,
    method: 'read-names/dateline',
  }
  if (name.type === 'COUNTRY') claims.claim({ type: 'COUNTRY', code: name.code }, span)
  else
    claims.claim({ type: 'PLACE', place: name.place, name: name.place.name, country: null }, span)
}

/** The state that a place belonged to when the story was written. */
export function countryOfPlace(
  claims: NameClaims,
  key: string,
  country: string | null,
): string | null {
  const seats = countriesOfCapital.get(key)
  if (seats) return stateNow(claims, seats)
  if (country === 'RU') return stateNow(claims, ['RU'])
  return country
}

function fits(country: string, told: string): boolean {
  if (country === told) return true
  const former = countryByCode(told)
  return former !== undefined && former.until !== null
}

function tokenFrom(claims: NameClaims, sentence: Sentence, start: number): number {
  for (let i = sentence.firstToken; i < sentence.endToken; i += 1)
    if ((claims.token(i)?.start ?? 0) >= start) return i
  return sentence.endToken
}

function tokenTo(claims: NameClaims, sentence: Sentence, end: number): number {
  for (let i = sentence.endToken; i > sentence.firstToken; i -= 1)
    if ((claims.token(i - 1)?.end ?? 0) <= end) return i
  return sentence.firstToken
}
