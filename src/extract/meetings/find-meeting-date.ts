import type { FactDocument } from '../fact-document.ts'
import { dateOn } from '../fact-document.ts'
import { isBound } from '../figures/is-bound.ts'

/** EDTF of the date nearest to a meeting told at token `at` of its sentence; null where none says when it is. */
export function findMeetingDate(
  document: FactDocument,
  at: number,
  first: number,
  end: number,
): string | null {
  let nearest: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (let token = first; token < end; token += 1) {
    const date = dateOn(document, token)
    if (date?.edtf == null || date.grain === 'YEAR' || date.grain === 'QUARTER') continue
    if (isBound(document, date) || (token < at && isAside(document, token, at, first))) continue
    const distance = token < at ? (at - token) * 2 : token - at
    if (distance < least) {
      least = distance
      nearest = date.edtf
    }
  }
  return nearest
}

/** `B, who leaves on Tuesday, met …`: told of something else. */
function isAside({ tokens }: FactDocument, token: number, at: number, first: number): boolean {
  let open = false
  for (let back = token; back >= Math.max(first, token - 12); back -= 1) {
    const word = tokens[back]?.lower ?? ''
    if (word === 'who' || word === 'which') open = true
    if (word === ',' || open) break
  }
  if (!open) return false
  for (let next = token; next < at; next += 1) if (tokens[next]?.lower === ',') return true
  return false
}
