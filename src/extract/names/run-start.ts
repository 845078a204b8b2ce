import { WordClass } from '../frame/word-class.ts'
import type { NameClaims, Run } from './name-claims.ts'

/** Nouns that the wire prints with a capital behind `U.S.`. */
const companyNouns = new Set(
  'conglomerate giant carmaker automaker airline carrier retailer brewer brokerage insurer company firm broker'.split(
    ' ',
  ),
)
/** Before the name of a firm, at the beginning of a sentence. */
const trades = new Set(
  'brokers stockbrokers brokerage brokerages shipbrokers shipbroker auditors auditor underwriters'.split(
    ' ',
  ),
)
/** `Oslo-based`, and marks of debt: `from B-minus Quist Corp`. */
const adjective = /-(?:based|owned|led|backed|controlled|born|listed)$|^[a-d]{1,3}-(?:plus|minus)$/

/** Where the first name of a run begins: behind `Oslo-based`, behind `U.S. Conglomerate`. */
export function nameFirst(claims: NameClaims, { first, end }: Run): number {
  if (adjective.test(claims.lower(first))) return first + 1
  const opens = first === claims.sentenceStart(first) && end - first > 2
  if (opens && trades.has(claims.lower(first))) return first + 1
  const state = claims.lower(first)
  const isNoun = (state === 'u.s.' || state === 'u.k.') && companyNouns.has(claims.lower(first + 1))
  return isNoun && first + 2 < end ? first + 2 : first
}

const ships = new Set(['HMS', 'USS', 'MTS', 'HMAS', 'HMCS'])

/** Whether an acronym stands before somebody's full name: `the federation CNPF Ann Berg`. */
export function isAcronymBeforePerson(claims: NameClaims, { first, end }: Run): boolean {
  const token = claims.token(first)
  if (token?.shape !== 'CAPITALS' || token.text.length < 3 || end - first < 3) return false
  // `L.C. Duncan`, `HMS Ann Berg`
  if (token.text.includes('.') || ships.has(token.text)) return false
  const words = WordClass.OFFICE | WordClass.HONORIFIC | WordClass.GIVEN_NAME
  if (claims.known(first) || claims.is(first, words)) return false
  for (let at = first + 2; at < end; at += 1)
    if (claims.is(at, WordClass.COMPANY_SUFFIX)) return false
  const given = claims.token(first + 1)
  return given?.shape === 'CAPITALIZED' && claims.is(first + 1, WordClass.GIVEN_NAME)
}

/** Where a name begins that `al-` belongs to. */
export function withArticle(claims: NameClaims, first: number): number {
  const isArticle = claims.lower(first - 2) === 'al' && claims.lower(first - 1) === '-'
  return isArticle && claims.isGlued(first) && !claims.isTaken(first - 2) ? first - 2 : first
}
