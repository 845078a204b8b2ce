import type { Mention } from '../../model/reading.ts'
import type { NamedDocument, Token } from '../document.ts'
import { evidenceAt } from '../evidence-at.ts'
import type { MentionIndex } from '../mention-index.ts'
import { lowerAt } from '../token-at.ts'
import type { Sides } from './sides.ts'

const OFFICES = /^(ministers|presidents|leaders|premiers|ambassadors|delegates|negotiators|envoys)$/
const OFFICE_REACH = 4
const MOST = 10

/**
 * People and countries listed in the same order: `the ministers of X and Y, A and B`, `A and B, presidents of X and Y`,
 * `Presidents A and B of X and Y`.
 */
export function readInOrder(named: NamedDocument, index: MentionIndex, sides: Sides): void {
  const { tokens } = named
  let listed = -1
  for (const { mention, first } of index.people) {
    if (first < listed) continue
    const list = index.listStartingWith(mention)
    const last = list.at(-1)
    if (list.length < 2 || !last) continue
    const behind = index.behind(last)
    listed = behind
    const countries = [
      lowerAt(tokens, first - 1) === ',' ? countriesOfOffices(named, index, first - 1) : [],
      countriesBehind(tokens, index, behind),
    ].find(({ length }) => length === list.length)
    list.forEach((person, at) => {
      const country = countries?.[at]
      if (!country || sides.countryOf(person.entity) !== null) return
      const start = Math.min(country.start, person.start)
      const end = Math.max(country.end, person.end)
      const evidence = evidenceAt(named.sentences, { start, end }, 0.85, 'read-roles/in-order')
      sides.represent(person.entity, country.entity, evidence)
    })
  }
}

/** Countries between a plural office and the comma behind them. */
function countriesOfOffices(
  named: NamedDocument,
  index: MentionIndex,
  comma: number,
): readonly Mention[] {
  const { tokens } = named
  for (let at = comma - 1; at >= Math.max(0, comma - 4 * MOST); at -= 1) {
    if (OFFICES.test(lowerAt(tokens, at)))
      return lowerAt(tokens, at + 1) === 'of' ? countriesOf(named, index, at + 2, comma) : []
    // `of X, Y and Z`
    const joins = lowerAt(tokens, at) === ',' && index.startingAt('COUNTRY', at + 1) !== undefined
    if (tokens[at]?.shape === 'PUNCTUATION' && !joins) return []
  }
  return []
}

/** `the ministers of X and Y`, or `of the three countries` of the first sentence. */
function countriesOf(
  named: NamedDocument,
  index: MentionIndex,
  first: number,
  comma: number,
): readonly Mention[] {
  const told = index.inside('COUNTRY', first, comma)
  const head = lowerAt(named.tokens, comma - 1)
  const lead = named.sentences.find(({ part }) => part === 'BODY')
  if (told.length > 0 || !lead || !/^(countries|nations|states)$/.test(head)) return told
  return index.inside('COUNTRY', lead.firstToken, lead.endToken)
}

/** `…, the presidents of X and Y`, `… of X and Y` */
function countriesBehind(
  tokens: readonly Token[],
  index: MentionIndex,
  behind: number,
): readonly Mention[] {
  if (lowerAt(tokens, behind) === 'of') return countriesFrom(tokens, index, behind + 1)
  if (lowerAt(tokens, behind) !== ',') return []
  for (let at = behind + 1; at < behind + 1 + OFFICE_REACH; at += 1) {
    if (!OFFICES.test(lowerAt(tokens, at))) continue
    return lowerAt(tokens, at + 1) === 'of' ? countriesFrom(tokens, index, at + 2) : []
  }
  return []
}

/** The countries of a list that begins at a token: `X, Y and the Z`. */
export function countriesFrom(
  tokens: readonly Token[],
  index: MentionIndex,
  first: number,
): readonly Mention[] {
  const found: Mention[] = []
  let at = first
  while (found.length < MOST) {
    if (lowerAt(tokens, at) === 'the') at += 1
    const country = index.startingAt('COUNTRY', at)
    if (!country || country.kind === 'DEMONYM') return found
    found.push(country)
    at = index.behind(country)
    const word = lowerAt(tokens, at)
    if (word !== ',' && word !== 'and') return found
    at += word === ',' && lowerAt(tokens, at + 1) === 'and' ? 2 : 1
  }
  return found
}
