import {
  AGREE_VERBS,
  DEAL_NOUNS,
  DENIAL_WORDS,
  DISCUSS_VERBS,
  DISPUTE_NOUNS,
  MEET_VERBS,
  MEETING_NOUNS,
  NEGATIONS,
  TALK_NOUNS,
  UNREAL_WORDS,
} from '../lexicon/talk-words.ts'
import type { FactDocument } from './fact-document.ts'
import type { Anchor, AnchorKind } from './talk-report.ts'

const KINDS: ReadonlyMap<string, AnchorKind> = new Map(
  (
    [
      [MEETING_NOUNS, 'MEETING'],
      [MEET_VERBS, 'MEET'],
      [DISCUSS_VERBS, 'DISCUSS'],
      [AGREE_VERBS, 'AGREE'],
      [DISPUTE_NOUNS, 'DISPUTE'],
      [DEAL_NOUNS, 'DEAL'],
      [TALK_NOUNS, 'TALK'],
    ] as const
  ).flatMap(([words, kind]) => [...words].map((word) => [word, kind] as const)),
)
const MOST_PER_SENTENCE = 12
const CLAUSE_STARTS: ReadonlySet<string> = new Set([
  ';',
  ':',
  'but',
  'while',
  'although',
  'though',
  '--',
])

/** Words of a sentence that tell of talks as a fact: not denied, not negated, not supposed, not quoted. */
export function findAnchors(
  document: FactDocument,
  quoteAt: Int32Array,
  sentence: number,
): readonly Anchor[] {
  const { tokens } = document
  const { firstToken, endToken } = document.sentences[sentence] ?? { firstToken: 0, endToken: 0 }
  const anchors: Anchor[] = []
  let unreal = false
  let denied = false
  for (let token = firstToken; token < endToken && anchors.length < MOST_PER_SENTENCE; token += 1) {
    const word = tokens[token]
    if (!word || (quoteAt[token] ?? -1) >= 0) continue
    if (CLAUSE_STARTS.has(word.lower)) {
      unreal = false
      denied = false
    }
    if (UNREAL_WORDS.has(word.lower) && word.shape !== 'CAPITALIZED') unreal = true
    if (DENIAL_WORDS.has(word.lower)) denied = true
    const kind = KINDS.get(word.lower)
    if (kind === undefined || denied || unreal || isPartOfName(document, token)) continue
    if (isNegated(document, token, firstToken)) continue
    anchors.push({ kind, token, sentence })
  }
  return anchors
}

/** `no talks`, `without any agreement`; `not agree` is a cue of its own. */
function isNegated({ tokens }: FactDocument, token: number, firstToken: number): boolean {
  for (let at = token - 1; at >= Math.max(firstToken, token - 3); at -= 1) {
    const word = tokens[at]?.lower ?? ''
    if (word === ',' || word === 'not') return false
    if (NEGATIONS.has(word)) return true
  }
  return false
}

/** `Association of Agreement Countries`: inside a name nothing is told of talks. */
function isPartOfName(document: FactDocument, token: number): boolean {
  return (document.organizationAt[token] ?? -1) >= 0 || (document.personAt[token] ?? -1) >= 0
}
