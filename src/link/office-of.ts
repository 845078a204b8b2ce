import { foldName } from './fold-name.ts'

/** What a title amounts to, coarsely: enough to tell two people of one name apart. */
export type Office =
  | 'HEAD'
  | 'TRADE'
  | 'FINANCE'
  | 'FOREIGN'
  | 'AGRICULTURE'
  | 'DEFENCE'
  | 'ENERGY'
  | 'BANK'
  | 'MINISTER'
  | 'ENVOY'
  | 'LEGISLATOR'
  | 'SPOKESMAN'
  | 'ANALYST'
  | 'EXECUTIVE'

/** The first row that fits counts; a word fits as a whole word. */
const OFFICES: readonly (readonly [Office, RegExp])[] = [
  ['SPOKESMAN', /\bspokes(?:man|woman|person)\b/],
  ['ANALYST', /\b(?:analyst|economist|trader|dealer|broker|professor|strategist|researcher)s?\b/],
  ['ENVOY', /\b(?:ambassador|envoy|negotiator|delegate|consul|charge daffaires)\b/],
  ['BANK', /\b(?:bank|fed|federal reserve|bundesbank)\b/],
  ['TRADE', /\b(?:trade|commerce|export|exports|industry|ustr|miti)\b/],
  ['FINANCE', /\b(?:finance|treasury|exchequer|budget|economy|economic|planning)\b/],
  ['FOREIGN', /\b(?:foreign|external|secretary of state|state department)\b/],
  ['AGRICULTURE', /\b(?:agriculture|agricultural|farm|fisheries|food)\b/],
  ['DEFENCE', /\b(?:defence|defense|army|military|general|admiral|colonel)\b/],
  ['ENERGY', /\b(?:energy|oil|petroleum|mines|mining)\b/],
  [
    'LEGISLATOR',
    /\b(?:senator|sen|congressman|congresswoman|representative|rep|mp|deputy|whip|legislator|lawmaker|speaker|opposition)\b/,
  ],
  ['MINISTER', /\b(?:minister|secretary|commissioner|undersecretary)\b/],
  [
    'EXECUTIVE',
    /\b(?:chairman|chairwoman|chief|director|executive|officer|manager|governor|treasurer|partner)\b/,
  ],
]
const HEAD =
  /\b(?:president|prime minister|premier|chancellor|king|queen|emperor|sultan|emir|head of state|taoiseach)\b/
const NOT_HEAD = /\b(?:exchequer|vice president|deputy prime minister)\b/

/** Undefined for titles that say nothing of an office. `ofBody` is true where a body other than a state is named. */
export function officeOf(title: string, ofBody: boolean): Office | undefined {
  const folded = foldName(title)
  const found = OFFICES.find(([, words]) => words.test(folded))?.[0]
  if (found === 'SPOKESMAN' || found === 'ANALYST') return found
  if (HEAD.test(folded) && !NOT_HEAD.test(folded)) return ofBody ? 'EXECUTIVE' : 'HEAD'
  if (found) return found
  return /\bvice president\b/.test(folded) && ofBody ? 'EXECUTIVE' : undefined
}

/** Whether an office is of those who watch and comment, never of those who govern. */
export function isOutsider(office: Office): boolean {
  return office === 'ANALYST'
}
