import type { EntityRef } from '../../model/reading.ts'
import type { FactDocument } from '../fact-document.ts'
import { isParty } from './find-parties.ts'
import type { TalkReport } from './talk-report.ts'
import type { Thread } from './thread.ts'

/** `talks with the Fund on a credit`, where those on debt are with others. */
export function isWithOther(
  document: FactDocument,
  { between, listed }: TalkReport,
  same: readonly Thread[],
): boolean {
  const [only, ...more] = listed
  if (!between || only === undefined || more.length > 0 || !isParty(document, only)) return false
  return same.every(({ parties }) => parties.length > 0 && !parties.includes(only))
}

export const shares = (one: readonly EntityRef[], other: readonly EntityRef[]) =>
  one.some((party) => other.includes(party))

/** Talks of the same sides: one set holds the other, or they share two. */
export function areCompatible(one: readonly EntityRef[], other: readonly EntityRef[]): boolean {
  const shared = one.filter((party) => other.includes(party)).length
  return shared === Math.min(one.length, other.length) || shared >= 2
}

export const sameSides = (one: readonly EntityRef[], other: readonly EntityRef[]) =>
  one.length === other.length && one.every((party) => other.includes(party))
