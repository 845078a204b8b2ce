import { foldName } from './fold-name.ts'

/** Legal forms that end the names of companies, folded; longer ones first. */
const LEGAL_FORMS = [
  ['sdn', 'bhd'],
  ['a', 's'],
  ['s', 'a'],
  ['and'], // Merrill Lynch and Co
  ...`ab ag as asa bhd bv cie co company corp corporation cos gmbh inc incorporated kg kgaa kk limited
  llc lp ltd nv oy oyj plc pty sa sarl spa srl`
    .split(/\s+/)
    .map((form) => [form]),
]

/** Words that wires shorten, folded. */
const SHORTENED: Readonly<Record<string, string>> = {
  assn: 'association',
  assoc: 'association',
  bros: 'brothers',
  cttee: 'committee',
  dept: 'department',
  fed: 'federal',
  govt: 'government',
  inst: 'institute',
  intl: 'international',
  mfg: 'manufacturing',
  min: 'ministry',
  natl: 'national',
  org: 'organization',
  organisation: 'organization',
  univ: 'university',
}

/** Words that acronyms pass over. */
const PASSED_OVER = new Set(
  'of for and the on in to at de del des der die du da do e et la le y und'.split(' '),
)

/**
 * The words of an organisation's name as they are compared: folded, without article and legal
 * form, shortened words in full, `X Ministry` as `Ministry of X`.
 *
 * @example organizationWords('The Fiat Group SpA') => ['fiat', 'group']
 * @example organizationWords('Commerce Dept.') => ['department', 'of', 'commerce']
 */
export function organizationWords(name: string): readonly string[] {
  const folded = foldName(name).split(' ')
  const words = folded[0] === 'the' && folded.length > 1 ? folded.slice(1) : folded
  return officeFirst(withoutLegalForm(words).map(inFull))
}

const inFull = (word: string, _place: number, words: readonly string[]) =>
  words.length === 1 ? word : (SHORTENED[word] ?? word)

function withoutLegalForm(words: readonly string[]): readonly string[] {
  for (const form of LEGAL_FORMS) {
    const end = words.slice(-form.length)
    if (words.length > form.length && form.every((word, place) => word === end[place])) {
      return withoutLegalForm(words.slice(0, -form.length))
    }
  }
  return words
}

function officeFirst(words: readonly string[]): readonly string[] {
  const last = words.at(-1)
  if (words.length < 2 || (last !== 'ministry' && last !== 'department')) return words
  return [last, 'of', ...words.slice(0, -1)]
}

/**
 * Where an acronym and its long form meet, whether or not the acronym counts small words: the
 * initials, or the letters of a single word, after the first without `o`, `a` and `f`.
 *
 * @example organizationBlock(organizationWords('Bank of Japan')) => 'bj'
 * @example organizationBlock(organizationWords('BOJ')) => 'bj'
 */
export function organizationBlock(words: readonly string[]): string {
  const weighty = words.filter((word) => !PASSED_OVER.has(word))
  const [first = '', ...others] = weighty.length > 0 ? weighty : words
  const letters = others.length === 0 ? first : [first, ...others].map((word) => word[0]).join('')
  return letters.slice(0, 1) + letters.slice(1).replace(/[oaf]/g, '')
}

const OF_ANY_STATE = new Set(
  `administration agency army assembly association authority bank board bureau cabinet chamber
  commission committee congress council court customs department exchange federation government
  house institute ministry navy office parliament party police reserve secretariat senate service
  treasury union`.split(/\s+/),
)

/** Whether several states can have a body of the name, such as a finance ministry. */
export function isOfAnyState(words: readonly string[]): boolean {
  return words.some((word) => OF_ANY_STATE.has(word))
}
