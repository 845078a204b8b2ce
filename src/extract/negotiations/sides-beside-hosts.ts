import { wordSet } from '../../lexicon/word-set.ts'
import type { EntityRef } from '../../model/reading.ts'
import type { FactDocument } from '../fact-document.ts'
import { lowerAt } from '../token-at.ts'
import { partiesIn, sidesIn } from './find-parties.ts'
import { endOfHosts, HOSTING, isHosted } from './hosting.ts'

/** What a state is that is no side: `with Norway as mediator`. */
const ONLOOKERS = wordSet(
  'mediator mediators observer observers intermediary intermediaries facilitator facilitators guarantor guarantors host hosts witness witnesses go-between',
)
/** `under Norwegian mediation`, `under the auspices of the United Nations`, `with the help of Norway`. */
const CARE = wordSet(
  'mediation auspices sponsorship chairmanship supervision aegis umbrella help assistance presence',
)
const CARE_LINKS = wordSet('under with through in by')
const CARE_REACH = 7
/** Behind one of these something else is told. */
const NAMES_END = wordSet(
  ', ; : . ( ) on at in to for from of over about under through by and with was were is are has have had will would began ended opened resumed broke said',
)

interface Stretch {
  readonly first: number
  readonly end: number
}

/**
 * The sides of talks told in tokens `first` to `end`, of which the word at `cue` tells how they stand; who hosts, chairs,
 * mediates or watches them is none: `Norway hosted talks between A and B`, `were chaired by Norway`, `with Norway as mediator`.
 */
export function sidesBesideHosts(
  document: FactDocument,
  cue: number,
  first: number,
  end: number,
): readonly EntityRef[] {
  const hosts = hostsIn(document, first, end)
  const isHost = HOSTING.has(lowerAt(document.tokens, cue)) && !isHosted(document.tokens, cue)
  return sidesIn(document, isHost ? cue + 1 : first, end).filter((side) => !hosts.includes(side))
}

/** Who is told of as host, chair, mediator or observer alone. */
export function hostsIn(document: FactDocument, first: number, end: number): readonly EntityRef[] {
  const stretches = stretchesOfHosts(document, first, end)
  if (stretches.length === 0) return []
  const hosts = new Set<EntityRef>()
  const others = new Set<EntityRef>()
  let from = first
  for (const stretch of stretches) {
    for (const side of partiesIn(document, from, stretch.first)) others.add(side)
    for (const host of partiesIn(document, stretch.first, stretch.end)) hosts.add(host)
    from = stretch.end
  }
  for (const side of partiesIn(document, from, end)) others.add(side)
  return [...hosts].filter((host) => !others.has(host))
}

/** Where hosts are named, from left to right. */
function stretchesOfHosts(document: FactDocument, first: number, end: number): readonly Stretch[] {
  const { tokens } = document
  const stretches: Stretch[] = []
  let from = first
  for (let at = first; at < end; at += 1) {
    const word = lowerAt(tokens, at)
    const stretch =
      word === 'by' && at > first && isHosted(tokens, at - 1)
        ? { first: at, end: endOfHosts(document, at - 1, end) }
        : ONLOOKERS.has(word)
          ? onlookersAt(document, at, from)
          : CARE.has(word)
            ? careAt(document, at, from, end)
            : undefined
    if (!stretch) continue
    stretches.push(stretch)
    from = Math.max(at + 1, stretch.end)
    at = from - 1
  }
  return stretches
}

/** `with Norway and Peru as observers`, `which the United States attended as an observer`, `Norwegian mediators`. */
function onlookersAt(
  { tokens, countryAt }: FactDocument,
  at: number,
  from: number,
): Stretch | undefined {
  const isArticle = /^(a|an|the)$/.test(lowerAt(tokens, at - 1))
  const as = isArticle ? at - 2 : at - 1
  if (lowerAt(tokens, as) === 'as') {
    let first = as
    while (first > from && !endsBack(tokens, countryAt, first - 1)) first -= 1
    return { first, end: at + 1 }
  }
  return (countryAt[at - 1] ?? -1) >= 0 && at - 1 >= from
    ? { first: at - 1, end: at + 1 }
    : undefined
}

/** `A and B met, with`, `A and B met and the United States`: the names that a list joins go together. */
function endsBack(
  tokens: FactDocument['tokens'],
  countryAt: readonly number[],
  at: number,
): boolean {
  const word = lowerAt(tokens, at)
  if (word === 'with' || word === 'which' || word === 'while' || word === ';') return true
  if (word !== 'and' && word !== ',') return false
  return (countryAt[at - 1] ?? -1) < 0
}

function careAt(
  { tokens }: FactDocument,
  at: number,
  from: number,
  end: number,
): Stretch | undefined {
  let first = at - 1
  while (first > Math.max(from, at - CARE_REACH) && !NAMES_END.has(lowerAt(tokens, first)))
    first -= 1
  if (first < from || !CARE_LINKS.has(lowerAt(tokens, first))) return undefined
  if (lowerAt(tokens, at + 1) !== 'of') return { first, end: at + 1 }
  let last = at + 2
  while (last < end && !NAMES_END.has(lowerAt(tokens, last))) last += 1
  return { first, end: last }
}
