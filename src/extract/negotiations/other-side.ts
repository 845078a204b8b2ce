import { countriesOfCapital } from '../../lexicon/gazetteer.ts'
import { seats } from '../../lexicon/seats.ts'
import { wordSet } from '../../lexicon/word-set.ts'
import type { EntityRef } from '../../model/reading.ts'
import type { FactDocument } from '../fact-document.ts'
import { lowerAt, tokenAt } from '../token-at.ts'
import { isParty } from './find-parties.ts'
import { isMovement } from './movement.ts'
import type { TalkReport } from './talk-report.ts'

const ARRIVING = wordSet('arrived arrives arrive arriving flew flies came')
const ARRIVED_REACH = 8
const REBELS = wordSet(
  'rebel rebels guerrilla guerrillas insurgent insurgents separatist separatists',
)
const SIDE_LINKS = wordSet('with between')
/** What stands between the link and the word: `with the main left-wing rebel group`. */
const LINK_REACH = 5
/** Behind one of these somebody else's doings are told. */
const CLAUSE_STARTS = wordSet('as while when after before but that which who since until')
const RULERS = wordSet('government regime authorities army')
const BESIDE_REACH = 8

/**
 * The other side of talks that a report tells of one country alone: the rebels that it speaks of without a name, or the state whose
 * capital a delegation has come to.
 */
export class OtherSide {
  readonly #document: FactDocument
  /** The movement that the article names nearest to each sentence; undefined where it names none. */
  readonly #movementNear: Int32Array | undefined
  /** The countries that the article names, by their codes. */
  readonly #countries = new Map<string, EntityRef>()

  constructor(document: FactDocument) {
    this.#document = document
    this.#movementNear = movementsNear(document)
    document.entities.forEach((entity, ref) => {
      if (entity.type === 'COUNTRY' && !seats.has(entity.code) && !this.#countries.has(entity.code))
        this.#countries.set(entity.code, ref)
    })
  }

  /** The given parties, and the other side where it is told. */
  added(reports: readonly TalkReport[], parties: readonly EntityRef[]): readonly EntityRef[] {
    const [only, ...more] = parties
    if (only === undefined || more.length > 0) return parties
    if (this.#document.entities[only]?.type !== 'COUNTRY') return parties
    for (const { anchor } of reports) {
      const other = this.#rebels(anchor) ?? this.#host(anchor, only)
      if (other !== undefined) return [only, other]
    }
    return parties
  }

  /** `signed a deal with the main rebel group`: the movement that the article names nearest to it. */
  #rebels({ token, sentence }: TalkReport['anchor']): EntityRef | undefined {
    const nearest = this.#movementNear?.[sentence] ?? -1
    if (nearest < 0) return undefined
    const { firstToken, endToken } = this.#document.sentences[sentence] ?? NOWHERE
    const first = Math.max(firstToken, token - BESIDE_REACH)
    for (let at = first; at < Math.min(endToken, token + BESIDE_REACH); at += 1)
      if (REBELS.has(lowerAt(this.#document.tokens, at)) && this.#isLinked(at, firstToken))
        return nearest
    return undefined
  }

  /** `with rebels`, `Sudan and the rebels`; not `with donors as rebels attacked`, `and rebels attacked`. */
  #isLinked(rebels: number, firstToken: number): boolean {
    const { tokens, countryAt } = this.#document
    for (let at = rebels - 1; at > Math.max(firstToken - 1, rebels - LINK_REACH); at -= 1) {
      const word = lowerAt(tokens, at)
      if (SIDE_LINKS.has(word)) return true
      if (word === 'and')
        return RULERS.has(lowerAt(tokens, at - 1)) || (at > 0 && (countryAt[at - 1] ?? -1) >= 0)
      if (CLAUSE_STARTS.has(word) || tokenAt(tokens, at)?.shape === 'PUNCTUATION') return false
    }
    return false
  }

  /** `A Cuban delegation arrived in Moscow for talks`: the state of the capital, where the article speaks of it. */
  #host({ token, sentence, kind }: TalkReport['anchor'], guest: EntityRef): EntityRef | undefined {
    const { tokens, sentences, placeAt, entities } = this.#document
    const { firstToken, endToken } = sentences[sentence] ?? NOWHERE
    if (kind !== 'TALK' || this.#namesSide(token, endToken)) return undefined
    let arrived = false
    for (let at = Math.max(firstToken, token - ARRIVED_REACH); at < token; at += 1) {
      arrived ||= ARRIVING.has(lowerAt(tokens, at))
      if (!arrived || !TOWARDS.has(lowerAt(tokens, at))) continue
      const place = entities[placeAt[at + 1] ?? -1]
      const host = place?.type === 'PLACE' ? this.#stateOf(place.key ?? '') : undefined
      if (host !== undefined && host !== guest) return host
    }
    return undefined
  }

  /** `talks with bankers` */
  #namesSide(token: number, endToken: number): boolean {
    for (let at = token + 1; at < Math.min(endToken, token + BESIDE_REACH); at += 1)
      if (SIDE_LINKS.has(lowerAt(this.#document.tokens, at))) return true
    return false
  }

  /** The country that has this capital, if the article names it. */
  #stateOf(place: string): EntityRef | undefined {
    for (const code of countriesOfCapital.get(place) ?? []) {
      const country = this.#countries.get(code)
      if (country !== undefined) return country
    }
    return undefined
  }
}

const TOWARDS = wordSet('in to')

/** One pass forth and one back: a story of many talks asks for each of them. */
function movementsNear(document: FactDocument): Int32Array | undefined {
  const { entities, mentions, sentences } = document
  const movements = new Set<EntityRef>()
  for (let ref = 0; ref < entities.length; ref += 1)
    if (isMovement(document, ref) && isParty(document, ref)) movements.add(ref)
  if (movements.size === 0) return undefined
  const near = new Int32Array(sentences.length).fill(-1)
  for (const { entity, sentence } of mentions)
    if ((near[sentence] ?? 0) < 0 && movements.has(entity)) near[sentence] = entity
  return withNearest(near)
}

function withNearest(named: Int32Array): Int32Array {
  const near = named.slice()
  const distance = new Int32Array(named.length).fill(named.length)
  let last = -1
  for (let at = 0; at < named.length; at += 1) {
    if ((named[at] ?? -1) >= 0) last = at
    if (last < 0) continue
    near[at] = named[last] ?? -1
    distance[at] = at - last
  }
  last = -1
  for (let at = named.length - 1; at >= 0; at -= 1) {
    if ((named[at] ?? -1) >= 0) last = at
    if (last >= 0 && last - at < (distance[at] ?? 0)) near[at] = named[last] ?? -1
  }
  return near
}

const NOWHERE = { firstToken: 0, endToken: 0 }
