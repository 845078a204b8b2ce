import { WordClass } from '../frame/word-class.ts'
import { endOfFields, firstField } from './first-field.ts'
import { isPartyBefore } from './is-party-before.ts'
import type { NameClaims, Run } from './name-claims.ts'
import { isFirm, isHome, withHome } from './with-home.ts'

/** Where an organisation's name in or around a run begins and ends. */
export interface OrganizationSpan {
  readonly first: number
  readonly end: number
  readonly rule: 'company' | 'body' | 'marked'
}

/**
 * The organisation that a run is or begins with, or null: told by a legal form (`Inc`), by the head of
 * a body's name (`Bank`, `Ministry of`), or by the marks of the wire (`<XON>`).
 */
export function findOrganization(claims: NameClaims, run: Run): OrganizationSpan | null {
  const limit = claims.sentenceEnd(run.first)
  // `<Quist Corp Asia Inc>` is one.
  if (isBracketed(claims, run) && claims.is(run.end - 1, WordClass.COMPANY_SUFFIX))
    return { first: run.first, end: run.end, rule: 'company' }
  // `the Socialist party`
  if (isPartyBefore(claims, run)) return { first: run.first, end: run.end + 1, rule: 'body' }
  const company = companyEnd(claims, run, limit) || prefixedEnd(claims, run)
  if (company > 0) {
    const first = companyFirst(claims, run.first)
    return { first, end: withHome(claims, first, company), rule: 'company' }
  }
  if (isBracketed(claims, run)) return { first: run.first, end: run.end, rule: 'marked' }
  const fronted = frontedEnd(claims, run)
  if (fronted > 0) return { first: run.first, end: fronted, rule: 'body' }
  const head = headIndex(claims, run)
  if (head >= 0 && !opensTitle(claims, run) && !isVenue(claims, run, head)) {
    const end = bodyEnd(claims, run, head, limit)
    const first = firstField(claims, run)
    // A head alone (`Bank`, `Council`) names nothing unless something follows with `of`.
    if (end - first > 1 || end > run.end) return { first, end, rule: 'body' }
  }
  if (hasTicker(claims, run.end)) return { first: run.first, end: run.end, rule: 'marked' }
  if (isExplainedAsCompany(claims, run)) return { first: run.first, end: run.end, rule: 'company' }
  return null
}

const opening = new Set(
  'banco banca banque compagnie societe société companhia empresa grupo'.split(' '),
)

const links = new Set('do da de del della di du dos das des'.split(' '))

/** Where `Banco do Brasil`, `Banque Quist` end: kinds of bodies that languages put in front; 0 for any other. */
function frontedEnd(claims: NameClaims, { first, end }: Run): number {
  if (!opening.has(claims.lower(first)) || !claims.isCapital(first) || end - first > 6) return 0
  const linked = links.has(claims.lower(end)) && claims.isCapital(end + 1)
  if (linked && end - first === 1) return end + 2
  const last = WordClass.OFFICE | WordClass.HONORIFIC
  return end - first > 1 && !claims.is(end - 1, last) ? end : 0
}

/** Index after the last legal form that closes a company's name here; 0 if there is none. */
function companyEnd(claims: NameClaims, run: Run, limit: number): number {
  const inside = afterSuffixes(claims, run.first + 1, run.end)
  if (inside > 0) return inside
  // `Sutro and Co Inc`, `Ryan, Beck and Co`, `Numac Oil and Gas Ltd`
  const joint = claims.lower(run.end)
  if (joint !== 'and' && joint !== '&') return 0
  const next = run.end + 1
  if (next >= limit || !claims.isCapital(next)) return 0
  // `J.B. Quist and Sons`
  if (kin.has(claims.lower(next)) && !claims.isCapital(next + 1)) return next + 1
  if (claims.is(next, WordClass.COMPANY_SUFFIX)) return afterSuffixes(claims, next, limit)
  if (claims.known(next)) return 0
  let end = next
  while (end < limit && claims.isCapital(end)) end += 1
  const closes = afterSuffixes(claims, next, end)
  const generic = joinable.has(claims.lower(run.end - 1))
  return closes > 0 && (generic || closes - next <= 2) ? closes : 0
}

