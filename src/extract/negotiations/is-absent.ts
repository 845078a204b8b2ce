import { wordSet } from '../../lexicon/word-set.ts'
import type { EntityRef } from '../../model/reading.ts'
import type { FactDocument } from '../fact-document.ts'
import { lowerAt } from '../token-at.ts'
import { peopleIn } from './find-parties.ts'

const TITLE_REACH = 7
const AWAY_REACH = 5
const AWAY = wordSet('declined refused')
/** What is declined by who stays away; who `refused to comment` may well sit there. */
const COMING = wordSet('come attend meet join take go travel see negotiate')
/** `greetings from A`, `a visit by A`, `the envoy of A`: what is somebody's who is not there. */
const SENT_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'from',
    wordSet('greetings message messages letter letters invitation regards condolences note'),
  ],
  ['by', wordSet('visit trip')],
  ['of', wordSet('envoy emissary aide visit adviser spokesman spokeswoman')],
  ['to', wordSet('envoy emissary aide adviser letter message')],
])
const CONVEYING = wordSet('convey conveyed relay relayed transmit report')
const CONVEY_REACH = 9

/** Whether tokens `first` to `end`, which name a person, tell of somebody away: `a visit by A was called off`, `A declined to come`. */
function isAbsent(document: FactDocument, person: EntityRef, first: number, end: number): boolean {
  const { tokens, personAt } = document
  let at = first
  while (at < end && personAt[at] !== person) at += 1
  let behind = at
  while (behind < end && personAt[behind] === person) behind += 1
  for (let next = behind; next < Math.min(end, behind + AWAY_REACH); next += 1)
    if (AWAY.has(lowerAt(tokens, next)) && COMING.has(lowerAt(tokens, next + 2))) return true
  for (let back = at - 1; back >= Math.max(first, at - TITLE_REACH); back -= 1) {
    const link = lowerAt(tokens, back)
    const given = SENT_BY.get(link)
    if (given?.has(lowerAt(tokens, back - 1))) return true
    if (given !== undefined) return link === 'to' && isConveyed(document, back, first)
    if (tokens[back]?.shape === 'PUNCTUATION') return false
  }
  return false
}

/** `promised to convey the view to A` */
function isConveyed({ tokens }: FactDocument, link: number, first: number): boolean {
  for (let at = link - 1; at >= Math.max(first, link - CONVEY_REACH); at -= 1)
    if (CONVEYING.has(lowerAt(tokens, at))) return true
  return false
}

/** People whom the tokens name as being there, each once, in reading order. */
export function presentIn(
  document: FactDocument,
  first: number,
  end: number,
): readonly EntityRef[] {
  return peopleIn(document, first, end).filter((person) => !isAbsent(document, person, first, end))
}
