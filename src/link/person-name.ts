import { foldName } from './fold-name.ts'
import { oneSpellingOf } from './given-names.ts'

/** A person's name as it is compared. */
export interface PersonName {
  /** Given names in order, folded; an initial is one letter. Empty for a bare family name. */
  readonly given: readonly string[]
  /** Ways to write the family name without its particles, folded and in one word; the plain one first. */
  readonly family: readonly [string, ...string[]]
}

const PARTICLES = new Set(
  'de del della der den di da das do dos du van von zu bin ibn al el ul la le los'.split(' '),
)
/** Particles that are nobody's given name, unlike Al and Van. */
const NEVER_GIVEN = new Set('de del della der den di du von zu bin ibn'.split(' '))
const SUFFIXES = new Set(['jr', 'sr', 'junior', 'senior', 'ii', 'iii', 'iv', 'esq', 'phd', 'md'])
const INITIALS = /^(?:\p{L}\.-?)+$/u

/** Family names that wires write in several ways, the one that stands for them first. */
const FAMILY_SPELLINGS: ReadonlyMap<string, string> = new Map(
  [
    'gaddafi gadhafi kadhafi khadafy qaddafi khaddafi qadhafi kaddafi gaddhafi',
    'gorbachev gorbachov gorbatchev gorbatschow',
    'hussein hussain husain husayn',
    'khomeini khomeiny',
    'mubarak moubarak',
    'suharto soeharto',
    'sukarno soekarno',
    'yeltsin eltsin jelzin',
  ].flatMap((spellings) => {
    const [first = '', ...others] = spellings.split(' ')
    return others.map((other) => [other, first] as const)
  }),
)

/**
 * Takes a name apart for comparing.
 *
 * @example personNameOf('Dae-jung', 'Kim') => { given: ['daejung'], family: ['kim'] }
 * @example personNameOf('George H.W.', 'Bush') => { given: ['george', 'h', 'w'], family: ['bush'] }
 * @example personNameOf('Willy', 'De Clercq') => { given: ['willy'], family: ['clercq'] }
 * @example personNameOf(null, 'Köhler') => { given: [], family: ['kohler', 'koehler'] }
 */
export function personNameOf(givenName: string | null, familyName: string): PersonName {
  const words = givenName?.split(/\s+/) ?? []
  // `James Baker` and `III`: the family name went with the given one.
  if (words.length > 1 && SUFFIXES.has(foldName(familyName))) {
    return personNameOf(words.slice(0, -1).join(' '), words.at(-1) ?? '')
  }
  return { given: givenWordsOf(words), family: familyKeysOf(familyName) }
}

const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
  ['iv', 'iv'],
])

/**
 * Which of several of one name a name says that it is; null where it does not say.
 *
 * @example generationOf('Edgar Lund Jr.') => 'jr'
 */
export function generationOf(name: string): string | null {
  const last = name.lastIndexOf(' ')
  return last < 0 ? null : (GENERATIONS.get(foldName(name.slice(last + 1))) ?? null)
}

/** Family names of one block may be one name: umlauts written as two letters are written as one. */
export function familyBlockOf({ family }: PersonName): string {
  return family[0].replace(/([aou])e/g, '$1')
}

function givenWordsOf(printed: readonly string[]): readonly string[] {
  const given: string[] = []
  let isFirst = true
  for (const part of printed) {
    for (const word of INITIALS.test(part) ? part.replace(/[.-]/g, '') : [part]) {
      const folded = foldName(word.replace(/[-‐‑]/g, ''))
      if (folded === '' || SUFFIXES.has(folded)) continue
      if (!(isFirst ? NEVER_GIVEN : PARTICLES).has(folded)) given.push(oneSpellingOf(folded))
      isFirst = false
    }
  }
  return given
}

function familyKeysOf(name: string): PersonName['family'] {
  const plain = familyKeyOf(foldHyphened(name))
  const spelledOut = spellOutUmlauts(name)
  const other = spelledOut === name.toLowerCase() ? plain : familyKeyOf(foldHyphened(spelledOut))
  return other === plain ? [plain] : [plain, other]
}

const foldHyphened = (name: string) => foldName(name.replace(/[-‐‑](?!\s)/g, ' '))

function familyKeyOf(folded: string): string {
  const words = folded.split(' ').filter((word) => !SUFFIXES.has(word))
  const weighty = words.filter((word) => !PARTICLES.has(word))
  const key = (weighty.length > 0 ? weighty : words).join('') || folded
  return FAMILY_SPELLINGS.get(key) ?? key
}

const SPELLED_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
}

const spellOutUmlauts = (name: string) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüøå]/g, (letter) => SPELLED_OUT[letter] ?? letter)
