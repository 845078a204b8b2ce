import type { Mention } from '../../model/reading.ts'
import type { Document } from '../document.ts'

/**
 * How much each sign says that an article is about a country: coefficients of a logistic regression on what indexers of a newswire
 * tagged (docs/extraction.md tells how they were fitted). The sum is moved so that 0.5 gives the best F1.
 */
const coefficients = {
  intercept: -1.3,
  headline: 2.1,
  impliedByHeadline: 1.2,
  dateline: 5.8,
  /** Logarithm of the mentions of all countries in the body, where this one stands in the dateline alone. */
  datelineAlone: -1,
  firstSentence: 0.4,
  opensBody: 0.6,
  body: -2.1,
  /** Logarithm of its mentions in the body. */
  mentions: 2.1,
  shareOfSentences: 0.6,
  /** Logarithm of the other countries of the article, where the body names this one. */
  otherCountries: 0.9,
  /** Logarithm of the sentences before the first that names it, where the headline does not. */
  late: -0.5,
}

/** Sentences past which it no longer matters how late a country comes. */
const LATEST = 50
/** Letters from the body's first within which a country opens it: `The U.S. Treasury`. */
const OPENING = 12

interface Signs {
  headline: boolean
  impliedByHeadline: boolean
  dateline: boolean
  firstSentence: boolean
  opensBody: boolean
  mentions: number
  sentences: number
  lastSentence: number
  before: number
}

/** The salience of the entities that `isCountry` says are countries; from 0.5 an indexer would tag the article so. */
export function scoreCountrySalience(
  document: Document,
  mentions: readonly Mention[],
  implied: readonly Mention[],
  isCountry: (entity: number) => boolean,
): ReadonlyMap<number, number> {
  const found = new Map<number, Signs>()
  const { sentences } = document
  const firstBody = sentences.findIndex((sentence) => sentence.part === 'BODY')
  const bodyStart = firstBody < 0 ? 0 : (sentences[firstBody]?.start ?? 0)
  let total = 0
  for (const { entity, sentence, start } of mentions) {
    if (!isCountry(entity)) continue
    const signs = signsOf(found, entity)
    const part = sentences[sentence]?.part
    if (part === 'HEADLINE') signs.headline = true
    else if (part === 'DATELINE') signs.dateline = true
    else {
      total += 1
      signs.mentions += 1
      signs.before = Math.min(signs.before, sentence - firstBody)
      if (sentence === firstBody) signs.firstSentence = true
      if (start - bodyStart < OPENING) signs.opensBody = true
      if (sentence !== signs.lastSentence) signs.sentences += 1
      signs.lastSentence = sentence
    }
  }
  for (const { entity, sentence } of implied) {
    const signs = signsOf(found, entity)
    if (sentences[sentence]?.part === 'HEADLINE') signs.impliedByHeadline = true
  }
  const body = sentences.length - Math.max(firstBody, 0)
  const scores = new Map<number, number>()
  for (const [entity, signs] of found)
    scores.set(entity, scoreOf(signs, total, found.size - 1, Math.max(1, body)))
  return scores
}

function signsOf(found: Map<number, Signs>, entity: number): Signs {
  const known = found.get(entity)
  if (known) return known
  const signs: Signs = {
    headline: false,
    impliedByHeadline: false,
    dateline: false,
    firstSentence: false,
    opensBody: false,
    mentions: 0,
    sentences: 0,
    lastSentence: -1,
    before: LATEST,
  }
  found.set(entity, signs)
  return signs
}

/** The logistic function of the signs' sum, to two digits. */
function scoreOf(signs: Signs, total: number, others: number, sentences: number): number {
  const inBody = signs.mentions > 0
  let sum = coefficients.intercept
  if (signs.headline) sum += coefficients.headline
  if (signs.impliedByHeadline) sum += coefficients.impliedByHeadline
  if (signs.dateline) sum += coefficients.dateline
  if (signs.dateline && !inBody && !signs.headline)
    sum += coefficients.datelineAlone * Math.log1p(total)
  if (signs.firstSentence) sum += coefficients.firstSentence
  if (signs.opensBody) sum += coefficients.opensBody
  if (inBody) {
    sum += coefficients.body + coefficients.mentions * Math.log1p(signs.mentions)
    sum += coefficients.shareOfSentences * (signs.sentences / sentences)
    sum += coefficients.otherCountries * Math.log1p(others)
    if (!signs.headline) sum += coefficients.late * Math.log1p(signs.before)
  }
  return Math.round(100 / (1 + Math.exp(-sum))) / 100
}
