import { NEGOTIATING_VERBS } from '../../lexicon/talk-words.ts'
import type { FactDocument } from '../fact-document.ts'
import { lowerAt } from '../token-at.ts'

const TEAMS: ReadonlySet<string> = new Set(['team', 'delegation', 'negotiators', 'mission'])
const MEMBERSHIP: ReadonlySet<string> = new Set(['includes', 'included', 'comprises', 'comprised'])
/** Verbs of those who sit at the table, where a team is their object: `will head the Norwegian side`. */
const HEADING: ReadonlySet<string> = new Set(['head', 'lead'])
const HEADED_REACH = 5

/** Whether a sentence tells what negotiators do; `includes` does so of a team alone. */
export function isAct({ tokens }: FactDocument, firstToken: number, endToken: number): boolean {
  let team = false
  for (let at = firstToken; at < endToken; at += 1) {
    const word = lowerAt(tokens, at)
    if (TEAMS.has(word)) team = true
    if (HEADING.has(word)) {
      for (let next = at + 1; next < Math.min(endToken, at + HEADED_REACH); next += 1)
        if (TEAMS.has(lowerAt(tokens, next)) || lowerAt(tokens, next) === 'side') return true
    } else if (NEGOTIATING_VERBS.has(word) && (team || !MEMBERSHIP.has(word))) return true
  }
  return false
}

/** Whether a sentence speaks of a team of negotiators. */
export function namesTeam({ tokens }: FactDocument, firstToken: number, endToken: number): boolean {
  for (let at = firstToken; at < endToken; at += 1) if (TEAMS.has(lowerAt(tokens, at))) return true
  return false
}
