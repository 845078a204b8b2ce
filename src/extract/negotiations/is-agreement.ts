import type { FactDocument } from '../fact-document.ts'
import { agreesAsFirm } from './agrees-as-firm.ts'
import { joinedOrganizations, partiesIn } from './find-parties.ts'
import type { Anchor } from './talk-report.ts'

const AGREED_REACH = 10

/** `agreed to drop`, `agreed on`, `agreed early Wednesday on`; not `agreed with her that`. */
export function isAgreement(
  document: FactDocument,
  { token }: Anchor,
  firstToken: number,
  endToken: number,
): boolean {
  if (!hasAgreer(document, firstToken, token)) return false
  if (document.tokens[token]?.lower === 'accept') return true
  if (document.tokens[token - 1]?.lower === 'not') return true
  const { part } = document.sentences[document.tokens[token]?.sentence ?? 0] ?? {}
  // `Oil states agree deeper cuts`: headlines leave the `on` out.
  if (part === 'HEADLINE' && document.tokens[token + 1]?.lower !== 'with') return true
  for (let at = token + 1; at < Math.min(endToken, token + AGREED_REACH); at += 1) {
    const word = document.tokens[at]?.lower ?? ''
    if (
      word === 'that' &&
      !hasParty(document, firstToken, token) &&
      !isToDo(document, at, endToken)
    )
      return false
    // `agreed on Saturday to freeze output`
    if (word === 'on' && (document.dateAt[at + 1] ?? -1) >= 0) continue
    if (word === 'on' || word === 'to' || word === 'that')
      return (document.dateAt[at + 1] ?? -1) < 0
    if (word === 'with' && at > token + 1) return false
    // `agreed with A, B and C to`
    const isListed =
      (document.countryAt[at - 1] ?? -1) >= 0 && (document.countryAt[at + 1] ?? -1) >= 0
    if (word === ',' && !isListed) return false
  }
  return false
}

const hasParty = (document: FactDocument, first: number, end: number): boolean =>
  partiesIn(document, first, end).length > 0

const TO_DO: ReadonlySet<string> = new Set(['will', 'would', 'should', 'must', 'shall'])
const TO_DO_REACH = 12

/** `agreed that prices should rise`; what `most analysts agreed that` is an opinion. */
function isToDo({ tokens }: FactDocument, from: number, endToken: number): boolean {
  for (let at = from; at < Math.min(endToken, from + TO_DO_REACH); at += 1)
    if (TO_DO.has(tokens[at]?.lower ?? '')) return true
  return false
}

/** A party, the sides, or whoever a headline speaks of. */
function hasAgreer(document: FactDocument, firstToken: number, token: number): boolean {
  const part = document.sentences[document.tokens[token]?.sentence ?? 0]?.part
  if (part === 'HEADLINE') return true
  const parties = partiesIn(document, firstToken, token)
  return (
    (parties.length > 0 && (parties.length > 2 || !agreesAsFirm(document, firstToken, token))) ||
    hasSides(document, firstToken, token) ||
    joinedOrganizations(document, firstToken, token).length > 1
  )
}

const SIDES: ReadonlySet<string> = new Set([
  'sides',
  'leaders',
  'ministers',
  'two',
  'both',
  'they',
  'council',
  'governments',
  'newcomers',
  'delegates',
  'negotiators',
  'creditors',
  'nations',
  'countries',
  'members',
  'parties',
  'lawmakers',
  'companies',
])

function hasSides(document: FactDocument, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1)
    if (SIDES.has(document.tokens[at]?.lower ?? '')) return true
  return false
}
