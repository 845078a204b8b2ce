import { officeFields } from '../../lexicon/offices.ts'
import { generalThings, staffWords } from '../../lexicon/person-words.ts'
import { WordClass } from '../frame/word-class.ts'
import { isBehindApposedOffice } from './is-behind-apposed-office.ts'
import { isBesideCountry } from './is-beside-country.ts'
import { isEmployer } from './is-employer.ts'
import type { KnownMatch, NameClaims, Run } from './name-claims.ts'
import { nameEnd } from './name-end.ts'
import { smallTitleFirst } from './small-title-first.ts'

/** A person found in a run: [titleFirst, first) is the title, [first, end) the name. */
export interface PersonSpan {
  readonly titleFirst: number
  readonly first: number
  readonly end: number
  readonly rule: string
  readonly confidence: number
  /** Whose title it shares: `Commissioners A and B`. */
  readonly listedAfter?: PersonSpan
}

/** The person behind a title that is part of the run: `Finance Minister Lim Chang-yuel`. */
export function findTitledPerson(claims: NameClaims, run: Run): PersonSpan | null {
  return behindTitle(claims, run)
}

/** The person that a run without a title names, or null: by its words or by what stands around. */
export function findPerson(claims: NameClaims, run: Run): PersonSpan | null {
  return (
    behindSmallTitle(claims, run) ??
    withGivenName(claims, run) ??
    withLeadingFamilyName(claims, run) ??
    beforeApposition(claims, run)
  )
}

/** `U.S. Trade Representative Mickey Kantor`, `King Charles`. */
function behindTitle(claims: NameClaims, run: Run): PersonSpan | null {
  for (let head = run.end - 1; head >= run.first; head -= 1) {
    if (!claims.is(head, WordClass.OFFICE | WordClass.HONORIFIC)) continue
    // `Zaid bin Sultan al-Nahayan`
    if (claims.is(head - 1, WordClass.PARTICLE) && !claims.isCapital(head - 1)) continue
    if (claims.lower(head) === 'general' && isBody(claims, head + 1, run.end)) return null
    const first = head + 1
    // `Secretary-General`, `MS-DOS`: no name begins with a hyphen.
    if (claims.lower(first) === '-' && claims.isGlued(first)) continue
    if (isThing(claims, head, run.end)) return null
    if (first === run.end) {
      const field = behindField(claims, run, head)
      if (field) return field
      continue
    }
    const end = nameEnd(claims, first, run.end)
    if (end === first) return null
    return {
      titleFirst: titleFirst(claims, run.first),
      first,
      end,
      rule: 'title',
      confidence: 0.96,
    }
  }
  return null
}

/** `Dean Witter` the firm, `the Official Bulletin`: words of titles that are none. */
function isThing(claims: NameClaims, head: number, end: number): boolean {
  const known = claims.known(head)
  const body = known?.names.some((name) => name.type === 'BODY' && !name.form.includes('.'))
  if (body && known && known.end > head + 1) return true
  const word = claims.lower(head)
  return (
    (word === 'official' || word === 'general') &&
    end - head === 2 &&
    claims.lower(head - 1) === 'the'
  )
}

/** `Mines and Energy Minister`: a title that another field is joined to. */
function titleFirst(claims: NameClaims, first: number): number {
  // `Former Prime Minister A`, which a sentence opens with.
  if (claims.lower(first - 1) === 'former' && claims.isCapital(first - 1)) return first - 1
  const before = claims.claims.at(-1)
  if (before?.end === first && before.draft.type === 'ORGANIZATION') return before.first
  const joined = claims.lower(first - 1) === 'and' && claims.is(first, WordClass.OFFICE_MODIFIER)
  if (!joined || !claims.is(first - 2, WordClass.OFFICE_MODIFIER)) return first
  return smallTitleFirst(claims, first)
}

