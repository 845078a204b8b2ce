import type { BodyEntry } from '../../lexicon/bodies.ts'
import { bodyByKey } from '../../lexicon/bodies.ts'
import { countryByCode } from '../../lexicon/countries.ts'
import type { PlaceEntry } from '../../lexicon/gazetteer.ts'
import { countriesOfCapital } from '../../lexicon/gazetteer.ts'
import type { MentionKind } from '../../model/entity.ts'
import { WordClass } from '../frame/word-class.ts'
import type { Claimed } from './entity-drafts.ts'
import { isMetonym } from './is-metonym.ts'
import type { KnownName } from './known-names.ts'
import { knownNameAt } from './known-names.ts'
import type { NameClaims, NameSpan } from './name-claims.ts'
import { claimOf } from './name-claims.ts'
import {
  isCurrency,
  isHalf,
  isLanguage,
  isPartOfThing,
  needsThe,
  opensOtherName,
} from './other-senses.ts'
import { ownBodyOf } from './own-body.ts'

/** Claims the countries, places and bodies of the lexicon between two tokens that no rule has taken. */
export function claimKnownNames(
  claims: NameClaims,
  firstToken: number,
  endToken: number,
  within = false,
): void {
  for (let at = claims.nextName(firstToken); at < endToken; at = claims.nextName(at + 1)) {
    if (claims.isTaken(at)) continue
    const known = within
      ? knownNameAt(claims.document.tokens, at, endToken, false)
      : claims.known(at)
    if (known && !claims.isTaken(at, known.end) && !isTicker(claims, at)) {
      claimKnown(claims, at, known.end, known.names)
      at = known.end - 1
    }
  }
}

/** `<EAC>`: a share's sign. */
function isTicker(claims: NameClaims, at: number): boolean {
  return (
    claims.lower(at - 1) === '<' && (claims.lower(at + 1) === '>' || claims.lower(at + 1) === '.')
  )
}

/** Bodies whose name stands for the government itself. */
const governments = new Set(['white-house'])

/** Offices of a treasury that take its name for their title. */
const opensTitle = new Set(['secretary', 'undersecretary', 'minister'])

function claimKnown(
  claims: NameClaims,
  first: number,
  end: number,
  names: readonly KnownName[],
): void {
  let country: Extract<KnownName, { type: 'COUNTRY' }> | undefined
  let body: Extract<KnownName, { type: 'BODY' }> | undefined
  const places: PlaceEntry[] = []
  for (const name of names) {
    if (name.type === 'COUNTRY') country ??= name
    else if (name.type === 'BODY') body ??= name
    else places.push(name.place)
  }
  if (!body && isPartOfThing(claims, first, end)) return
  if (body && !(country && country.kind === 'NAME')) {
    if (isPlainWord(claims, first, end, body.form)) return
    const { body: entry } = body
    if (
      entry.key.endsWith('treasury') &&
      claims.is(end, WordClass.OFFICE) &&
      opensTitle.has(claims.lower(end))
    ) {
      if (end - first > 1) claimKnownNames(claims, first, first + 1, true)
      return
    }
    const ours = `us-${entry.key}`
    const meant = claims.drafts.hasBody(ours) && claims.hasWord('u.s.') ? bodyByKey(ours) : entry
    const what: Claimed = ownBodyOf(claims, first, end, entry) ?? {
      type: 'ORGANIZATION',
      body: meant ?? entry,
      name: (meant ?? entry).name,
      country: null,
    }
    claimAs(claims, first, end, what, 'NAME', 'read-names/known-body')
    if (governments.has(entry.key) && entry.country) claimAlso(claims, first, end, entry.country)
  } else if (country && (isCurrency(claims, end) || isLanguage(claims, first, end, country.kind)))
    return
  else if (country && !isPlaceInstead(claims, first, country.code, places)) {
    const code = country.kind === 'METONYM' ? stateNow(claims, [country.code]) : country.code
    const what: Claimed = { type: 'COUNTRY', code }
    claimAs(claims, first, end, what, country.kind, methods[country.kind])
  } else if (places.length > 0) claimPlace(claims, first, end, places)
}

const methods = {
  NAME: 'read-names/name',
  DEMONYM: 'read-names/demonym',
  METONYM: 'read-names/metonym',
} as const

function claimAs(
  claims: NameClaims,
  first: number,
  end: number,
  what: Claimed,
  kind: MentionKind,
  method: string,
): void {
  claims.claim(what, { first, end, title: null, kind, confidence: 0.97, method })
}

function claimPlace(
  claims: NameClaims,
  first: number,
  end: number,
  places: readonly PlaceEntry[],
): void {
  const place = choosePlace(claims, end, places)
  if (
    !place ||
    needsThe(claims, first, end) ||
    isWordOfHeadline(claims, first, end) ||
    opensOtherName(claims, end) ||
    isHalf(claims, first, end, place) ||
    (place.kind === 'AREA' && claims.lower(end) === 'minister')
  )
    return
  const seats = countriesOfCapital.get(place.key)
  const bloc = place.key === 'brussels-be' ? blocOfBrussels(claims) : undefined
  if (bloc && isMetonym(claims, first, end)) {
    const what: Claimed = { type: 'ORGANIZATION', body: bloc, name: bloc.name, country: null }
    claims.claim(what, {
      first,
      end,
      title: null,
      kind: 'METONYM',
      confidence: 0.8,
      method: 'read-names/capital',
    })
    return
  }
  if (seats && isMetonym(claims, first, end)) {
    const what: Claimed = { type: 'COUNTRY', code: stateNow(claims, seats) }
    claims.claim(what, {
      first,
      end,
      title: null,
      kind: 'METONYM',
      confidence: 0.85,
      method: 'read-names/capital',
    })
    return
  }
  const what: Claimed = { type: 'PLACE', place, name: place.name, country: null }
  claims.claim(what, {
    first,
    end,
    title: null,
    kind: 'NAME',
    confidence: 0.93,
    method: 'read-names/known-place',
  })
  if (seats && place.country && isSeatOfNamedBody(claims, end, place.country))
    claimAlso(claims, first, end, stateNow(claims, seats))
}

