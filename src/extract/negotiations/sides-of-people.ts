import type { EntityRef } from '../../model/reading.ts'
import type { FactDocument } from '../fact-document.ts'
import { lowerAt } from '../token-at.ts'
import { isMovement } from './movement.ts'

/** Bodies whose people speak for another one in talks. */
const SPEAKS_FOR: ReadonlyMap<string, readonly string[]> = new Map([
  ['european-commission', ['european-union', 'european-community']],
  ['european-council', ['european-union', 'european-community']],
])

/**
 * For whom a person sits at the table: the countries that they speak for, and organisations of which they hold a post or are
 * named as (`his KLM counterpart A`, `A of the miners' union`).
 */
export function sidesOfPeople(
  document: FactDocument,
): ReadonlyMap<EntityRef, ReadonlySet<EntityRef>> {
  const sides: SidesByPerson = new Map()
  for (const { person, country } of document.represents) add(sides, person, country)
  for (const { person, organization } of document.roles)
    if (organization !== null)
      for (const side of withBloc(document, organization)) add(sides, person, side)
  addCommissioners(document, sides)
  addOwned(document, sides)
  addRebels(document, sides)
  return sides
}

type SidesByPerson = Map<EntityRef, Set<EntityRef>>

function add(sides: SidesByPerson, person: EntityRef, side: EntityRef): void {
  const known = sides.get(person)
  if (known) known.add(side)
  else sides.set(person, new Set([side]))
}

/** `rebel commander A` in a story of one movement. */
function addRebels(document: FactDocument, sides: SidesByPerson): void {
  let movement: EntityRef = -1
  for (const [person, title] of document.titlesOf) {
    if (!REBELS.test(title)) continue
    if (movement < 0) movement = onlyMovement(document)
    if (movement < 0) return
    add(sides, person, movement)
  }
}
const REBELS = /\b(rebel|guerrilla|insurgent|separatist)\b/

/** The movement that an article names; -1 where there are none or several. */
function onlyMovement(document: FactDocument): EntityRef {
  let found: EntityRef = -1
  for (let ref = 0; ref < document.entities.length; ref += 1) {
    if (!isMovement(document, ref)) continue
    if (found >= 0) return -1
    found = ref
  }
  return found
}

/** `Trade Commissioner A`, `Commission President B` in a story of the community. */
function addCommissioners(document: FactDocument, sides: SidesByPerson): void {
  const blocs = document.entities.flatMap((entity, ref) =>
    entity.type === 'ORGANIZATION' && COMMUNITIES.has(entity.key ?? '') ? [ref] : [],
  )
  if (blocs.length === 0) return
  for (const [person, title] of document.titlesOf)
    if (COMMISSIONERS.test(title)) for (const bloc of blocs) add(sides, person, bloc)
}
const COMMUNITIES: ReadonlySet<string> = new Set(['european-union', 'european-community'])
const COMMISSIONERS = /\bcommissioner\b|\bcommission (vice-|vice )?president\b/

/** The organisation, and the bloc that it speaks for. */
function withBloc(document: FactDocument, organization: EntityRef): readonly EntityRef[] {
  const body = document.entities[organization]
  const keys = body?.type === 'ORGANIZATION' ? SPEAKS_FOR.get(body.key ?? '') : undefined
  if (!keys) return [organization]
  const blocs = document.entities.flatMap((entity, ref) =>
    entity.type === 'ORGANIZATION' && keys.includes(entity.key ?? '') ? [ref] : [],
  )
  return [organization, ...blocs]
}

const COUNTERPARTS: ReadonlySet<string> = new Set(['counterpart', 'colleague', 'negotiator'])

/** `his KLM counterpart A`, `A of Verdi` */
function addOwned(document: FactDocument, sides: SidesByPerson): void {
  const { tokens, personAt, organizationAt } = document
  for (let at = 1; at < tokens.length; at += 1) {
    const person = personAt[at] ?? -1
    if (person < 0 || personAt[at - 1] === person) continue
    const comma = lowerAt(tokens, at - 1) === ',' ? 1 : 0
    const head = at - 1 - comma
    const before = COUNTERPARTS.has(lowerAt(tokens, head)) ? (organizationAt[head - 1] ?? -1) : -1
    if (before >= 0) add(sides, person, before)
    // `An IMF team led by A`
    const isLed = lowerAt(tokens, at - 1) === 'by' && TEAMS.has(lowerAt(tokens, at - 3))
    const team = isLed ? (organizationAt[at - 4] ?? -1) : -1
    if (team >= 0) for (const side of withBloc(document, team)) add(sides, person, side)
    let end = at
    while (personAt[end] === person) end += 1
    const led = bodyLedBy(document, end)
    if (led >= 0) add(sides, person, led)
    if (lowerAt(tokens, end) !== 'of') continue
    const behind = organizationAt[lowerAt(tokens, end + 1) === 'the' ? end + 2 : end + 1] ?? -1
    if (behind >= 0) for (const side of withBloc(document, behind)) add(sides, person, side)
  }
}

const TEAMS: ReadonlySet<string> = new Set(['team', 'mission', 'delegation'])

const LEADING: ReadonlySet<string> = new Set(['chairs', 'heads', 'leads', 'chaired', 'runs'])
const ASIDE_REACH = 14

/** `A, the minister who chairs the 17-nation Paris Club`: the body; -1 for none. */
function bodyLedBy({ tokens, organizationAt }: FactDocument, end: number): EntityRef {
  for (let at = end; at < end + ASIDE_REACH; at += 1) {
    if (lowerAt(tokens, at) !== 'who' || !LEADING.has(lowerAt(tokens, at + 1))) continue
    for (let body = at + 2; body < at + 6; body += 1)
      if ((organizationAt[body] ?? -1) >= 0) return organizationAt[body] ?? -1
    return -1
  }
  return -1
}
