import type { Token } from '../document.ts'
import { wordTable } from '../frame/word-table.ts'
import { lowerAt, tokenAt } from '../token-at.ts'

/** Whose dollars they are, by the words before them. */
const OWNERS: ReadonlyMap<string, string> = new Map(
  `u.s.:US us:US american:US canadian:CA australian:AU n.z.:NZ nz:NZ new zealand:NZ hong kong:HK h.k.:HK hk:HK singapore:SG
  singaporean:SG taiwan:TW taiwanese:TW jamaican:JM jamaica:JM zimbabwe:ZW zimbabwean:ZW trinidad:TT barbados:BB bahamian:BS
  brunei:BN fijian:FJ fiji:FJ guyanese:GY namibian:NA liberian:LR`
    .match(/[^\s:][^:]*:[A-Z]{2}/g)
    ?.map((pair) => pair.split(':') as [string, string]),
)
const MONEY = wordTable('dollar dollars dlr dlrs dlr. dlrs. cent cents ct cts')

/** An owner of dollars: the token behind its words, and its ISO 3166-1 code. */
export interface DollarOwner {
  readonly endToken: number
  readonly code: string
}

/** `Canadian dlrs`, `New Zealand cents`: an adjective that belongs to the money and names no country of the story; null for none. */
export function dollarOwnerAt(tokens: readonly Token[], at: number): DollarOwner | null {
  const one = MONEY.has(tokenAt(tokens, at + 1))
  if (!one && !MONEY.has(tokenAt(tokens, at + 2))) return null
  const words = one ? lowerAt(tokens, at) : `${lowerAt(tokens, at)} ${lowerAt(tokens, at + 1)}`
  const code = OWNERS.get(words)
  return code === undefined ? null : { endToken: at + (one ? 1 : 2), code }
}
