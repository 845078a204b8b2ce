import type { NameClaims } from './name-claims.ts'

/** Halves that share a noun with the name behind: the code that `North` has in `North and South Korea`. */
const halves: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  korea: { north: 'KP', south: 'KR' },
  korean: { north: 'KP', south: 'KR' },
  koreans: { north: 'KP', south: 'KR' },
  germany: { east: 'DD', west: 'DE' },
  german: { east: 'DD', west: 'DE' },
  germans: { east: 'DD', west: 'DE' },
  cypriot: { greek: 'CY', turkish: 'CY' },
  cypriots: { greek: 'CY', turkish: 'CY' },
}

/** Claims the first of two countries that share a noun: `North and South Korea`, `Greek and Turkish Cypriots`; and `the two Koreas`. */
export function claimHalfNames(claims: NameClaims, firstToken: number, endToken: number): void {
  for (let at = claims.nextName(firstToken); at < endToken; at = claims.nextName(at + 1)) {
    if (claims.lower(at) === 'koreas') claimBoth(claims, at)
    if (claims.lower(at + 1) !== 'and' || at + 3 >= endToken) continue
    const codes = halves[claims.lower(at + 3)]
    const code = codes?.[claims.lower(at)]
    if (code === undefined || codes?.[claims.lower(at + 2)] === undefined) continue
    const kind =
      claims.lower(at + 3).endsWith('a') || claims.lower(at + 3) === 'germany' ? 'NAME' : 'DEMONYM'
    claim(claims, at, code, kind)
  }
}

function claimBoth(claims: NameClaims, at: number): void {
  claim(claims, at, 'KR', 'NAME')
  const two = ['two', 'both'].includes(claims.lower(at - 1))
  if (two) claim(claims, at - 1, 'KP', 'NAME')
}

function claim(claims: NameClaims, at: number, code: string, kind: 'NAME' | 'DEMONYM'): void {
  const method = kind === 'NAME' ? 'read-names/name' : 'read-names/demonym'
  claims.claim(
    { type: 'COUNTRY', code },
    { first: at, end: at + 1, title: null, kind, confidence: 0.9, method },
  )
}
