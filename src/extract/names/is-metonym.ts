import type { NameClaims } from './name-claims.ts'

const locative = new Set(
  'in at near outside around inside throughout across via through'.split(' '),
)
const toward = new Set(
  'to from into for leaving visit visited visiting left reach reached toward towards'.split(' '),
)
/** Words after which `to X` and `from X` mean the government of X. */
const political = new Set(
  `pressure word signal signals message appeal appeals demand demands reply answer offer aid
  concessions response protest protests warning warnings reaction help support loan loans`
    .split(/\s+/)
    .filter(Boolean),
)
const verbsOfGovernment = new Set(
  `has had have will would may might must can could should is was wants wanted said says agreed refused
  rejected accepted offered sought seeks hopes hoped insists insisted fears feared plans planned denied
  denies accused accuses announced did does claims claimed believes believed decided proposed promised
  warned kept owes imposed lifted signed broke began welcomed called urged urges also now still never`
    .split(/\s+/)
    .filter(Boolean),
)

/**
 * Whether a capital's name stands for its government (`feud with Tokyo`, `Bonn may act`) rather than
 * for the city (`in Bonn`, `the Tokyo market`).
 */
export function isMetonym(claims: NameClaims, first: number, end: number): boolean {
  const before = claims.lower(first - 1)
  const next = claims.lower(end)
  if (locative.has(before)) return false
  // `in Brussels and Washington`
  if (before === 'and' && locative.has(claims.lower(first - 3))) return false
  if (next === ',' && claims.known(end + 1)?.names.some((name) => name.type !== 'BODY'))
    return false
  if (toward.has(before)) return political.has(claims.lower(first - 2))
  if (next === "'s") return true
  if (before === 'with' || before === 'by' || before === 'between' || before === 'against')
    return true
  if (before === 'and' && claims.lower(first - 3) === 'between') return true
  if (
    before === 'that' ||
    before === 'as' ||
    first === claims.sentenceStart(first) ||
    before === 'said'
  )
    return [0, 1, 2].some((step) => verbsOfGovernment.has(claims.lower(end + step)))
  return verbsOfGovernment.has(next)
}
