import type { BodyEntry } from '../../lexicon/bodies.ts'
import { WordClass } from '../frame/word-class.ts'
import { bodyOfTitle } from './body-of-title.ts'
import { claimKnownNames } from './claim-known-names.ts'
import { findOrganization } from './find-organizations.ts'
import type { PersonSpan } from './find-people.ts'
import { findPerson, findTitledPerson } from './find-people.ts'
import { findRuns } from './find-runs.ts'
import { isWoman } from './is-woman.ts'
import type { NameClaim, NameClaims, Run } from './name-claims.ts'
import { nameEnd } from './name-end.ts'
import { isAcronymBeforePerson, nameFirst, withArticle } from './run-start.ts'
import { widerFirmEnd } from './wider-firm.ts'

/** Claims the people and organisations of a sentence that its own words tell. */
export function claimRuns(claims: NameClaims, firstToken: number, endToken: number): void {
  if (claims.isFull) return
  let plural: PersonSpan | null = null
  for (const found of findRuns(claims, firstToken, endToken)) {
    const run = untakenOf(claims, found)
    if (!run) {
      plural = null
      continue
    }
    const listed: PersonSpan | null =
      plural && goesOn(claims, plural, run) ? listedPerson(claims, plural, run) : null
    if (listed) claimPerson(claims, listed)
    const person: PersonSpan | null = listed ?? claimRun(claims, run)
    plural = person && isPluralTitle(claims, person, listed ? plural : null) ? person : null
  }
}

/** A run that nobody has claimed; of `Bank of Peru Governor Ann Berg` what stands behind the bank; else null. */
function untakenOf(claims: NameClaims, run: Run): Run | null {
  if (!claims.isTaken(run.first)) return run
  let first = run.first
  while (first < run.end && claims.isTaken(first)) first += 1
  const title = WordClass.OFFICE | WordClass.OFFICE_MODIFIER
  return first < run.end && claims.is(first, title) ? { first, end: run.end } : null
}

/** Claims what a run names; returns the person, if it names one. */
function claimRun(claims: NameClaims, run: Run): PersonSpan | null {
  let found: PersonSpan | null = null
  let at = nameFirst(claims, run)
  if (isAcronymBeforePerson(claims, run)) at = claimOrganization(claims, at, at + 1, 'body')
  while (at < run.end) {
    const rest = { first: at, end: run.end }
    if (isCompanyAgain(claims, rest)) break
    const titled = findTitledPerson(claims, rest)
    if (titled) {
      const body = bodyOfTitle(claims, at, titled.first)
      if (body) claimOrganization(claims, at, body.end, body.rule)
      found = titled
      at = claimPerson(claims, titled)
      continue
    }
    const organization = findOrganization(claims, rest)
    const known = claims.known(at)
    const body = known?.names.some((name) => name.type === 'BODY')
    const wider = known && body && !organization ? widerFirmEnd(claims, known, rest) : 0
    if (wider > 0) at = claimOrganization(claims, at, wider, 'body')
    else if (known && (organization ? known.end >= organization.end : body)) {
      // One word may be a person's name too: that is for later.
      if (known.end - at > 1 && !claims.drafts.hasPerson(claims.textOf(at, known.end)))
        claimKnownNames(claims, at, known.end)
      at = known.end
    } else if (organization) {
      at = claimOrganization(claims, organization.first, organization.end, organization.rule)
    } else {
      const person = findPerson(claims, rest)
      if (person) {
        found = person
        at = claimPerson(claims, person)
      } else if (known) at = known.end
      else break
    }
  }
  return found
}

/** `Hughes Tool` where the article also has `Hughes Tool Co`. */
function isCompanyAgain(claims: NameClaims, { first, end }: Run): boolean {
  if (end - first < 2 || claims.is(end - 1, WordClass.COMPANY_SUFFIX)) return false
  return claims.companyBeginnings().has(claims.textOf(first, end).toLowerCase())
}

function claimPerson(claims: NameClaims, person: PersonSpan): number {
  claims.claim(
    {
      type: 'PERSON',
      words: wordsOf(claims, person.first, person.end),
      woman: isWoman(claims, person),
    },
    {
      first: person.first,
      end: person.end,
      title: titleOf(person),
      kind: 'NAME',
      confidence: person.confidence,
      method: `read-names/${person.rule}`,
    },
  )
  return person.end
}

/** The tokens of a person's title; those of the first in a list for the others. */
function titleOf(person: PersonSpan): NameClaim['title'] {
  if (person.listedAfter) return titleOf(person.listedAfter)
  return person.titleFirst < person.first ? { first: person.titleFirst, end: person.first } : null
}

