import { WordClass } from '../frame/word-class.ts'
import type { NameClaims } from './name-claims.ts'

/** `his Japanese counterpart, NAME`. */
export function isBehindApposedOffice(claims: NameClaims, first: number): boolean {
  if (claims.lower(first - 1) !== ',') return false
  const start = claims.sentenceStart(first)
  for (let head = first - 2; head >= Math.max(start, first - 9); head -= 1) {
    if (claims.is(head, WordClass.OFFICE)) {
      const linked = ofLinks.has(claims.lower(head + 1))
      const small = claims.token(head)?.shape === 'LOWER'
      return small ? head === first - 2 || linked : linked && claims.lower(head).endsWith('s')
    }
    const word = claims.lower(head)
    if (claims.token(head)?.shape === 'PUNCTUATION' && word !== "'s" && word !== '-') return false
  }
  return false
}

const ofLinks = new Set(['of', 'at', 'for', 'to'])