/** `Secretary of State` + name, `Minister of Foreign Trade` + name. */
function behindField(claims: NameClaims, run: Run, head: number): PersonSpan | null {
  const limit = claims.sentenceEnd(head)
  let at = head + 1
  if (claims.lower(at) !== 'of' && claims.lower(at) !== 'for') return null
  while (at < limit) {
    const word = claims.lower(at)
    if (word === 'of' || word === 'for') at += 1
    else if (officeFields.has(word) && (claims.isCapital(at) || word === 'and' || word === 'the'))
      at += 1
    else break
  }
  // `President of Azerbaijan Ilham Aliyev`
  const state = claims.known(at)
  const behindOf = at === head + 2 || (at === head + 3 && claims.lower(at - 1) === 'the')
  if (behindOf && state && isCountryName(state) && claims.isCapital(state.end + 1)) {
    at = state.end
  }
  // `Comptroller of the Currency`, `Chairman of the FRA`: an article begins the name of a thing.
  if (claims.lower(at - 1) === 'the') return null
  if (!claims.isCapital(at) || claims.known(at)?.names.some((name) => name.type !== 'BODY'))
    return null
  const end = nameEnd(claims, at, Math.min(limit, at + 6))
  // `Members of Quist's management`
  const owns = claims.lower(end) === "'s" && claims.lower(head).endsWith('s')
  if (end === at || owns) return null
  return { titleFirst: run.first, first: at, end, rule: 'title-of', confidence: 0.95 }
}

function isCountryName(known: KnownMatch): boolean {
  return known.names.some((name) => name.type === 'COUNTRY' && name.kind === 'NAME')
}

/** Nouns behind which a company may stand as well as a person. */
const looseTitles = new Set(
  'partner owner shareholder predecessor successor manager trader broker member head deputy publisher executive dealer'.split(
    ' ',
  ),
)

/** `conference chief Hiroshi Oki`, `investor David LaRoche`: the title is written small. */
function behindSmallTitle(claims: NameClaims, run: Run): PersonSpan | null {
  const head = run.first - 1
  const token = claims.token(head)
  if (token?.shape !== 'LOWER' || !claims.is(head, WordClass.OFFICE | WordClass.HONORIFIC))
    return null
  if (token.sentence !== claims.token(run.first)?.sentence || token.lower === 'major') return null
  const known = claims.known(run.first)
  if (known && known.end === run.end) return null
  const end = nameEnd(claims, run.first, run.end)
  const given = claims.is(run.first, WordClass.GIVEN_NAME) || isInitial(claims, run.first)
  // `Naftogaz head Oleh Dubyna`
  const leads = token.lower === 'head' && claims.isCapital(head - 1) && end - run.first === 2
  const isLoose = looseTitles.has(token.lower) && claims.lower(head - 1) !== 'chief'
  if (end === run.first || (isLoose && !given && !leads)) return null
  if (end - run.first === 1 && !isFamilyNameLike(claims, run.first)) return null
  const titleFirst = smallTitleFirst(claims, head)
  return { titleFirst, first: run.first, end, rule: 'small-title', confidence: 0.93 }
}

/** Not `dissident Eastern employees`. */
function isFamilyNameLike(claims: NameClaims, at: number): boolean {
  const { shape, text = '' } = claims.token(at) ?? {}
  if ((shape !== 'CAPITALIZED' && shape !== 'MIXED') || text.length < 3) return false
  return !staffWords.has(claims.lower(at + 1))
}

/** `Willy de Clercq`, `J. Smith`. */
function withGivenName(claims: NameClaims, run: Run): PersonSpan | null {
  if (run.end - run.first < 2) return null
  if (!claims.is(run.first, WordClass.GIVEN_NAME) && !isInitial(claims, run.first)) return null
  const known = claims.known(run.first)
  if (known && known.end - run.first > 1) return null
  // `in the Rose Garden`
  if (claims.lower(run.first - 1) === 'the' && ['in', 'at'].includes(claims.lower(run.first - 2)))
    return null
  const end = nameEnd(claims, run.first, run.end)
  if (end - run.first < 2 || isEmployer(claims, { first: run.first, end })) return null
  if (isOneHyphenedWord(claims, { first: run.first, end })) return null
  return { titleFirst: run.first, first: run.first, end, rule: 'given-name', confidence: 0.92 }
}

/** `Lee Hoi-chang`, `Chen Deming`. */
function withLeadingFamilyName(claims: NameClaims, run: Run): PersonSpan | null {
  const length = run.end - run.first
  if (length < 2 || length > 3 || claims.known(run.first)) return null
  const second = claims.token(run.first + 1)
  const hyphened =
    second !== undefined &&
    /^\p{Lu}\p{Ll}+-(?!(?:based|led|made|backed|owned|style|born|held|listed|area|bound|type|wide|controlled|occupied|sponsored|related|financed|built|\p{Ll}+ed)$)\p{Ll}+$/u.test(
      second.text,
    )
  const family = claims.is(run.first, WordClass.LEADING_FAMILY_NAME)
  if (
    !hyphened &&
    !(family && spoken(claims, run) && nameEnd(claims, run.first, run.end) === run.end)
  )
    return null
  return {
    titleFirst: run.first,
    first: run.first,
    end: hyphened ? run.first + 2 : run.end,
    rule: 'family-name-first',
    confidence: 0.9,
  }
}

