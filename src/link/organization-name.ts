import { foldName } from './fold-name.ts'

/** Legal forms that end the names of companies, folded, and `and` before them: Merrill Lynch and Co. */
const LEGAL_FORMS = new Set(
  `ab ag and as asa bhd bv cie co company corp corporation cos gmbh inc incorporated kg kgaa kk
  limited llc lp ltd nv oy oyj plc pty sa sarl spa srl`.split(/\s+/),
)
/** Those of two words, by the second one. */
const TWO_WORD_FORMS = new Map([
  ['bhd', 'sdn'],
  ['s', 'a'],
  ['a', 's'],
])

/** Words that wires shorten, folded. */
const SHORTENED = new Map([
  ['assn', 'association'],
  ['assoc', 'association'],
  ['bros', 'brothers'],
  ['cttee', 'committee'],
  ['dept', 'department'],
  ['fed', 'federal'],
  ['govt', 'government'],
  ['inst', 'institute'],
  ['intl', 'international'],
  ['mfg', 'manufacturing'],
  ['min', 'ministry'],
  ['natl', 'national'],
  ['org', 'organization'],
  ['organisation', 'organization'],
  ['univ', 'university'],
])

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
  const first = folded[0] === 'the' && folded.length > 1 ? 1 : 0
  const end = legalFormAt(folded, first)
  const words: string[] = []
  for (const word of folded.slice(first, end))
    words.push(end - first > 1 ? (SHORTENED.get(word) ?? word) : word)
  return officeFirst(words)
}

/** Where the legal form begins, or several of them; at least one word stands before it. */
function legalFormAt(words: readonly string[], first: number): number {
  for (let end = words.length; ; ) {
    const last = words[end - 1] ?? ''
    if (end - first > 2 && TWO_WORD_FORMS.get(last) === words[end - 2]) end -= 2
    else if (end - first > 1 && LEGAL_FORMS.has(last)) end -= 1
    else return end
  }
}

function officeFirst(words: readonly string[]): readonly string[] {
  const last = words.at(-1)
  if (words.length === 1 || (last !== 'ministry' && last !== 'department')) return words
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
  const weighty: string[] = []
  for (const word of words) if (!PASSED_OVER.has(word)) weighty.push(word)
  const told = weighty.length > 0 ? weighty : words
  let letters = ''
  for (const word of told) letters += told.length === 1 ? word : word.charAt(0)
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
