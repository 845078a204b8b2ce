import type { BodyEntry } from '../../lexicon/bodies.ts'
import type { PlaceEntry } from '../../lexicon/gazetteer.ts'
import { countriesOfCapital } from '../../lexicon/gazetteer.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import { organizationHeads } from '../../lexicon/organization-words.ts'
import { Memo } from '../../model/memo.ts'
import { isUpper } from '../frame/characters.ts'
import { tokenize } from '../frame/tokenize.ts'
import type { EntityDraft } from './entity-drafts.ts'
import { withoutLegalForm } from './entity-drafts.ts'
import { isFamilyFirst, splitPersonName } from './person-name.ts'

/** A form of a name: the lower-case tokens that it is cut into, and the hash of the first of them. */
export interface NameForm {
  readonly words: readonly string[]
  readonly hash: number
}

/** What is known of the lexicon's entries, and of names that come again and again, by what they follow from. */
const ofEntries = new Map<PlaceEntry | BodyEntry, readonly NameForm[]>()
const ofPeople = new Memo<readonly NameForm[]>(2_048)
const ofOrganizations = new Memo<readonly NameForm[]>(2_048)
const ofOthers = new Memo<readonly NameForm[]>(1_024)

/** The forms by which an article may name an entity again. */
export function nameForms(draft: EntityDraft): readonly NameForm[] {
  const { type, name, acronym, body, place } = draft
  const entry = place ?? (body?.acronym === acronym ? body : null)
  if (!entry) {
    if (body) return cutForms(draft)
    if (type === 'PERSON') return ofPeople.get(name, () => cutForms(draft))
    const key = acronym === null ? name : `${name}\n${acronym}`
    const memo = type === 'ORGANIZATION' ? ofOrganizations : ofOthers
    return memo.get(key, () => cutForms(draft))
  }
  const known = ofEntries.get(entry)
  if (known) return known
  const forms = cutForms(draft)
  ofEntries.set(entry, forms)
  return forms
}

function cutForms(draft: EntityDraft): readonly NameForm[] {
  const forms: NameForm[] = []
  for (const form of formsOf(draft)) {
    const tokens = tokenize(form, 0, form.length)
    const [first] = tokens
    if (!first) continue
    const words: string[] = []
    for (const { lower } of tokens) words.push(lower)
    forms.push({ words, hash: first.hash })
  }
  return forms
}

function formsOf(draft: EntityDraft): string[] {
  if (draft.type === 'PERSON') return personForms(draft.words)
  // A capital may stand for its government: what stands around it tells.
  if (draft.place && countriesOfCapital.has(draft.place.key)) return []
  if (draft.type !== 'ORGANIZATION') return [draft.name]
  const full = draft.body?.name ?? draft.name
  const short = draft.body ? houseOf(full) : organizationForms(draft.name)
  const head = draft.body ? headOf(full) : NO_FORMS
  return [full, ...(draft.acronym ? [draft.acronym] : initialsOf(full)), ...short, ...head]
}

const houses = new Set(
  'Goldman Merrill Salomon Drexel Shearson Kidder Kleinwort Lazard Hoare Lehman Dresdner Daiwa Nikko Yamaichi Jardine Cathay Coopers Deloitte'.split(
    ' ',
  ),
)

/** Firms of the lexicon that are called by their first word once they are named. */
function houseOf(name: string): readonly string[] {
  const first = name.slice(0, name.indexOf(' '))
  return houses.has(first) ? [first] : NO_FORMS
}

/** `the Community`, `the Fund`: heads by which a body of the lexicon is told again, with an article. */
export const headsOfBodies: ReadonlySet<string> = new Set(['community', 'commission', 'fund'])

function headOf(name: string): readonly string[] {
  const head = name.slice(name.lastIndexOf(' ') + 1)
  return headsOfBodies.has(head.toLowerCase()) ? [head] : NO_FORMS
}

const vietnamese = new Set('nguyen tran le pham vu vo dang bui do ngo duong phan truong'.split(' '))