/** `X, the finance minister,` · `X, who` · `X said`: what stands around an unknown name of two words. */
function beforeApposition(claims: NameClaims, run: Run): PersonSpan | null {
  const length = run.end - run.first
  const longest = claims.lower(run.end - 2) === '-' ? 6 : 4
  if (length < 2 || length > longest || claims.known(run.first)) return null
  if (isOneHyphenedWord(claims, run) || isEmployer(claims, run)) return null
  if (nameEnd(claims, run.first, run.end) !== run.end) return null
  if (claims.lower(run.first - 1) === 'the' || isOffices(claims, run.end - 1)) return null
  const apposed =
    (claims.lower(run.end) === ',' && hasOfficeSoon(claims, run.end + 1)) ||
    isBehindApposedOffice(claims, run.first)
  if (isBesideCountry(claims, run))
    return {
      titleFirst: run.first,
      first: run.first,
      end: run.end,
      rule: 'around',
      confidence: 0.8,
    }
  const speaks = spoken(claims, run) && !claims.isAlsoSmall(run.end - 1)
  if (!apposed && !speaks) return null
  return { titleFirst: run.first, first: run.first, end: run.end, rule: 'around', confidence: 0.8 }
}

/** `the two Prime Ministers, who`: offices, nobody's name. */
function isOffices(claims: NameClaims, at: number): boolean {
  return claims.is(at, WordClass.OFFICE) && claims.lower(at).endsWith('s')
}

/** `Allis-Chalmers`: what is one word is no full name. */
function isOneHyphenedWord(claims: NameClaims, { first, end }: Run): boolean {
  return end - first === 3 && claims.lower(first + 1) === '-' && claims.isGlued(first + 2)
}

/** A verb of saying right behind, or `said` right before, or `who`. */
function spoken(claims: NameClaims, run: Run): boolean {
  const next = claims.lower(run.end) === ',' ? claims.lower(run.end + 1) : claims.lower(run.end)
  if (next === 'who' || next === 'whose' || next === 'whom') return true
  if (next === 'led' || next === 'headed') return leadsTeam(claims, run.end + 1)
  if (claims.is(run.end, WordClass.SPEECH_VERB) && claims.lower(run.end + 1) !== 'it') return true
  return claims.lower(run.first - 1) === 'said' && claims.lower(run.end) !== "'s"
}

/** `led the delegation`, `headed the Polish team` */
function leadsTeam(claims: NameClaims, from: number): boolean {
  for (let at = from; at < from + 4; at += 1) if (teams.has(claims.lower(at))) return true
  return false
}
const teams = new Set('delegation team talks negotiations mission side'.split(' '))

/** An office within the next words, before a verb or mark ends the apposition. */
function hasOfficeSoon(claims: NameClaims, from: number): boolean {
  const limit = Math.min(claims.sentenceEnd(from - 1), from + 9)
  for (let i = from; i < limit; i += 1) {
    const token = claims.token(i)
    if (!token) return false
    if (claims.is(i, WordClass.OFFICE)) return true
    if (token.shape === 'PUNCTUATION' && token.text !== '-' && !token.lower.startsWith("'"))
      return false
    if (
      claims.is(i, WordClass.SPEECH_VERB) ||
      ['which', 'and', 'but', 'is', 'was', 'has', 'had', 'will', 'to', 'in'].includes(token.lower)
    )
      return false
  }
  return false
}

function isBody(claims: NameClaims, from: number, end: number): boolean {
  if (generalThings.has(claims.lower(from))) return true
  for (let i = from; i < end; i += 1)
    if (claims.is(i, WordClass.COMPANY_SUFFIX | WordClass.ORGANIZATION_HEAD)) return true
  return false
}

function isInitial(claims: NameClaims, at: number): boolean {
  return /^.\.$/.test(claims.token(at)?.text ?? '') && claims.isCapital(at + 1)
}
