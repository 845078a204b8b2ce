import type { EntityRef } from '../../model/reading.ts'

/** Each of the given once, in their order. */
export function union(
  one: readonly EntityRef[],
  other: readonly EntityRef[],
): readonly EntityRef[] {
  return [...new Set([...one, ...other])]
}
