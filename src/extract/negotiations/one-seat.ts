import type { EntityRef } from '../../model/reading.ts'
import type { FactDocument } from '../fact-document.ts'
import { lowerAt } from '../token-at.ts'

/** Bodies that sit at the table for another one, by whom they do: where both are named they are one side. */
const ORGANS: ReadonlyMap<string, readonly string[]> = new Map([
  ['european-commission', ['european-union', 'european-community']],
  ['european-council', ['european-union', 'european-community']],
  ['interim-committee', ['international-monetary-fund']],
])

const OF_PALESTINIANS: ReadonlySet<string> = new Set([
  'palestine-liberation-organization',
  'palestinian-authority',
  'hamas',
  'fatah',
])

/**
 * Parties of which none sits there for another: `the PLO … Palestinian self-rule`, `the Commission … of the Community`. Tokens
 * `first` to `end` name them.
 */
export function withoutOwners(
  document: FactDocument,
  parties: readonly EntityRef[],
  first: number,
  end: number,
): readonly EntityRef[] {
  if (parties.length < 2) return parties
  const isCountry = (ref: EntityRef, code: string): boolean => {
    const entity = document.entities[ref]
    return entity?.type === 'COUNTRY' && entity.code === code
  }
  // `Soviet troops` of old in a story of Russia; not `the Soviet Union and Russia`
  if (parties.some((ref) => isCountry(ref, 'RU')) && !namesUnion(document, first, end))
    return parties.filter((ref) => !isCountry(ref, 'SU'))
  if (parties.some((ref) => OF_PALESTINIANS.has(keyOf(document, ref))))
    return parties.filter((ref) => !isCountry(ref, 'PS'))
  return withoutOrgans(document, parties)
}

/** `the Commission … with the Community`: one side. */
export function withoutOrgans(
  document: FactDocument,
  parties: readonly EntityRef[],
): readonly EntityRef[] {
  const keys = new Set<string>()
  for (const ref of parties) keys.add(keyOf(document, ref))
  const isOrgan = (ref: EntityRef): boolean =>
    ORGANS.get(keyOf(document, ref))?.some((owner) => keys.has(owner)) === true
  return parties.some(isOrgan) ? parties.filter((ref) => !isOrgan(ref)) : parties
}

function keyOf({ entities }: FactDocument, ref: EntityRef): string {
  const body = entities[ref]
  return body?.type === 'ORGANIZATION' ? (body.key ?? '') : ''
}

function namesUnion({ tokens }: FactDocument, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    const word = lowerAt(tokens, at)
    if (/^(ussr|u\.s\.s\.r\.?)$/.test(word)) return true
    if (word === 'soviet' && lowerAt(tokens, at + 1) === 'union') return true
  }
  return false
}
