import { WordClass } from '../frame/word-class.ts'
import type { NameClaims } from './name-claims.ts'

/** Whether a word names a day of the week here; `Kim Sun Kil` and `Sun Microsystems` hold none. */
export function isWeekday(claims: NameClaims, at: number): boolean {
  if (!claims.is(at, WordClass.WEEKDAY)) return false
  if (claims.token(at)?.text !== 'Sun') return true
  return !claims.isCapital(at + 1) || claims.is(at + 1, WordClass.MONTH | WordClass.WEEKDAY)
}
