import { countriesOfCapital } from '../../lexicon/gazetteer.ts'
import type { EntityRef } from '../../model/reading.ts'
import type { FactDocument } from '../fact-document.ts'
import { lowerAt } from '../token-at.ts'
import { isParty } from './find-parties.ts'
import type { TalkReport } from './talk-report.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const VISITORS = words(
  'delegation team mission negotiators envoys officials minister ministers arrived flew',
)
const REBELS = words(
  'rebel rebels guerrilla guerrillas insurgent insurgents separatist separatists',
)
const MOVEMENT =
  /\b(Liberation|Front|Movement|Army|Armed Forces|Resistance|Revolutionary|Rebel|Tigers?|Taliban|Khmer Rouge|Houthis|UNITA|Total Independence)\b/
/** Where bodies of many states meet. */
const SEATS = words('BE CH AT LU')

/**
 * The other side of talks that a report tells of one country alone: the rebels that it speaks of without a name, or the state whose
 * capital a delegation has come to.
 */
export function withOtherSide(
  document: FactDocument,
  reports: readonly TalkReport[],
  parties: readonly EntityRef[],
): readonly EntityRef[] {
  const [only, ...more] = parties
  if (only === undefined || more.length > 0 || document.entities[only]?.type !== 'COUNTRY')
    return parties
  for (const { anchor } of reports) {
    const other = rebelsNear(document, anchor.sentence) ?? hostOf(document, anchor, only)
    if (other !== undefined) return [only, other]
  }
  return parties
}

/** `the main rebel group`: the movement that the article names nearest to it. */
function rebelsNear(document: FactDocument, sentence: number): EntityRef | undefined {
  const { firstToken, endToken } = document.sentences[sentence] ?? NOWHERE
  if (!hasWord(document, firstToken, endToken, REBELS)) return undefined
  let nearest: EntityRef | undefined
  let least = Number.POSITIVE_INFINITY
  for (const { entity, sentence: at } of document.mentions) {
    const distance = Math.abs(at - sentence)
    if (distance >= least || !isMovement(document, entity)) continue
    least = distance
    nearest = entity
  }
  return nearest
}

function isMovement(document: FactDocument, ref: EntityRef): boolean {
  const body = document.entities[ref]
  return body?.type === 'ORGANIZATION' && isParty(document, ref) && MOVEMENT.test(body.name)
}

/** `A Cuban delegation arrived in Moscow for talks`: the state of the capital, where the article speaks of it. */
function hostOf(
  document: FactDocument,
  { token, sentence, kind }: TalkReport['anchor'],
  guest: EntityRef,
): EntityRef | undefined {
  const { firstToken, endToken } = document.sentences[sentence] ?? NOWHERE
  if (kind !== 'TALK' || !hasWord(document, firstToken, token, VISITORS)) return undefined
  for (let at = firstToken + 1; at < endToken; at += 1) {
    const place = document.entities[document.placeAt[at] ?? -1]
    if (place?.type !== 'PLACE' || lowerAt(document.tokens, at - 1) !== 'in') continue
    const host = stateOf(document, place.key ?? '')
    if (host !== undefined && host !== guest) return host
  }
  return undefined
}

/** The country that has this capital, if the article names it. */
function stateOf({ entities }: FactDocument, place: string): EntityRef | undefined {
  const codes = countriesOfCapital.get(place) ?? []
  const found = entities.findIndex(
    (entity) => entity.type === 'COUNTRY' && codes.includes(entity.code) && !SEATS.has(entity.code),
  )
  return found < 0 ? undefined : found
}

function hasWord(
  { tokens }: FactDocument,
  first: number,
  end: number,
  sought: ReadonlySet<string>,
): boolean {
  for (let at = first; at < end; at += 1) if (sought.has(lowerAt(tokens, at))) return true
  return false
}

const NOWHERE = { firstToken: 0, endToken: 0 }