/** `BA` of British Airways, `RBS` of Royal Bank of Scotland. */
function initialsOf(name: string): readonly string[] {
  if (!name.includes(' ')) return NO_FORMS
  let initials = ''
  for (let at = 0; at < name.length; at += 1) {
    const before = name[at - 1] ?? ' '
    if ((before === ' ' || before === '-') && isUpper(name.charCodeAt(at))) initials += name[at]
  }
  return initials.length < 2 || otherAcronyms.has(initials) ? NO_FORMS : [initials]
}
const NO_FORMS: readonly string[] = []

/** Capitals that mean a state, or are words. */
const otherAcronyms = new Set(
  'US UK UN EU EC AU SA NZ UAE USA IT IS AS AT OR AN IN ON TO BE NO WE OK TV PM AM MP MPS CEO DC LA'.split(
    ' ',
  ),
)

function personForms(words: readonly string[]): string[] {
  const { familyName } = splitPersonName(words)
  const forms = [words.join(' '), familyName ?? '']
  if (isFamilyFirst(words)) {
    // Vietnamese are called by their last name.
    const last = vietnamese.has((words[0] ?? '').toLowerCase()) ? [words.at(-1) ?? ''] : []
    return [...forms, ...last].filter(Boolean)
  }
  // `Sim Kee Boon` is `Sim` again where the first word is no given name that we know.
  const [first = ''] = words
  const asian = words.length === 3 || (words.length === 2 && first.length > 3)
  if (asian && !isGivenName(first.toLowerCase()) && /^\p{Lu}\p{Ll}+$/u.test(first))
    forms.push(first)
  for (let i = 1; i < words.length; i += 1) {
    forms.push(words.slice(i).join(' '))
    const word = words[i] ?? ''
    if (words.length > 2 && word.length > 3 && /^\p{Lu}\p{L}+$/u.test(word)) forms.push(word)
  }
  return forms.filter((form) => /\p{L}{2}/u.test(form))
}

/** The name without its legal form, and its first word where that is no common one. */
function organizationForms(name: string): string[] {
  const bare = withoutLegalForm(name)
  const length = bare.length
  const printed = name.slice(0, Math.max(length, 0)).trim()
  const forms = printed.toLowerCase() === bare ? [printed] : []
  const words = printed.split(' ')
  // `H.J. Quist Co` is `Quist` again.
  const initials = name.slice(1, 3).includes('.') ? behindInitials.exec(name) : null
  if (initials?.[1] === initials?.[1]?.toUpperCase() && initials?.[2]) forms.push(initials[2])
  // `Fox` of `Twenty-First Century Fox`: the one word that is a name's.
  const last = words.at(-1) ?? ''
  // Not `York` of `Bank of New York`.
  const parts = words.length > 2 && !/\b(?:of|new)\b/i.test(printed)
  if (parts && last.length > 2 && isPlain(last) && !words.slice(0, -1).some(isPlain))
    forms.push(last)
  for (let count = words.length - 1; count >= 1; count -= 1) {
    const form = words.slice(0, count).join(' ')
    const last = words[count - 1] ?? ''
    // `First Federal` of `First Federal Bank`
    const first = count === 2 && words[0] === 'First'
    if (first || (!genericWords.has(last.toLowerCase()) && last.length > 2)) forms.push(form)
  }
  return forms
}

/** Whether a word is none of those that many names share. */
function isPlain(word: string): boolean {
  const lower = word.toLowerCase()
  return (
    /^\p{Lu}\p{Ll}+$/u.test(word) &&
    !genericWords.has(lower) &&
    !organizationHeads.has(lower) &&
    lower !== 'century'
  )
}

const behindInitials =
  /^((?:\p{Lu}\.)+) (\p{Lu}\p{L}{3,})(?: (?:and )?(?:co|corp|inc|ltd|plc)\.?)*$/iu

const genericWords = new Set(
  `the of and for american national international first general united federal new great world bank british
  canadian western eastern northern southern pacific atlantic central royal standard ministry department
  association federation institute council commission committee union group european german french japanese
  north south east west state trade industrial commercial allied consolidated continental global u.s. board
  office house bureau society party home global public private social democratic republican conservative labour
  foreign defence defense finance justice interior education health agriculture environment economy commerce labor treasury energy
  workers society agency authority air oil gas energy system systems texas california china japan korea`
    .split(/\s+/)
    .filter(Boolean),
)
