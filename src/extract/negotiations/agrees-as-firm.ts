import type { FactDocument } from '../fact-document.ts'
import { isParty } from './find-parties.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const FIRMS = words(
  'company companies firm firms bank maker makers producer manufacturer carmaker airline retailer unit subsidiary group trader traders refiner refiners miller millers exporter exporters importer importers investors conglomerate insurer brewer publisher',
)
const STATE =
  /\b(ministry|department|government|agency|commission|central|board|council|union|front|movement|party|army)\b/i
const REACH = 24

/** `Sony of Japan agreed to sell`, `a British brewer said it agreed to buy`: a firm does, no country. */
export function agreesAsFirm(document: FactDocument, firstToken: number, token: number): boolean {
  const { tokens, organizationAt, countryAt, personAt } = document
  for (let at = token - 1; at >= Math.max(firstToken, token - REACH); at -= 1) {
    if (FIRMS.has(tokens[at]?.lower ?? '')) return true
    const organization = organizationAt[at] ?? -1
    if (organization >= 0) return isFirm(document, organization)
    if ((personAt[at] ?? -1) >= 0) return false
    if ((countryAt[at] ?? -1) < 0) continue
    const owner = tokens[at - 1]?.lower === 'of' ? (organizationAt[at - 2] ?? -1) : -1
    return owner >= 0 && isFirm(document, owner)
  }
  return false
}

/** A body that is none of a state or of several. */
function isFirm(document: FactDocument, ref: number): boolean {
  const body = document.entities[ref]
  return body?.type === 'ORGANIZATION' && !isParty(document, ref) && !STATE.test(body.name)
}