const kin = new Set('son sons'.split(' '))

/** First halves of such names as `Oil and Gas`, `Savings and Loan`. */
const joinable = new Set(
  'oil gas savings iron steel coal trust fire light power food foods fruit paper metals lead drug telephone electric life title broadcasting gulf'.split(
    ' ',
  ),
)

/** Legal forms that stand before the name: `OAO Sberbank`, `PT Bank Jaya`. */
const prefixes = new Set('OAO ZAO OOO PAO AO PT OJSC PJSC CJSC JSC'.split(' '))

/** Index after a company's name behind its legal form; 0 if none stands there. */
function prefixedEnd(claims: NameClaims, { first, end }: Run): number {
  const token = claims.token(first)
  if (token?.shape !== 'CAPITALS' || !prefixes.has(token.text)) return 0
  let stop = first + 1
  while (stop < end && !claims.is(stop, WordClass.OFFICE | WordClass.OFFICE_MODIFIER)) stop += 1
  // `PT Boat`
  const fewest = token.text.length === 2 ? 2 : 1
  return stop > first + fewest ? stop : 0
}

function afterSuffixes(claims: NameClaims, from: number, end: number): number {
  for (let i = from; i < end; i += 1) {
    if (!claims.is(i, WordClass.COMPANY_SUFFIX) || !claims.isCapital(i)) continue
    let after = i + 1
    while (after < end && claims.is(after, WordClass.COMPANY_SUFFIX)) after += 1
    return after
  }
  return 0
}

/** `Ryan, Beck and Co`: the names before the comma belong to it. */
function companyFirst(claims: NameClaims, first: number): number {
  const joined = claims.lower(first + 1) === 'and' || claims.lower(first + 2) === 'and'
  const listed = claims.lower(first - 1) === ',' && claims.isCapital(first - 2)
  if (joined && listed && !claims.isTaken(first - 2) && !claims.known(first - 2)) return first - 2
  return first
}

/** `Forests and Fisheries Minister Berg`: what looks like a body is part of a title. */
function opensTitle(claims: NameClaims, run: Run): boolean {
  if (claims.lower(run.end) !== 'and') return false
  let at = run.end + 1
  while (claims.isCapital(at) && claims.is(at, WordClass.OFFICE_MODIFIER)) at += 1
  for (let i = run.end + 1; i <= at; i += 1)
    if (claims.isCapital(i) && claims.is(i, WordClass.OFFICE)) return true
  return false
}

const companyNouns = new Set(
  'company firm bank group unit subsidiary maker producer concern brokerage insurer retailer'.split(
    ' ',
  ),
)

/** `Blue Ledge, a shipping company`: told behind the comma. */
function isExplainedAsCompany(claims: NameClaims, run: Run): boolean {
  if (claims.lower(run.end) !== ',') return false
  const article = claims.lower(run.end + 1)
  if (article !== 'a' && article !== 'an') return false
  for (let i = run.end + 2; i < run.end + 8; i += 1) {
    if (companyNouns.has(claims.lower(i))) return true
    if (claims.is(i, WordClass.OFFICE)) return false
    if (
      claims.token(i)?.shape !== 'LOWER' &&
      claims.token(i)?.shape !== 'CAPITALIZED' &&
      claims.lower(i) !== '-'
    )
      return false
  }
  return false
}

/** `at Lancaster House`: where somebody met; not `an editor at Random House`. */
function isVenue(claims: NameClaims, { first }: Run, head: number): boolean {
  if (claims.lower(head) !== 'house' || claims.lower(first - 1) !== 'at') return false
  return head === first + 1 && !claims.is(first - 2, WordClass.OFFICE)
}

/** Words before a front that is a movement; the Western Front is none. */
const ofFronts = new Set(
  'liberation salvation patriotic popular national united democratic revolutionary islamic resistance unity people farmers workers'.split(
    ' ',
  ),
)

