import { womenNames } from '../../lexicon/given-names.ts'
import { womenHonorifics } from '../../lexicon/offices.ts'
import { WordClass } from '../frame/word-class.ts'
import type { PersonSpan } from './find-people.ts'
import type { NameClaims } from './name-claims.ts'
import { isFamilyFirst } from './person-name.ts'

/** Whether title or given name tell the sex: true for a woman, null where they do not. */
export function isWoman(claims: NameClaims, span: PersonSpan): boolean | null {
  for (let i = span.titleFirst; i < span.first; i += 1) {
    if (womenHonorifics.has(claims.lower(i))) return true
    if (
      ['mr.', 'mr', 'sir', 'king', 'prince', 'lord', 'chairman', 'spokesman'].includes(
        claims.lower(i),
      )
    )
      return false
  }
  if (isFamilyFirst(claims.textOf(span.first, span.end).split(' '))) return null
  const given = claims.lower(span.first)
  if (womenNames.has(given)) return true
  return claims.is(span.first, WordClass.GIVEN_NAME) ? false : null
}
