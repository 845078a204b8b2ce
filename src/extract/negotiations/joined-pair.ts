import type { EntityRef } from '../../model/reading.ts'
import type { FactDocument } from '../fact-document.ts'

/** What joins two names, what parts them again, and how far apart they may stand, in tokens. */
export interface Joining {
  readonly joints: ReadonlySet<string>
  readonly breaks: ReadonlySet<string>
  readonly longestGap: number
}

/** The first two names of a kind that a joint ties, with a title or an aside between them; `refs` has the name at each token. */
export function joinedPair(
  { tokens }: FactDocument,
  refs: readonly number[],
  first: number,
  end: number,
  { joints, breaks, longestGap }: Joining,
): readonly EntityRef[] {
  if (!hasTwo(refs, first, end)) return []
  let last = -1
  let lastEnd = first
  let joined = false
  for (let at = first; at < end; at += 1) {
    const ref = refs[at] ?? -1
    const word = tokens[at]?.lower ?? ''
    if (ref >= 0) {
      if (joined && last >= 0 && ref !== last && at - lastEnd <= longestGap) return [last, ref]
      last = ref
      lastEnd = at + 1
      joined = false
    } else if (joints.has(word)) joined = true
    else if (breaks.has(word)) last = -1
  }
  return []
}

function hasTwo(refs: readonly number[], first: number, end: number): boolean {
  let one = -1
  for (let at = first; at < end; at += 1) {
    const ref = refs[at] ?? -1
    if (ref < 0 || ref === one) continue
    if (one >= 0) return true
    one = ref
  }
  return false
}
