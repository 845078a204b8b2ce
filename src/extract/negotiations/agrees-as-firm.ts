import { wordSet } from '../../lexicon/word-set.ts'
import type { FactDocument } from '../fact-document.ts'
import { isParty } from './find-parties.ts'

/** Not `bank`, `group`, `producers`, `exporters`: states and their bodies are called so too. */
const FIRMS = wordSet(
  'company companies firm firms maker makers manufacturer manufacturers carmaker airline retailer subsidiary trader traders refiner refiners miller millers conglomerate insurer brewer publisher',
)
const STATE =
  /\b(ministry|department|government|agency|commission|central|board|council|union|front|movement|party|army|rouge|resistance|alliance|league|coalition|congress|organi[sz]ation|federation|nations)\b/i
const SAYING = wordSet('said says')
const CLAUSE_STARTS = wordSet('; : " “ ” `` that but while')
const LINKS = wordSet('of in from at for on with by near to')
const REACH = 40

/** `Sony of Japan agreed to sell`, `a British brewer said it agreed to buy`: the head of the subject is a firm, no country. */
export function agreesAsFirm(document: FactDocument, firstToken: number, token: number): boolean {
  const { tokens, organizationAt, countryAt } = document
  const first = clauseStart(document, firstToken, token)
  const open = tokens[first]?.lower === 'the' ? first + 1 : first
  // `Zambia, the copper producer, agreed`, `OPEC, the group, agreed`
  const opening = organizationAt[open] ?? -1
  const isCountry = (countryAt[open] ?? -1) >= 0 && followsComma(document, open, token)
  if (isCountry || (opening >= 0 && isParty(document, opening))) return false
  const head = headOf(document, first, pastAsides(document, first, token))
  const said = tokens[first - 1]?.lower ?? ''
  // `a brewer said it agreed`
  if (tokens[head]?.lower === 'it' && SAYING.has(said) && first - 1 > firstToken)
    return agreesAsFirm(document, firstToken, first - 1)
  if (FIRMS.has(tokens[head]?.lower ?? '')) return true
  const organization = organizationAt[head] ?? -1
  return organization >= 0 && isFirm(document, organization)
}

function clauseStart({ tokens }: FactDocument, firstToken: number, token: number): number {
  for (let at = token - 1; at >= Math.max(firstToken, token - REACH); at -= 1) {
    const word = tokens[at]?.lower ?? ''
    if (SAYING.has(word) || CLAUSE_STARTS.has(word)) return at + 1
  }
  return Math.max(firstToken, token - REACH)
}

/** Whether the country named at a token is followed by an aside. */
function followsComma({ tokens, countryAt }: FactDocument, at: number, token: number): boolean {
  let end = at + 1
  while (end < token && countryAt[end] === countryAt[at]) end += 1
  return tokens[end]?.text === ','
}

/** Where the subject ends: before the asides between it and the verb. */
function pastAsides({ tokens }: FactDocument, first: number, token: number): number {
  if (tokens[token - 1]?.text !== ',') return token
  for (let at = token - 2; at > first; at -= 1) if (tokens[at]?.text === ',') return at
  return token
}

/** The last word of the subject before `of`, `in` and the like: `a brewer in Canada`. */
function headOf(
  { tokens, organizationAt }: FactDocument,
  first: number,
  subjectEnd: number,
): number {
  let start = subjectEnd
  while (start > first && tokens[start - 1]?.text !== ',') start -= 1
  for (let at = start; at < subjectEnd; at += 1)
    if (LINKS.has(tokens[at]?.lower ?? '') && (organizationAt[at] ?? -1) < 0) return at - 1
  let end = subjectEnd - 1
  while (end > start && ADVERBS.has(tokens[end]?.lower ?? '')) end -= 1
  return end
}
const ADVERBS = wordSet('has have had also now then already today yesterday finally later')

/** A body that is none of a state or of several. */
function isFirm(document: FactDocument, ref: number): boolean {
  const body = document.entities[ref]
  return body?.type === 'ORGANIZATION' && !isParty(document, ref) && !STATE.test(body.name)
}