/** Whether the word, a head of bodies' names, is one here. */
function isHead(claims: NameClaims, at: number, first: number): boolean {
  if (!claims.is(at, WordClass.ORGANIZATION_HEAD)) return false
  if (claims.lower(at) !== 'front') return true
  // `Workers' Front`
  const before = claims.lower(at - 1).startsWith("'") ? at - 2 : at - 1
  return before >= first && ofFronts.has(claims.lower(before))
}

/** The last head of a body's name in the run; -1 if none. */
function headIndex(claims: NameClaims, run: Run): number {
  for (let i = run.end - 1; i >= run.first; i -= 1) {
    if (!isHead(claims, i, run.first)) continue
    // `Bank President`: the head must close the name, but for an acronym (`Institute ISTAT`).
    const rest = run.end - 1 - i
    const acronym = rest === 1 && claims.token(i + 1)?.shape === 'CAPITALS' && !claims.known(i + 1)
    const ofCountry =
      rest === 1 &&
      i > run.first &&
      claims.known(i + 1)?.names.some((name) => name.type === 'COUNTRY' && name.kind === 'NAME')
    return rest === 0 || acronym || ofCountry ? i : -1
  }
  return -1
}

/** Bodies of a trade: `Society of Employees in Aviation`. */
const societies = new Set(['society', 'association', 'federation', 'union'])

const joints = new Set(['of', 'for', 'on', 'to'])

/** A body's name runs on with `of` and `for` and, for those with a field, with `and`. */
function bodyEnd(claims: NameClaims, run: Run, head: number, limit: number): number {
  let end = claims.known(run.end - 1) ? run.end : head + 1
  const listed = endOfFields(claims, head, end)
  if (listed > end) return listed
  for (let turns = 0; turns < 3; turns += 1) {
    const joint = claims.lower(end)
    const within = joint === 'in' && societies.has(claims.lower(head)) && !claims.known(run.first)
    if (!within && !joints.has(joint) && !(joint === 'and' && turns > 0)) break
    if (joint === 'and' && !goesOnWithAnd(claims, run, end + 1)) break
    let next = end + 1
    if (claims.lower(next) === 'the' && joint !== 'and') next += 1
    if (next >= limit || !claims.isCapital(next) || claims.isTaken(next)) break
    if (joint === 'for' && claims.known(next)) break
    if (claims.is(next, WordClass.WEEKDAY | WordClass.MONTH)) break
    if (isFirm(claims, head) && (joint === 'to' || (joint === 'of' && isHome(claims, next)))) break
    let stop = next
    while (stop < limit && claims.isCapital(stop) && !claims.is(stop, WordClass.OFFICE)) stop += 1
    // `Standing Committee of China's Congress`
    if (stop === next || (claims.lower(stop) === "'s" && claims.known(next))) break
    end = stop
  }
  return end
}

/** `Ministry of Trade and Industry` goes on; `Bank of France and Bundesbank` does not. */
function goesOnWithAnd(claims: NameClaims, run: Run, next: number): boolean {
  if (claims.known(next)) return false
  for (let i = run.first; i < run.end; i += 1) {
    const head = claims.lower(i)
    if (
      /^(ministry|department|association|federation|institute|committee|council|commission|society)$/.test(
        head,
      )
    )
      return !claims.is(next, WordClass.GIVEN_NAME | WordClass.OFFICE)
  }
  return false
}

/** `<First Toronto Capital Corp>`: the wire's mark for a company without a ticker. */
function isBracketed(claims: NameClaims, run: Run): boolean {
  return (
    claims.lower(run.first - 1) === '<' && claims.lower(run.end) === '>' && run.end - run.first > 1
  )
}

/** `<XON>`, `<GL.TO>` behind a name says that it is a company's. */
export function hasTicker(claims: NameClaims, at: number): boolean {
  if (claims.lower(at) !== '<') return false
  for (let i = at + 1; i < at + 6; i += 1) {
    if (claims.lower(i) === '>') return true
    if (claims.token(i)?.shape === 'LOWER') return false
  }
  return false
}
