import { WordClass } from '../frame/word-class.ts'
import { isWeekday } from './is-weekday.ts'
import type { NameClaims, Run } from './name-claims.ts'

/** The runs of capitalised words of a sentence, from left to right. */
export function findRuns(claims: NameClaims, firstToken: number, endToken: number): readonly Run[] {
  const sentence = claims.token(firstToken)?.sentence ?? 0
  claims.runs[sentence] ??= runsBetween(claims, firstToken, endToken)
  return claims.runs[sentence] ?? []
}

function runsBetween(claims: NameClaims, firstToken: number, endToken: number): Run[] {
  const runs: Run[] = []
  let at = claims.nextName(firstToken)
  while (at < endToken) {
    const opens = opensRun(claims, at, firstToken)
    const end = opens ? runEnd(claims, at, endToken) : at + 1
    if (opens) runs.push({ first: at, end })
    at = claims.nextName(end)
  }
  return runs
}

/** Whether a name may begin here: a capital that the place in the sentence does not explain. */
function opensRun(claims: NameClaims, at: number, sentenceStart: number): boolean {
  if (!claims.isCapital(at) || isDate(claims, at)) return false
  if (claims.known(at)) return true
  const token = claims.token(at)
  if (isAfterDottedCountry(claims, at)) return false
  const opens = at === sentenceStart || isAfterQuote(claims, at)
  // `AM International`: capitals in a sentence that is not all capitals are a name.
  if (token?.shape === 'CAPITALS' && token.text.length > 1 && claims.isCapital(at + 1))
    if (claims.token(at + 1)?.shape === 'CAPITALIZED') return true
  const common = claims.is(at, WordClass.OPENER) || claims.isAlsoSmall(at)
  if (!opens) return !(claims.is(at, WordClass.OPENER) && claims.lower(at).length <= 4)
  if (!common || opensBank(claims, at) || opensWithNumber(claims, at)) return true
  // `Secretary of State A`
  const titled =
    claims.is(at, WordClass.OFFICE) && claims.lower(at + 1) === 'of' && claims.isCapital(at + 2)
  return !claims.is(at, WordClass.OPENER) && (titled || claims.isCapital(at + 1))
}

/** `Twenty-First Quist Fox` */
export function opensWithNumber(claims: NameClaims, at: number): boolean {
  if (!claims.is(at, WordClass.NUMBER_WORD) || claims.lower(at).length < 3) return false
  if (claims.lower(at + 1) !== '-') return false
  return claims.isGlued(at + 2) && claims.isCapital(at + 2) && claims.isCapital(at + 3)
}

/** `First Union Corp`; not `First Lady A`, `First Peru`. */
function opensBank(claims: NameClaims, at: number): boolean {
  if (claims.lower(at) !== 'first' || !claims.isCapital(at + 1)) return false
  if (claims.is(at + 1, WordClass.OFFICE | WordClass.HONORIFIC)) return false
  // `First Nissan Motor Co raised prices`
  if (claims.known(at + 1)?.names.some(({ type }) => type === 'BODY')) return false
  // `First Chicago Corp`, `First Quistland Bancorp`; not `First Lawson`, `First Union members`
  const closes = WordClass.COMPANY_SUFFIX | WordClass.ORGANIZATION_HEAD
  let end = at + 1
  while (end < at + 6 && !claims.is(end, closes) && isInName(claims, end)) end += 1
  if (kinds.has(claims.lower(at + 1)) && claims.isCapital(at + 2)) return true
  if (claims.isCapital(end))
    return end > at + 1 || claims.isCapital(end + 1) || !claims.isAlsoSmall(end)
  return (
    claims.lower(end) === '<' ||
    claims.companyBeginnings().has(claims.textOf(at, end).toLowerCase())
  )
}

/** Behind `First`, of what banks are called. */
const kinds = new Set('national federal american interstate'.split(' '))

function isInName(claims: NameClaims, at: number): boolean {
  return claims.isCapital(at) || (claims.lower(at) === '-' && claims.isGlued(at))
}

function isAfterQuote(claims: NameClaims, at: number): boolean {
  const mark = claims.token(at - 1)
  return (
    mark?.shape === 'PUNCTUATION' && mark.text !== ',' && mark.text !== '-' && mark.text !== '('
  )
}

/** The newswire of 1987 prints a capital on any word behind `U.S.` (`U.S. Insists`). */
function isAfterDottedCountry(claims: NameClaims, at: number): boolean {
  const before = claims.lower(at - 1)
  if (before !== 'u.s.' && before !== 'u.k.') return false
  const plain = claims.isAlsoSmall(at) || claims.is(at, WordClass.SPEECH_VERB)
  return plain && !claims.isCapital(at + 1)
}

/** Names that are written with `'s`. */
const brandsWithS = new Set(
  "moody poor mcdonald macy wendy sotheby christie denny people children women men woolworth sainsbury kohl lowe dillard lloyd farmer levi l'oreal".split(
    ' ',
  ),
)

/** Words in a run; no name is longer, and text that is nothing but capitals must not be one run. */
const LONGEST = 24

