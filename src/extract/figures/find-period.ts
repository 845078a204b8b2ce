import type { FactDocument } from '../fact-document.ts'
import { dateOn } from '../fact-document.ts'
import { WordClass } from '../frame/word-class.ts'
import { wordTable } from '../frame/word-table.ts'
import { tokenAt } from '../token-at.ts'
import { findWindow } from './find-window.ts'
import type { Quantity } from './quantity.ts'

/** The time nearest to the figure in its sentence, if it is a month or longer. */
export function findPeriod(
  document: FactDocument,
  quantity: Quantity,
  sentence: number,
): string | null {
  if (document.dates.length === 0) return null
  const { firstToken, endToken } = findWindow(document, quantity, sentence)
  let nearest: string | null = null
  let least = Number.POSITIVE_INFINITY
  let uncompared = quantity.endToken
  for (let at = firstToken; at < endToken; at += 1) {
    const date = dateOn(document, at)
    if (!date || date.grain === 'DAY' || date.grain === 'WEEK') continue
    for (; uncompared <= at; uncompared += 1)
      if (opensComparison(document, uncompared, quantity)) return nearest
    const distance =
      at < quantity.firstToken ? (quantity.firstToken - at) * 2 : at - quantity.endToken
    if (distance < least) {
      least = distance
      nearest = date.edtf
    }
  }
  return nearest
}

const COMPARISONS = wordTable('against compared versus vs from than')
/** Words between `from` and what an amount was before. */
const REACH = 7

/** `2 mln tonnes against 3 mln in 1985`, `from a record 3 mln`: the time behind is that of another figure; not `from Peru in 1985`. */
function opensComparison(document: FactDocument, at: number, quantity: Quantity): boolean {
  const token = document.tokens[at]
  if (!token || !COMPARISONS.has(token)) return false
  if (token.lower === 'against') return !isAgainstMoney(document, at)
  if (token.lower !== 'from' && token.lower !== 'than') return true
  for (let next = at + 1; next < at + REACH; next += 1) {
    // `up 3 pct from May`, not `a deal from May`
    if (dateOn(document, next)) return at === quantity.endToken && quantity.unit === 'PERCENT'
    const { shape } = tokenAt(document.tokens, next) ?? {}
    if (shape === 'NUMBER' || shape === 'SYMBOL') return true
    if (shape !== 'LOWER') return false
  }
  return false
}

/** `rose 3 pct against the dollar in May`: it is that month's; not `against 3 mln dlrs in May`. */
function isAgainstMoney({ tokens }: FactDocument, at: number): boolean {
  for (let next = at + 1; next < at + MONEY_REACH; next += 1) {
    const token = tokenAt(tokens, next)
    if (!token || token.shape === 'NUMBER' || token.shape === 'SYMBOL') return false
    if ((token.classes & WordClass.MONEY) !== 0 || /^currenc(?:y|ies)$/.test(token.lower))
      return true
  }
  return false
}
const MONEY_REACH = 5
