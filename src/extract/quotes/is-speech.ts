import type { FactDocument } from '../fact-document.ts'
import { isUpper } from '../frame/characters.ts'
import { lowerAt, tokenAt } from '../token-at.ts'
import type { Quotation } from './find-quotations.ts'

/** Where a quotation stands among the tokens. */
export interface QuotationPlace {
  readonly quotation: Quotation
  /** First token, the opening mark. */
  readonly first: number
  /** The token behind the closing mark. */
  readonly end: number
  /** First token of the sentence it begins in. */
  readonly leadToken: number
  /** The token behind the sentence it ends in. */
  readonly tailToken: number
}

const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the its his her their our this that these those any some no such so-called known'.split(
    ' ',
  ),
)
const COPULAS: ReadonlySet<string> = new Set([
  'is',
  'was',
  'are',
  'were',
  'be',
  'been',
  'as',
  'being',
  'that',
])
const FEWEST_WORDS = 3
/** `called it "a beginning"`: what is called so stands between. */
const NAMED_SO: ReadonlySet<string> = new Set(['it', 'them', 'this', 'he', 'she'])
const CALLING: ReadonlySet<string> = new Set([
  'called',
  'calls',
  'calling',
  'termed',
  'labelled',
  'branded',
])
const CALLED_REACH = 6

/** `called the result "a beginning"`; not `so-called` nor `what he called "dumping duties"`. */
function isCalled({ tokens }: FactDocument, first: number): boolean {
  for (let at = first - 1; at > first - CALLED_REACH; at -= 1) {
    if (!CALLING.has(tokens[at]?.lower ?? '')) continue
    return at < first - 1
  }
  return false
}

/**
 * Whether a quotation is something said, and not a word set off by marks ("the so-called "green room""). Words right beside
 * a verb of saying are speech; within a reported clause it takes at least three, or two that are said of something.
 */
export function isSpeech(
  document: FactDocument,
  place: QuotationPlace,
  rule: string,
  attributed: boolean,
): boolean {
  const words = countWords(document, place)
  if (words === 0) return false
  if (rule === 'said-after' && opensLikeSpeech(document, place)) return true
  // `its "Made in China" programme`
  if (isSetOff(document, place) && isTitle(document, place)) return false
  if (words >= FEWEST_WORDS && rule !== 'unattributed') {
    return attributed && !(words === FEWEST_WORDS && isSetOff(document, place))
  }
  if (rule === 'unattributed' || rule === 'goes-on') {
    return words >= FEWEST_WORDS && isWholeSentence(document, place)
  }
  if (words !== 2 || !attributed) return false
  const before = lowerAt(document.tokens, place.first - 1)
  if (MODALS.has(before) || PREPOSITIONS.has(lowerAt(document.tokens, place.first + 1))) return true
  return COPULAS.has(before) || NAMED_SO.has(before) || isCalled(document, place.first)
}

/** `would "fully support" it` */
const MODALS: ReadonlySet<string> = new Set('would will should must could not had to'.split(' '))
/** `went there "without homework"` */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'without with in at under on for from by beyond'.split(' '),
)
const SMALL_IN_TITLES: ReadonlySet<string> = new Set('a an the of in for and to on at'.split(' '))

/** Every word but small ones has a capital. */
function isTitle({ tokens }: FactDocument, { first, end }: QuotationPlace): boolean {
  for (let at = first + 1; at < end - 1; at += 1) {
    const token = tokens[at]
    if (token?.shape === 'LOWER' && !SMALL_IN_TITLES.has(token.lower)) return false
  }
  return true
}

function countWords({ tokens }: FactDocument, { first, end }: QuotationPlace): number {
  let words = 0
  for (let at = first; at < end && words < 50; at += 1) {
    const shape = tokens[at]?.shape
    if (shape !== undefined && shape !== 'PUNCTUATION' && shape !== 'SYMBOL') words += 1
  }
  return words
}

/** `"Nobody," he added`: opens its sentence, or begins with a capital behind a verb of saying. */
function opensLikeSpeech(
  document: FactDocument,
  { first, leadToken, quotation }: QuotationPlace,
): boolean {
  return first === leadToken || isUpper(document.text.charCodeAt(quotation.inner.start))
}

/** `the "green room" talks`, `its "best efforts" policy` */
function isSetOff({ tokens }: FactDocument, { first, end }: QuotationPlace): boolean {
  const next = tokenAt(tokens, end)
  return DETERMINERS.has(lowerAt(tokens, first - 1)) && next?.shape === 'LOWER'
}

function isWholeSentence(
  document: FactDocument,
  { quotation, first, leadToken }: QuotationPlace,
): boolean {
  const { start, end } = quotation.inner
  const ends = '.?!…'.includes(document.text[end - 1] ?? ' ') || quotation.continues
  return ends && first === leadToken && isUpper(document.text.charCodeAt(start))
}