/** Words of a name, those joined by a hyphen as one; without `"Ted"`. */
function wordsOf(claims: NameClaims, first: number, end: number): string[] {
  const words = claims.textOf(first, end).split(' ')
  return words.length > 2 ? words.filter((word) => !nickname.test(word)) : words
}
const nickname = /^["“`(‘'].*["”')’]$/u

const governmentHeads = new Set(
  'ministry department parliament congress senate embassy treasury government army navy cabinet bureau'.split(
    ' ',
  ),
)

/** Claims an organisation; a demonym before a ministry is not part of its name but says whose it is. */
function claimOrganization(
  claims: NameClaims,
  first: number,
  end: number,
  rule: 'company' | 'body' | 'marked',
): number {
  const owner = claims.known(first)
  const country = owner?.names.find((name) => name.type === 'COUNTRY')
  let from = first
  if (country?.type === 'COUNTRY' && owner && owner.end < end) {
    const strip =
      rule === 'body'
        ? country.kind === 'DEMONYM' && hasGovernmentHead(claims, owner.end, end)
        : country.kind === 'DEMONYM' && owner.end - first > 1
    if (strip && end - owner.end > 1) from = owner.end
  }
  // `the Los Angeles-based Quist Corp`
  for (let at = from; at < end - 1; at += 1) if (claims.lower(at).endsWith('-based')) from = at + 1
  from = withArticle(claims, from)
  claims.claim(
    {
      type: 'ORGANIZATION',
      body: bodyAt(claims, from, end),
      name: nameOf(claims, from, end),
      country: country?.type === 'COUNTRY' && rule === 'body' ? country.code : null,
    },
    {
      first: from,
      end,
      title: null,
      kind: 'NAME',
      confidence: rule === 'company' ? 0.95 : 0.88,
      method: `read-names/${rule}`,
    },
  )
  claimExplainedAcronym(claims, from, end)
  return Math.max(end, first + 1)
}

/** The full stop of a sentence's last word is not the name's. */
function nameOf(claims: NameClaims, first: number, end: number): string {
  const name = claims.textOf(first, end)
  return end === claims.sentenceEnd(first) ? name.replace(/\.$/, '') : name
}

/** The body of the lexicon that goes by these words; null for one known from the text alone. */
function bodyAt(claims: NameClaims, first: number, end: number): BodyEntry | null {
  const known = claims.known(first)
  const isWhole = known !== null && known.end <= end && isLegalForm(claims, known.end, end)
  const body = isWhole ? known.names.find((name) => name.type === 'BODY') : undefined
  return body?.type === 'BODY' ? body.body : null
}

/** Whether nothing but a legal form stands there: `and Co Inc.` */
function isLegalForm(claims: NameClaims, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    const word = claims.lower(at)
    if (!claims.is(at, WordClass.COMPANY_SUFFIX) && word !== 'and' && word !== '&') return false
  }
  return true
}

/** `General Agreement … (GATT)`, `National Statistics Institute ISTAT`. */
function claimExplainedAcronym(claims: NameClaims, first: number, end: number): void {
  const bracket =
    (claims.lower(end) === '(' && claims.lower(end + 2) === ')') ||
    (claims.lower(end) === ',' &&
      claims.lower(end + 2) === ',' &&
      (claims.is(end + 3, WordClass.SPEECH_VERB) ||
        isInitials(claims.textOf(end + 1, end + 2), claims.textOf(first, end))))
  const at = bracket ? end + 1 : end
  const token = claims.token(at)
  if (!token || token.text.length < 2 || token.text.length > 9) return
  const isWord = claims.lower(end) === '(' && token.shape === 'CAPITALIZED' && token.text.length < 7
  if (isWord && (claims.known(at) || !isInitialWord(token.text, claims.textOf(first, end)))) return
  if ((token.shape !== 'CAPITALS' && !isWord) || (!bracket && claims.known(at))) return
  const last = claims.claims.at(-1)
  if (last?.first !== first || last.end !== end) return
  const { draft } = last
  if (!bracket && !isInitials(token.text, draft.name)) return
  draft.acronym ??= token.text
  claims.claimDraft(draft, {
    first: at,
    end: at + 1,
    title: null,
    kind: 'NAME',
    confidence: 0.95,
    method: 'read-names/acronym',
  })
}

/** `(Kepco)` behind `Kansai Electric Power Co`; not a town, nor a word of the name. */
function isInitialWord(word: string, name: string): boolean {
  const opening = word.slice(0, 3).toLowerCase()
  return !name.toLowerCase().includes(opening) && isInitials(word, name)
}

/** Whether the acronym's letters come in the name in order, the first one first. */
function isInitials(acronym: string, name: string): boolean {
  const letters = name.toLowerCase()
  let at = -1
  for (const letter of acronym.toLowerCase()) {
    at = letters.indexOf(letter, at + 1)
    if (at < 0) return false
  }
  return true
}

function hasGovernmentHead(claims: NameClaims, first: number, end: number): boolean {
  for (let i = first; i < end; i += 1) if (governmentHeads.has(claims.lower(i))) return true
  // `the Greek Communist party`, not `the Peruvian Quist Party`
  return claims.token(end - 1)?.text === 'party'
}

/** `Commissioners A and B`, `Sens. A, B and C`: whether the run goes on with the list. */
function goesOn(claims: NameClaims, person: PersonSpan, run: Run): boolean {
  const gap = run.first - person.end
  const between = claims.lower(run.first - 1)
  return gap >= 1 && gap <= 2 && (between === 'and' || between === ',')
}

function listedPerson(claims: NameClaims, before: PersonSpan, run: Run): PersonSpan | null {
  const end = nameEnd(claims, run.first, run.end)
  if (end !== run.end || end - run.first < 2 || claims.known(run.first)) return null
  return {
    titleFirst: run.first,
    first: run.first,
    end,
    rule: 'listed',
    confidence: 0.9,
    listedAfter: before,
  }
}

function isPluralTitle(claims: NameClaims, person: PersonSpan, before: PersonSpan | null): boolean {
  if (before) return true
  for (let i = person.titleFirst; i < person.first; i += 1) {
    const word = claims.lower(i)
    if (
      claims.is(i, WordClass.OFFICE) &&
      (word.endsWith('s') || word.endsWith('s.') || word === 'chairmen')
    )
      return word !== 'ms.'
  }
  if (claims.lower(person.first - 1) !== ',') return false
  // `the ministers, A and B`, `the presidents of X and Y, A and B`
  for (let at = person.first - 2; at >= person.first - 8; at -= 1) {
    if (pluralOffices.test(claims.lower(at)))
      return at === person.first - 2 || claims.lower(at + 1) === 'of'
    if (claims.token(at)?.shape === 'PUNCTUATION') return false
  }
  return false
}

const pluralOffices =
  /^(ministers|counterparts|colleagues|presidents|leaders|secretaries|officials|negotiators)$/
