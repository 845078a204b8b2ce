import type { Sentence } from '../document.ts'
import { toTitleCase } from '../frame/to-title-case.ts'
import { WordClass } from '../frame/word-class.ts'
import type { NameClaims } from './name-claims.ts'

/**
 * Claims the company of a headline in capitals that the wire marks: `NORDEN TIN LTD <NDT> YEAR NET`,
 * `<NORDEN TIN CORP> 2ND QTR NET`. Only for what the story itself does not name.
 */
export function claimHeadlineCompany(claims: NameClaims, { firstToken, endToken }: Sentence): void {
  let from = firstToken
  for (let at = firstToken; at < endToken; at += 1) {
    const mark = claims.lower(at)
    if (mark === ',' || mark === ';' || mark === ':' || claims.isTaken(at)) from = at + 1
    if (mark !== '<') continue
    const close = closing(claims, at, endToken)
    if (close < 0) return
    const named =
      close - at > 2 && claims.is(close - 1, WordClass.COMPANY_SUFFIX | WordClass.ORGANIZATION_HEAD)
    if (named) claim(claims, at + 1, close)
    else if (from === firstToken || claims.is(at - 1, WordClass.COMPANY_SUFFIX))
      claim(claims, from, at)
    from = close + 1
    at = close
  }
}

function claim(claims: NameClaims, first: number, end: number): void {
  if (end - first > 7 || end <= first || claims.isTaken(first, end)) return
  const known = claims.known(first)
  if (known?.end === end && known.names.some((name) => name.type === 'BODY')) return
  for (let i = first; i < end; i += 1) if (claims.token(i)?.shape === 'NUMBER') return
  const name = toTitleCase(claims.textOf(first, end))
  claims.claim(
    { type: 'ORGANIZATION', body: null, name, country: null },
    {
      first,
      end,
      title: null,
      kind: 'NAME',
      confidence: 0.85,
      method: 'read-names/headline-company',
    },
  )
}

/** The index of the `>` that closes a mark of at most eight words; -1 if none does. */
function closing(claims: NameClaims, open: number, limit: number): number {
  for (let i = open + 1; i < limit && i - open < 10; i += 1) if (claims.lower(i) === '>') return i
  return -1
}
