import { NEGOTIATING_VERBS, TALK_KINDS } from '../../lexicon/talk-words.ts'
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
    } else if (word === 'attended') {
      if (attends(tokens, at)) return true
    } else if (SIGNING.has(word)) {
      if (!signsPaper(tokens, at, firstToken, endToken)) return true
    } else if (NEGOTIATING_VERBS.has(word) && (team || !MEMBERSHIP.has(word))) return true
  }
  return false
}

/** Whether a sentence speaks of a team of negotiators. */
export function namesTeam({ tokens }: FactDocument, firstToken: number, endToken: number): boolean {
  for (let at = firstToken; at < endToken; at += 1) if (TEAMS.has(lowerAt(tokens, at))) return true
  return false
}

/** `also attended`, `attended the talks`; not `the ceremony was attended by A`. */
function attends(tokens: FactDocument['tokens'], at: number): boolean {
  if (BEING.has(lowerAt(tokens, at - 1))) return false
  if (lowerAt(tokens, at + 1) === '.') return true
  return [2, 3].some((step) => TALK_KINDS.get(lowerAt(tokens, at + step)) === 'TALK')
}
const BEING: ReadonlySet<string> = new Set(['was', 'were', 'be', 'been', 'is', 'are'])

const SIGNING: ReadonlySet<string> = new Set(['signed', 'signing', 'signatures'])
const PAPERS: ReadonlySet<string> = new Set(
  'filing filings petition letter letters bill law decree order statement report cheque check'.split(
    ' ',
  ),
)
const PAPER_REACH = 7

/** `signed the filing`, `the petition was signed by A`: a paper that nobody negotiates; not `a letter of intent`. */
function signsPaper(
  tokens: FactDocument['tokens'],
  at: number,
  firstToken: number,
  endToken: number,
): boolean {
  const isPassive = lowerAt(tokens, at + 1) === 'by'
  const first = isPassive ? Math.max(firstToken, at - PAPER_REACH) : at + 1
  const end = isPassive ? at : Math.min(endToken, at + PAPER_REACH)
  let paper = false
  for (let word = first; word < end; word += 1) {
    const lower = lowerAt(tokens, word)
    if (TALK_KINDS.get(lower) === 'DEAL') return false
    paper ||= PAPERS.has(lower) && lowerAt(tokens, word + 1) !== 'of'
  }
  return paper
}
