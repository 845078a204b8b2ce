import { presidentsByFamilyName } from '../../lexicon/offices.ts'
import type { NameClaim, NameClaims, NameSpan } from './name-claims.ts'
import { claimOf } from './name-claims.ts'

/**
 * Offices that only one country has speak of it where the story names it nowhere: `Secretary of State X`, `President Carter`.
 */
export function claimCountriesOfOffices(claims: NameClaims): void {
  if (!claims.claims.some(({ title }) => title)) return
  const named = new Set(claims.drafts.list.map(({ code }) => code))
  for (const claim of claims.claims) {
    if (!claim.title) continue
    const code = codeOf(claims, claim, claims.textOf(claim.title.first, claim.title.end))
    if (code === null || named.has(code)) continue
    named.add(code)
    const draft = claims.drafts.resolve({ type: 'COUNTRY', code })
    draft.lastToken = Math.max(draft.lastToken, claim.title.first)
    const { first, end } = claim.title
    const method = 'read-names/office'
    const span: NameSpan = { first, end, title: null, kind: 'METONYM', confidence: 0.75, method }
    claims.also.push(claimOf(draft, span, false))
  }
}

/** Offices that hardly any other state has; `agriculture secretary` is one in Manila too. */
const ofOneCountry = /\b(secretary of state|undersecretary of state|treasury secretary)$/

function codeOf(claims: NameClaims, claim: NameClaim, printed: string): string | null {
  const title = printed.toLowerCase()
  if (title.startsWith('former')) return null
  if (ofOneCountry.test(title)) return 'US'
  if (title !== 'president') return null
  return presidentsByFamilyName.get(claims.lower(claim.end - 1)) ?? null
}
