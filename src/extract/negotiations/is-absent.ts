import { MESSAGES, VISITS } from '../../lexicon/message-words.ts'
import { wordSet } from '../../lexicon/word-set.ts'
import type { EntityRef } from '../../model/reading.ts'
import type { FactDocument } from '../fact-document.ts'
import { lowerAt } from '../token-at.ts'

const TITLE_REACH = 7
const AWAY_REACH = 5
const AWAY = wordSet('declined refused')
/** What is declined by who stays away; who `refused to comment` may well sit there. */
const COMING = wordSet('come attend meet join take go travel see negotiate')
/** `greetings from A`, `a visit by A`, `the envoy of A`: what is somebody's who is not there. */
const SENT_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['from', MESSAGES],
  ['by', VISITS],
  ['of', wordSet('envoy emissary aide visit adviser spokesman spokeswoman')],
  ['to', wordSet('envoy emissary aide adviser letter message')],
])
const CONVEYING = wordSet('convey conveyed relay relayed transmit report')
const CONVEY_REACH = 9

/** People whom the tokens name as being there, each once, in reading order: not in `a visit by A was called off`, `A declined to come`. */
export function presentIn(
  document: FactDocument,
  first: number,
  end: number,
): readonly EntityRef[] {
  const { personAt } = document
  const seen = new Set<EntityRef>()
  const present: EntityRef[] = []
  for (let at = first; at < end; at += 1) {
    const person = personAt[at] ?? -1
    if (person < 0 || seen.has(person)) continue
    seen.add(person)
    let behind = at
    while (behind < end && personAt[behind] === person) behind += 1
    if (!isAbsent(document, at, behind, { first, end })) present.push(person)
  }
  return present
}

/** Whether whoever is named at tokens `at` to `behind` is told of as away. */
function isAbsent(
  document: FactDocument,
  at: number,
  behind: number,
  { first, end }: { readonly first: number; readonly end: number },
): boolean {
  const { tokens } = document
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
