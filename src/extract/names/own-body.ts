import type { BodyEntry } from '../../lexicon/bodies.ts'
import { isCompany } from '../../lexicon/companies.ts'
import { countryByCode } from '../../lexicon/countries.ts'
import type { Claimed } from './entity-drafts.ts'
import type { NameClaims } from './name-claims.ts'

/** Where a party called Labour is no British one. */
const withLabour = new Set('AU NZ IL NO NL IE MT JM BB MU'.split(' '))
/** Words of which bodies of many states are called. */
const common =
  /\b(?:party|front|assembly|congress|parliament|union|democrats|council|office|department|ministry)$/i

/**
 * What a name of the lexicon means where another state has a body of that name too: `the Swedish Social Democratic Party`, Labour in
 * a story of Australia that does not speak of Britain. That is told from the text alone; else it is the lexicon's.
 */
export function ownBodyOf(
  claims: NameClaims,
  first: number,
  end: number,
  body: BodyEntry,
): Claimed | null {
  if (hasOtherAcronym(claims, end, body))
    return { type: 'ORGANIZATION', body: null, name: body.name, country: null }
  const home = body.key === LABOUR ? 'GB' : body.country
  if (home === null || isCompany(body)) return null
  if (body.key !== LABOUR && (!common.test(body.name) || !body.name.includes(' '))) return null
  const country =
    ownerBefore(claims, first) ??
    (body.key === LABOUR ? labourIn(claims) : abroad(claims, body.name, home))
  if (country === null || country === home) return null
  return { type: 'ORGANIZATION', body: null, name: body.name, country }
}

/** `Social Democratic Party (PSD)`: not the one that is called SPD. */
function hasOtherAcronym(claims: NameClaims, end: number, body: BodyEntry): boolean {
  if (claims.lower(end) !== '(' || claims.lower(end + 2) !== ')' || isCompany(body)) return false
  const token = claims.token(end + 1)
  if (token?.shape !== 'CAPITALS' || !/\b(?:party|front|union)$/i.test(body.name)) return false
  return token.text !== body.acronym && !body.aliases.includes(token.text)
}

const LABOUR = 'labour-party'
const between = new Set('ruling opposition main new former far-right centre-left'.split(' '))

/** `the Swedish X`, `Sweden's ruling X` */
function ownerBefore(claims: NameClaims, first: number): string | null {
  let at = first
  if (between.has(claims.lower(at - 1))) at -= 1
  if (claims.lower(at - 1) === "'s") at -= 1
  for (let start = at - 1; start >= at - 2; start -= 1) {
    const known = claims.known(start)
    if (known?.end !== at) continue
    for (const name of known.names)
      if (name.type === 'COUNTRY' && (name.kind === 'DEMONYM' || at < first)) return name.code
  }
  return null
}

/** States whose own party is called as one of the lexicon; a party that has a name of its own is told of from anywhere. */
const namesakes: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['Conservative Party', new Set('NO DK FI CA CO NI'.split(' '))],
  ['Social Democratic Party', new Set('SE DK FI IS PT AT RO CZ HU JP EE LV LT'.split(' '))],
])

/** `the Social Democratic Party` in a story from elsewhere that does not speak of the state that the lexicon's is of. */
function abroad(claims: NameClaims, name: string, home: string): string | null {
  const others = namesakes.get(name)
  const state = countryByCode(home)
  if (!others || !state) return null
  const codes = claims.drafts.list.slice(0, MOST_NAMES).map(({ code }) => code)
  const told = codes.find((code) => code !== null) ?? null
  if (told === null || !others.has(told) || codes.includes(home)) return null
  const words = [state.name, ...state.aliases, ...state.demonyms]
  return words.some((word) => claims.hasWord(word.toLowerCase())) ? null : told
}

function labourIn(claims: NameClaims): string | null {
  const { list } = claims.drafts
  if (list.length > MOST_NAMES || ofBritain.some((word) => claims.hasWord(word))) return null
  const homes = list.flatMap(({ code }) => (code !== null && withLabour.has(code) ? [code] : []))
  // `OSLO - The Irish government told Labour`: of either.
  return homes.length === 1 ? (homes[0] ?? null) : null
}
const MOST_NAMES = 64
const ofBritain = ['britain', 'british', 'u.k.', 'uk', 'london']
