import type { EntityRef } from '../../model/reading.ts'
import type { FactDocument } from '../fact-document.ts'

/** `Quorn Liberation Front`: the name of who fights a state, and talks with it. */
const NAME =
  /\b(Liberation|Resistance|Revolutionary|Insurgent|Guerrilla|Rebel|Separatist|Patriotic)\b.*\b(Front|Army|Movement|Forces|Council|Coalition|Alliance|Unity|Union|Organi[sz]ation)\b/

/** Movements of the lexicon, of which some have names of no pattern. */
const KNOWN_NAME =
  /\b(Liberation|Front|Movement|Army|Armed Forces|Resistance|Revolutionary|Rebel|Tigers?|Taliban|Khmer Rouge|Houthis|UNITA|Total Independence)\b/

/** Whether a body fights a state; of a body that the lexicon does not know, its name alone tells. */
export function isMovement({ entities }: FactDocument, ref: EntityRef): boolean {
  const body = entities[ref]
  if (body?.type !== 'ORGANIZATION') return false
  return (body.key === null ? NAME : KNOWN_NAME).test(body.name)
}