function runEnd(claims: NameClaims, first: number, sentenceEnd: number): number {
  const limit = Math.min(sentenceEnd, first + LONGEST)
  let at = first + 1
  while (at < limit) {
    if (claims.isCapital(at) && !isDate(claims, at) && !isAfterDottedCountry(claims, at)) at += 1
    else if (
      claims.lower(at) === '-' &&
      claims.isGlued(at) &&
      claims.isGlued(at + 1) &&
      claims.isCapital(at + 1)
    )
      at += 2
    else if (isNickname(claims, at, limit)) at += 4
    else if (isOwnedBody(claims, at, limit)) at += 2
    else if (joinsBodies(claims, first, at, limit)) at += 2
    else if (claims.lower(at) === '&' && at + 1 < limit && claims.isCapital(at + 1)) at += 2
    else if (
      claims.lower(at) === "'s" &&
      brandsWithS.has(claims.lower(at - 1)) &&
      claims.isCapital(at + 1) &&
      at + 1 < limit
    )
      at += 2
    else {
      const joined = afterParticles(claims, at, limit)
      if (joined === at) break
      at = joined
    }
  }
  return at
}

/** `Edward "Ted" Kennedy`, `William (Bill) Brock`: how one is called, inside the name. */
export function isNickname(claims: NameClaims, at: number, limit: number): boolean {
  if (claims.token(at)?.shape !== 'PUNCTUATION') return false
  if (!nicknameOpeners.has(claims.lower(at)) || at + 3 >= limit) return false
  if (!nicknameClosers.has(claims.lower(at + 2)) || !claims.isCapital(at + 3)) return false
  const before = claims.token(at - 1)
  const initial = before?.text.length === 2 && before.text.endsWith('.')
  if (!initial && !claims.is(at - 1, WordClass.GIVEN_NAME)) return false
  return claims.token(at + 1)?.shape === 'CAPITALIZED' && !claims.known(at + 1)
}
const nicknameOpeners = new Set(['"', '“', '``', '(', "'", '‘'])
const nicknameClosers = new Set(['"', '”', "''", ')', "'", '’'])

/** `National Farmers' Federation`: an apostrophe behind a plural, before a body's head. */
function isOwnedBody(claims: NameClaims, at: number, limit: number): boolean {
  return (
    claims.lower(at) === "'" &&
    claims.isGlued(at) &&
    claims.lower(at - 1).endsWith('s') &&
    at + 1 < limit &&
    claims.isCapital(at + 1) &&
    claims.is(at + 1, WordClass.ORGANIZATION_HEAD)
  )
}

const jointHeads = new Set(
  'association associations committee service commission agency administration board institute council bureau society loan'.split(
    ' ',
  ),
)

/** `Stabilization and Conservation Service`, `Savings and Loan`: two fields of one body. */
function joinsBodies(claims: NameClaims, first: number, at: number, limit: number): boolean {
  if (claims.lower(at) !== 'and' || at + 1 >= limit || !claims.isCapital(at + 1)) return false
  if (claims.lower(at + 1) === 'loan') return claims.lower(at - 1) === 'savings'
  const head = claims.isCapital(at + 2) && jointHeads.has(claims.lower(at + 2))
  const kinds = WordClass.ORGANIZATION_HEAD | WordClass.COMPANY_SUFFIX | WordClass.OFFICE
  if (!head || claims.token(at - 1)?.shape !== 'CAPITALIZED' || claims.is(at - 1, kinds))
    return false
  if (claims.known(at + 1)) return false
  for (let i = first; i < at; i += 1)
    if (claims.is(i, WordClass.GIVEN_NAME) || (claims.known(i) && i > first)) return false
  return true
}

/** `de`, `von der`, `bin` between capitals. */
function afterParticles(claims: NameClaims, at: number, limit: number): number {
  let next = at
  while (next < limit && next - at < 3 && claims.is(next, WordClass.PARTICLE)) next += 1
  if (next === at || next >= limit) return at
  // `Abdul al-Shaikh`
  if (claims.lower(next) === '-' && claims.isGlued(next) && claims.isGlued(next + 1)) next += 1
  if (next >= limit) return at
  return claims.isCapital(next) && !claims.known(at - 1) ? next + 1 : at
}

const beforeDates = new Set(
  'on in by until the of for since from to before after through next last this payable record due late early mid'.split(
    ' ',
  ),
)

/** `June Page`, not `April One`, `the June Venice summit`, `in May Peru`. */
function isBeforeFamilyName(claims: NameClaims, at: number): boolean {
  if (!claims.isCapital(at + 1) || claims.is(at + 1, WordClass.NUMBER_WORD)) return false
  return !claims.known(at + 1) && !beforeDates.has(claims.lower(at - 1))
}

/** Weekdays, and months unless a given name stands before (`Theresa May`). */
function isDate(claims: NameClaims, at: number): boolean {
  if (isWeekday(claims, at)) return true
  if (!claims.is(at, WordClass.MONTH)) return false
  const named = claims.is(at - 1, WordClass.GIVEN_NAME) && claims.isCapital(at - 1)
  const dated = claims.token(at + 1)?.shape === 'NUMBER'
  const given = claims.is(at, WordClass.GIVEN_NAME) && isBeforeFamilyName(claims, at)
  return dated || !(named || given)
}