/** `EC FARM SPLIT`: a word that is a town, too. */
function isWordOfHeadline(claims: NameClaims, first: number, end: number): boolean {
  if (end - first > 1) return false
  if (!claims.isInHeadline(first)) return opensAsWord(claims, first)
  const isShouted = claims.isShouted(first) || claims.token(first)?.shape === 'CAPITALS'
  return claims.isAlsoSmall(first) || (isShouted && words.has(claims.lower(first)))
}
const words = new Set(
  'split nice reading bath cork mobile orange hull deal sale bury male'.split(' '),
)

const ofTowns = new Set('is was has had will in and airport atoll harbour'.split(' '))

/** `Male unemployment rose`: a word that opens a sentence; not `Male is wet`. */
function opensAsWord(claims: NameClaims, first: number): boolean {
  if (!words.has(claims.lower(first)) || first !== claims.sentenceStart(first)) return false
  const next = claims.token(first + 1)
  return (
    next?.shape === 'LOWER' &&
    !claims.is(first + 1, WordClass.SPEECH_VERB) &&
    !ofTowns.has(next.lower)
  )
}

/** Whom Brussels stands for where the story speaks of the community and not of Belgium. */
function blocOfBrussels(claims: NameClaims): BodyEntry | undefined {
  if (['belgium', 'belgian', 'belgians'].some((word) => claims.hasWord(word))) return undefined
  return ['european-union', 'european-community'].flatMap((key) =>
    claims.drafts.hasBody(key) ? (bodyByKey(key) ?? []) : [],
  )[0]
}

/** `In Washington the Energy Department`: a capital beside a ministry of its own. */
function isSeatOfNamedBody(claims: NameClaims, end: number, country: string): boolean {
  const at = claims.lower(end) === ',' ? end + 1 : end
  const first = claims.lower(at) === 'the' ? at + 1 : at
  return (
    claims
      .known(first)
      ?.names.some((name) => name.type === 'BODY' && name.body.country === country) ?? false
  )
}

/** The same words as a country that they stand for. */
function claimAlso(claims: NameClaims, first: number, end: number, code: string): void {
  const draft = claims.drafts.resolve({ type: 'COUNTRY', code })
  draft.lastToken = Math.max(draft.lastToken, first)
  const method = 'read-names/seat'
  const span: NameSpan = { first, end, title: null, kind: 'METONYM', confidence: 0.75, method }
  claims.also.push(claimOf(draft, span, false))
}

/** Of places with one name: that of the region behind the comma, else the one named before, else the best known. */
export function choosePlace(
  claims: NameClaims,
  end: number,
  places: readonly PlaceEntry[],
): PlaceEntry | undefined {
  if (places.length > 1 && claims.lower(end) === ',') {
    const behind = claims.known(end + 1)?.names ?? []
    for (const name of behind) {
      const match = places.find((place) =>
        name.type === 'COUNTRY'
          ? place.country === name.code
          : name.type === 'PLACE' &&
            place.country === name.place.country &&
            (place.region ?? name.place.name) === name.place.name,
      )
      if (match) return match
    }
  }
  return places.find((place) => claims.drafts.hasPlace(place.key)) ?? places[0]
}

/** `Georgia` is the American state unless the story looks at the Caucasus. */
function isPlaceInstead(
  claims: NameClaims,
  first: number,
  code: string,
  places: readonly PlaceEntry[],
): boolean {
  if (code !== 'GE' || places.length === 0) return false
  const year = yearOf(claims)
  if (claims.lower(first - 1) === ',') return true
  if (year !== null && year < 1991) return true
  return ![
    'georgian',
    'tbilisi',
    'russia',
    'russian',
    'abkhazia',
    'caucasus',
    'azerbaijan',
    'armenia',
  ].some((word) => claims.hasWord(word))
}

/** Bodies whose names are words too: only with the capital that a word would not have here. */
function isPlainWord(claims: NameClaims, first: number, end: number, form: string): boolean {
  if (end - first > 1 || form.length > 9) return false
  const opens = first === claims.sentenceStart(first)
  return opens && claims.isAlsoSmall(first)
}

/** Of the states that had a capital: the former one if the story is of its time, else today's. */
export function stateNow(claims: NameClaims, codes: readonly string[]): string {
  const candidates = codes.includes('RU') && !codes.includes('SU') ? [...codes, 'SU'] : codes
  const year = yearOf(claims)
  for (const code of candidates) {
    const country = countryByCode(code)
    if (!country || country.until === null) continue
    const named = country.demonyms.some((form) => claims.hasWord(form.toLowerCase()))
    if (year !== null ? year <= country.until : named || claims.hasWord(country.name.toLowerCase()))
      return code
  }
  return candidates.find((code) => countryByCode(code)?.until === null) ?? candidates[0] ?? ''
}

/** The year of the story, if it is dated. */
export function yearOf(claims: NameClaims): number | null {
  const year = /^\d{4}/.exec(claims.document.publishedOn ?? '')
  return year ? Number(year[0]) : null
}
