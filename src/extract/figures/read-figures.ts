import { SCALE_WORDS } from '../../lexicon/scale-words.ts'
import type { EntityRef, TradeFigure } from '../../model/reading.ts'
import { evidenceAt } from '../evidence-at.ts'
import type { FactDocument } from '../fact-document.ts'
import { topicOn } from '../fact-document.ts'
import { withSingleBlanks } from '../frame/single-blanks.ts'
import { tokenAt } from '../token-at.ts'
import { findFigureCountries } from './find-figure-countries.ts'
import { findMainCountries } from './find-main-countries.ts'
import { findPeriod } from './find-period.ts'
import { findWindow } from './find-window.ts'
import type { Measured } from './measured.ts'
import { FIGURE_RULES } from './measured.ts'
import type { Quantity } from './quantity.ts'
import { readMeasure } from './read-measure.ts'
import { readQuantities } from './read-quantities.ts'

/** A trade figure whose topic is still a key of the lexicon. */
export interface FigureDraft extends Omit<TradeFigure, 'topic'> {
  readonly topicKey: string | null
}

const MOST_PER_SENTENCE = 40

/** Amounts of money, percentages, masses, volumes and counts, with what they measure, whose, of what and when. */
export function readFigures(document: FactDocument): readonly FigureDraft[] {
  const headlines: FigureDraft[] = []
  const figures: FigureDraft[] = []
  let main: readonly EntityRef[] | undefined
  let last: { readonly measured: Measured; readonly quantity: Quantity } | null = null
  let amount: Quantity | undefined
  let carriedIn = -2
  for (let sentence = 0; sentence < document.sentences.length; sentence += 1) {
    const { part, paragraph, firstToken, endToken } = document.sentences[sentence] ?? NOWHERE
    if (part === 'BYLINE' || part === 'DATELINE') continue
    const carried = paragraph === carriedIn ? amount : undefined
    const quantities = readQuantities(document, sentence, carried)
    carriedIn = paragraph
    amount = lastMoney(quantities) ?? carried
    let first = true
    for (let at = 0; at < Math.min(quantities.length, MOST_PER_SENTENCE); at += 1) {
      const quantity = quantities[at]
      if (!quantity) continue
      // Across a full stop only a percentage goes on with the one before it.
      const before: Measured | null =
        last && last.quantity.unit === quantity.unit && (!first || quantity.unit === 'PERCENT')
          ? last.measured
          : null
      const measured = readMeasure(document, quantity, { first: firstToken, end: endToken }, before)
      last = { measured, quantity }
      first = false
      const list = part === 'HEADLINE' ? headlines : figures
      main ??= findMainCountries(document)
      list.push(toDraft(document, quantity, measured, sentence, main))
    }
  }
  if (headlines.length === 0) return figures
  return [
    ...headlines.filter((figure) => !figures.some((other) => isSame(figure, other))),
    ...figures,
  ]
}

const NOWHERE = { part: 'BYLINE', paragraph: -1, firstToken: 0, endToken: 0 } as const

function lastMoney(quantities: readonly Quantity[]): Quantity | undefined {
  for (let at = Math.min(quantities.length, MOST_PER_SENTENCE) - 1; at >= 0; at -= 1)
    if (quantities[at]?.unit === 'MONEY') return quantities[at]
  return undefined
}

function isSame(one: FigureDraft, other: FigureDraft): boolean {
  const near = Math.abs(one.value - other.value) <= Math.abs(one.value) * 0.03
  return near && one.unit === other.unit && one.currency === other.currency
}

function toDraft(
  document: FactDocument,
  quantity: Quantity,
  measured: Measured,
  sentence: number,
  main: readonly EntityRef[],
): FigureDraft {
  const { tokens, text, sentences } = document
  const start = tokens[quantity.firstToken]?.start ?? 0
  const end = tokens[quantity.endToken - 1]?.end ?? start
  const { measure, rule } = measured
  return {
    text: withSingleBlanks(text.slice(start, end)),
    value: quantity.value,
    valueTo: quantity.valueTo,
    unit: quantity.unit ?? 'COUNT',
    unitText: quantity.unitText,
    currency: quantity.currency,
    measure,
    topicKey: findTopicKey(document, quantity, measured, sentence),
    countries: findFigureCountries(document, quantity, measured, sentence, main),
    period: findPeriod(document, quantity, sentence),
    evidence: [evidenceAt(sentences, { start, end }, FIGURE_RULES[rule], `read-figures/${rule}`)],
  }
}

/** The topic nearest to the figure in its sentence; a broad one only where there is no other and it is not the measure. */
function findTopicKey(
  document: FactDocument,
  quantity: Quantity,
  { cue }: Measured,
  sentence: number,
): string | null {
  if (document.topics.length === 0) return null
  const { firstToken, endToken } = findWindow(document, quantity, sentence)
  let nearest: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (let at = firstToken; at < endToken; at += 1) {
    const mention = topicOn(document, at)
    if (!mention || mention.topic.broad || (cue >= mention.firstToken && cue < mention.endToken))
      continue
    if (at >= quantity.firstToken && at < quantity.endToken) continue
    // "from 191 to 125 billion dollars": the money of the next figure is no topic.
    if (isMoney(document, at)) continue
    // What stands behind an amount is more often what it is of: "$4.5 billion flat glass market".
    const distance =
      at < quantity.firstToken ? quantity.firstToken - at : (at - quantity.endToken) / 2
    if (distance < least) {
      least = distance
      nearest = mention.topic.key
    }
  }
  return nearest
}

/** Whether a word of money has its amount right before it. */
function isMoney({ tokens }: FactDocument, at: number): boolean {
  const before = tokenAt(tokens, at - 1)
  return before !== undefined && (before.shape === 'NUMBER' || SCALE_WORDS.has(before.lower))
}
