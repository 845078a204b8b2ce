import { WordClass } from '../frame/word-class.ts'
import type { NameClaims } from './name-claims.ts'

/** Goes left from a title's head over what qualifies it: `deputy foreign`, `U.S. Treasury`. */
export function smallTitleFirst(claims: NameClaims, head: number): number {
  const start = claims.sentenceStart(head)
  let first = head
  for (let i = head - 1; i >= start && head - i < 8; i -= 1) {
    const joint = claims.lower(i)
    // `Bank of Peru governor`
    const body = claims.isTaken(i) ? claims.claims.at(-1) : undefined
    if (body?.end === i + 1 && body.draft.type === 'ORGANIZATION')
      return Math.max(start, body.first)
    // `Ministry of Trade (MOT) spokesman`
    if (joint === ')' && claims.lower(i - 2) === '(') {
      i -= 2
      continue
    }
    const modifies = claims.is(i, WordClass.OFFICE_MODIFIER | WordClass.OFFICE) && joint !== 'and'
    if (modifies || claims.isCapital(i)) first = i
    else if (joint === 'and' && claims.is(i - 1, WordClass.OFFICE_MODIFIER)) continue
    else if (joint === 'and' && areOnesOffices(claims, i)) continue
    else if (isFieldOf(claims, i)) first = i
    else if (joint === "'s" && claims.isCapital(i - 1)) continue
    else if (joint === '-' && claims.isGlued(i)) continue
    else break
  }
  return first
}

const first = new Set('chairman chairwoman president founder co-founder'.split(' '))
const second = new Set('executive operating financial'.split(' '))

/** `chairman and chief executive officer`, which one man is; not `president and foreign minister`. */
function areOnesOffices(claims: NameClaims, at: number): boolean {
  if (!first.has(claims.lower(at - 1)) || claims.isCapital(at - 1)) return false
  const next = claims.lower(at + 1)
  return next === 'ceo' || (next === 'chief' && second.has(claims.lower(at + 2)))
}

/** `Sudanese irrigation minister`, `chief debt negotiator`: any small word right behind whose it is, or `chief`. */
function isFieldOf(claims: NameClaims, at: number): boolean {
  if (claims.token(at)?.shape === 'LOWER' && claims.lower(at - 1) === 'chief') return true
  if (claims.token(at)?.shape !== 'LOWER' || !claims.isCapital(at - 1)) return false
  const owner = claims.known(at - 1)
  return owner?.names.some((name) => name.type === 'COUNTRY' && name.kind === 'DEMONYM') === true
}
