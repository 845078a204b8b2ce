import { isGivenName, leadingFamilyNames, nameParticles } from '../../lexicon/given-names.ts'
import { foldWords } from './fold-words.ts'

/** A person's name in its parts. */
export interface PersonName {
  readonly givenName: string | null
  readonly familyName: string | null
}

const HYPHENED = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u

/** Particles that open a family name told without the given one: `Van Wijk`, `von der Leyen`. */
const familyOpeners = new Set('von van de der den del di ter ten vander'.split(' '))

const suffixes = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv'])

/**
 * Parts a name into given and family name: the last word and the particles before it, or the first
 * word where the family stands in front (`Lim Chang-yuel`, `Chen Deming`). One word alone is a family
 * name, unless it is a monarch's.
 */
export function splitPersonName(words: readonly string[]): PersonName {
  const bare = words.some(isNoName) ? words.filter((word) => !isNoName(word)) : words
  const [first] = bare
  if (first === undefined) return { givenName: null, familyName: null }
  if (bare.length === 1) return { givenName: null, familyName: first }
  if (bare.length < 4 && familyOpeners.has(first.toLowerCase()))
    return { givenName: null, familyName: bare.join(' ') }
  if (isFamilyFirst(bare)) return { givenName: bare.slice(1).join(' '), familyName: first }
  let family = bare.length - 1
  while (family > 1 && nameParticles.has((bare[family - 1] ?? '').toLowerCase())) family -= 1
  return { givenName: bare.slice(0, family).join(' '), familyName: bare.slice(family).join(' ') }
}

/** Whether two names are those of father and son: `Edgar Lund Jr.` and `Edgar Lund Sr.`. */
export function areGenerations(words: readonly string[], others: readonly string[]): boolean {
  const one = suffixOf(words)
  const other = suffixOf(others)
  return one !== null && other !== null && one !== other
}

function suffixOf(words: readonly string[]): string | null {
  const last = (words.at(-1) ?? '').toLowerCase()
  return suffixes.has(last) ? last.replace('.', '') : null
}

function isNoName(word: string): boolean {
  return word.length <= 3 && (word === ',' || suffixes.has(word.toLowerCase()))
}

/** Chinese, Korean and Vietnamese names put the family in front. */
export function isFamilyFirst(words: readonly string[]): boolean {
  if (words.length > 3) return false
  const [first = '', second = ''] = words
  const lower = first.toLowerCase()
  const hyphened = second.includes('-') && HYPHENED.test(second) && !first.includes('-')
  if (!hyphened && !leadingFamilyNames.has(lower)) return false
  if (isGivenName(second.toLowerCase())) return false
  // `An Wang` lives where the given name stands in front.
  return hyphened || (!isGivenName(lower) && lower !== 'an')
}

/** What two forms of one person's name share: the folded last word of the family name. */
export function familyKey({ familyName }: PersonName): string {
  const folded = foldWords(familyName ?? '')
  return folded.slice(folded.lastIndexOf(' ') + 1)
}

/** The first given name of a person, folded for `agreeGiven`; null where none is told. */
export function givenKey({ givenName }: PersonName): string | null {
  return givenName ? (foldWords(givenName).split(' ', 1)[0] ?? '') : null
}

/** Whether two given names can be one person's: equal, an initial of the other, or one not told. */
export function agreeGiven(x: string | null, y: string | null): boolean {
  return (
    x === null ||
    y === null ||
    x === y ||
    (x.length === 1 && y.startsWith(x)) ||
    (y.length === 1 && x.startsWith(y)) ||
    nickname(x, y)
  )
}

const shortForms = new Map<string, string>(
  'bill:william bob:robert jim:james mike:michael tom:thomas dick:richard joe:joseph tony:anthony ed:edward ted:edward ron:ronald dan:daniel ken:kenneth don:donald al:albert al:alan dave:david steve:stephen steve:steven jack:john larry:lawrence chuck:charles pat:patrick sam:samuel rick:richard fred:frederick ray:raymond'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

function nickname(a: string, b: string): boolean {
  return shortForms.get(a) === b || shortForms.get(b) === a
}
