import { countries } from '../../lexicon/countries.ts'
import type { EntityRef } from '../../model/reading.ts'
import type { FactDocument } from '../fact-document.ts'
import { lowerAt, tokenAt } from '../token-at.ts'
import { GENITIVE } from './genitive.ts'

/** `Quorn Liberation Front`: the name of who fights a state, and talks with it. */
const NAME =
  /\b(Liberation|Resistance|Revolutionary|Insurgent|Guerrilla|Rebel|Separatist|Patriotic)\b.*\b(Front|Army|Movement|Forces|Council|Coalition|Alliance|Unity|Union|Organi[sz]ation)\b/

/** Movements of the lexicon, of which some have names of no pattern. */
const KNOWN_NAME =
  /\b(Liberation|Front|Movement|Army|Armed Forces|Resistance|Revolutionary|Rebel|Tigers?|Taliban|Khmer Rouge|Houthis|Abu Sayyaf|Shining Path|Boko Haram|Shabaab|UNITA|Total Independence)\b/

const NAMES_OF_COUNTRIES: ReadonlySet<string> = new Set(
  countries.flatMap(({ name, aliases }) => [name, ...aliases]),
)
const DEMONYMS: ReadonlySet<string> = new Set(countries.flatMap(({ demonyms }) => demonyms))

/** Whether a body fights a state; of a body that the lexicon does not know, its name alone tells. */
export function isMovement({ entities }: FactDocument, ref: EntityRef): boolean {
  const body = entities[ref]
  if (body?.type !== 'ORGANIZATION') return false
  if (body.key !== null) return KNOWN_NAME.test(body.name)
  return NAME.test(body.name) && !isNamedOfState(body.name)
}

/** `Revolutionary Council of Iraq`, `Iraqi Revolutionary Council`: a part of that state. */
function isNamedOfState(name: string): boolean {
  if (NAMES_OF_COUNTRIES.has(OWNER.exec(name)?.[1] ?? '')) return true
  return COUNCIL.test(name) && DEMONYMS.has(name.slice(0, name.indexOf(' ')))
}
const OWNER = /\bof (?:the )?([^,]+)$/
const COUNCIL = /\bCouncil$/

/** `China's People's Liberation Army`, `the Iraqi Revolutionary Council`: the body at a token is a part of the state that has it. */
export function isOfState(document: FactDocument, token: number): boolean {
  const { tokens, countryAt, organizationAt, entities } = document
  const ref = organizationAt[token] ?? -1
  const body = entities[ref]
  if (body?.type !== 'ORGANIZATION' || body.key !== null || !NAME.test(body.name)) return false
  let first = token
  while (first > token - NAME_REACH && first > 0 && organizationAt[first - 1] === ref) first -= 1
  for (let at = first - 1; at >= Math.max(0, first - OWNER_REACH); at -= 1) {
    if ((countryAt[at] ?? -1) >= 0)
      return GENITIVE.has(lowerAt(tokens, at + 1)) || COUNCIL.test(body.name)
    const isName = tokenAt(tokens, at)?.shape === 'CAPITALIZED'
    if (!isName && !GENITIVE.has(lowerAt(tokens, at))) return false
  }
  return false
}
const NAME_REACH = 12
const OWNER_REACH = 4
