import { WordClass } from '../frame/word-class.ts'
import type { NameClaims } from './name-claims.ts'

/** Heads by which a body is told even where a title could hold all its words: `Senate Finance Committee Chairman`. */
const plainHeads = new Set('committee association exchange agency federation institute'.split(' '))
/** Offices of a state, whose fields look like bodies: `Petroleum Resources Minister`. */
const stateHeads =
  /^(?:minister|secretary|undersecretary|representative|ambassador|minister-designate)s?$/

/** Where the body in a title ends, and what tells that it is one. */
export interface TitleBody {
  readonly end: number
  readonly rule: 'company' | 'body'
}

/** The body that a title in capitals opens with: `Berg Ltd Chief Executive`, `Miners Union President`; null for none. */
export function bodyOfTitle(claims: NameClaims, first: number, end: number): TitleBody | null {
  for (let at = end - 2; at >= first; at -= 1) {
    if (!claims.isCapital(at) || claims.is(at, WordClass.OFFICE)) continue
    const isForm = claims.is(at, WordClass.COMPANY_SUFFIX) && at > first
    if (!isForm && !claims.is(at, WordClass.ORGANIZATION_HEAD)) continue
    if (!isTitle(claims, at + 1, end) || isOfState(claims, at + 1, end)) return null
    if (isForm) return { end: at + 1, rule: 'company' }
    return isBody(claims, first, at, end) ? { end: at + 1, rule: 'body' } : null
  }
  return null
}

/** Whether nothing but words of offices stands there. */
function isTitle(claims: NameClaims, first: number, end: number): boolean {
  const words = WordClass.OFFICE | WordClass.OFFICE_MODIFIER | WordClass.HONORIFIC
  for (let at = first; at < end; at += 1)
    if (!claims.is(at, words) && claims.lower(at) !== '-') return false
  return first < end
}

/** `Petroleum Resources Minister Sheikh` */
function isOfState(claims: NameClaims, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (stateHeads.test(claims.lower(at))) return true
  return false
}

function isBody(claims: NameClaims, first: number, head: number, end: number): boolean {
  if (head === first) return false
  for (let at = first; at <= head; at += 1) {
    if (claims.is(at, WordClass.OFFICE)) return false
    const known = claims.known(at)
    const isKnown = known?.names.some(({ type }) => type === 'BODY') === true
    // `Senate Finance Committee`: a part of what is known.
    const isPart = claims.lower(head) === 'committee' && (known?.end ?? end) <= head
    if (isKnown && !isPart) return false
  }
  if (plainHeads.has(claims.lower(head))) return true
  for (let at = first; at < head; at += 1)
    if (!claims.is(at, WordClass.OFFICE_MODIFIER) && !claims.known(at)) return true
  return false
}
