import type { NameClaims, NameSpan } from './name-claims.ts'
import { claimOf } from './name-claims.ts'

type Halves = readonly [kind: 'NAME' | 'DEMONYM', codes: ReadonlyMap<string, string>]

const korea = new Map([
  ['north', 'KP'],
  ['south', 'KR'],
])
const germany = new Map([
  ['east', 'DD'],
  ['west', 'DE'],
])
const cyprus = new Map([
  ['greek', 'CY'],
  ['turkish', 'CY'],
])

/** Halves that share a noun with the name behind: the code that `North` has in `North and South Korea`. */
const halves: ReadonlyMap<string, Halves> = new Map([
  ['korea', ['NAME', korea]],
  ['korean', ['DEMONYM', korea]],
  ['koreans', ['DEMONYM', korea]],
  ['germany', ['NAME', germany]],
  ['german', ['DEMONYM', germany]],
  ['germans', ['DEMONYM', germany]],
  ['cypriot', ['DEMONYM', cyprus]],
  ['cypriots', ['DEMONYM', cyprus]],
])

/** Claims the first of two countries that share a noun: `North and South Korea`, `Greek and Turkish Cypriots`; and `the two Koreas`. */
export function claimHalfNames(claims: NameClaims, firstToken: number, endToken: number): void {
  for (let at = claims.nextName(firstToken); at < endToken; at = claims.nextName(at + 1)) {
    if (claims.lower(at) === 'koreas') claimBoth(claims, at)
    if (claims.lower(at + 1) !== 'and' || at + 3 >= endToken) continue
    const [kind, codes] = halves.get(claims.lower(at + 3)) ?? []
    const code = codes?.get(claims.lower(at))
    if (!kind || !code || !codes?.has(claims.lower(at + 2))) continue
    const span = {
      first: at,
      end: at + 1,
      title: null,
      kind,
      confidence: 0.9,
      method: methods[kind],
    }
    if (kind === 'DEMONYM') claims.claim({ type: 'COUNTRY', code }, span)
    else claimBeside(claims, code, span)
  }
}

/** The word before is part of the first one's name, so that each begins at a token of its own. */
function claimBoth(claims: NameClaims, at: number): void {
  const opens = !claims.isTaken(at) && ['the', 'two', 'both'].includes(claims.lower(at - 1))
  const span = {
    end: at + 1,
    title: null,
    kind: 'NAME',
    confidence: 0.9,
    method: methods.NAME,
  } as const
  claimBeside(claims, 'KP', { ...span, first: opens ? at - 1 : at })
  claimBeside(claims, 'KR', { ...span, first: at })
}

const methods = { NAME: 'read-names/name', DEMONYM: 'read-names/demonym' } as const

/** By a word that is no name of its own: no alias. */
function claimBeside(claims: NameClaims, code: string, span: NameSpan): void {
  if (claims.isFull || claims.isTaken(span.first)) return
  const draft = claims.drafts.resolve({ type: 'COUNTRY', code })
  draft.lastToken = Math.max(draft.lastToken, span.first)
  claims.also.push(claimOf(draft, span, false))
}
