import { isCompany } from '../../lexicon/companies.ts'
import { countryOfPlace } from './claim-dateline.ts'
import { knownNameAt } from './known-names.ts'
import type { NameClaim, NameClaims } from './name-claims.ts'
import { claimOf } from './name-claims.ts'

/** Words before a country's name that make it part of a wider one: `South China`, `Latin American`. */
const widening = new Set(
  'north south east west northern southern eastern western latin central new pan inter trans'.split(
    ' ',
  ),
)

/** What is named after the city where it was made: `the Paris currency accord`. */
const namedAfterCity = new Set(
  'accord accords agreement pact treaty protocol convention declaration round club'.split(' '),
)

/**
 * The countries that the names of others imply: Ghana in `Ghana Cocoa Board`, Japan in a headline on `TOKYO`, the United States
 * in `Roe Partners of Chicago`. Weak, as nobody need act for the country; whatever asks who does what does not see them.
 */
export function claimImpliedCountries(claims: NameClaims): NameClaim[] {
  const found: NameClaim[] = []
  const named = new Set<string>()
  for (const { draft } of [...claims.claims, ...claims.also]) if (draft.code) named.add(draft.code)
  for (const claim of claims.claims) {
    if (claim.draft.type === 'ORGANIZATION') claimInside(claims, claim, found)
  }
  for (const { draft } of found) if (draft.code) named.add(draft.code)
  for (const claim of claims.claims) {
    const { place } = claim.draft
    if (!place?.country || !standsForCountry(claims, claim)) continue
    const code = countryOfPlace(claims, place.key, place.country)
    if (code === null || named.has(code)) continue
    found.push(impliedBy(claims, claim, code, 'METONYM', 'read-names/country-of-place'))
  }
  return found
}

/** Countries whose names stand inside the name of an organisation. */
function claimInside(claims: NameClaims, claim: NameClaim, found: NameClaim[]): void {
  const { first, end, kind, draft } = claim
  if (kind !== 'NAME' || end - first < 2) return
  for (let at = first; at < end; at += 1) {
    // A body that the lexicon knows by all its words; a company's name is only a name.
    const whole = at === first && draft.body !== null && !isCompany(draft.body)
    const known = whole
      ? knownNameAt(claims.document.tokens, at, end - 1, claims.isShouted(at))
      : claims.known(at)
    if (!known || known.end > end || (at > first && widening.has(claims.lower(at - 1)))) continue
    // `Inter-American`
    if (at > first + 1 && claims.lower(at - 1) === '-' && widening.has(claims.lower(at - 2)))
      continue
    const country = known.names.find((name) => name.type === 'COUNTRY')
    if (country?.type !== 'COUNTRY' || country.kind === 'METONYM') continue
    const inside = { first: at, end: known.end }
    found.push(impliedBy(claims, inside, country.code, country.kind, 'read-names/within-name'))
  }
}

/** A place in the headline, or behind a company whose home it is: `<Roe Inc> of Chicago`, `Chicago-based`. */
function standsForCountry(claims: NameClaims, { first, end }: NameClaim): boolean {
  const part = claims.document.sentences[claims.token(first)?.sentence ?? -1]?.part
  if (part === 'HEADLINE')
    return !namedAfterCity.has(claims.lower(end)) && !namedAfterCity.has(claims.lower(end + 1))
  if (part !== 'BODY') return false
  if (claims.lower(end) === '-based') return true
  if (claims.lower(first - 1) !== 'of') return false
  const before = claims.lower(first - 2) === '>' || claims.lower(first - 2) === ','
  return before || claims.isTaken(first - 2)
}

function impliedBy(
  claims: NameClaims,
  { first, end }: { readonly first: number; readonly end: number },
  code: string,
  kind: NameClaim['kind'],
  method: string,
): NameClaim {
  const draft = claims.drafts.resolve({ type: 'COUNTRY', code })
  return claimOf(draft, { first, end, title: null, kind, confidence: 0.6, method }, true)
}
