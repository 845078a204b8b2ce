import type { TradeMeasure } from '../../model/fact.ts'
import type { FactDocument } from '../fact-document.ts'
import type { SentenceBounds } from './measure-clues.ts'
import { MeasureClues } from './measure-clues.ts'
import { type Measured, measuredBy } from './measured.ts'
import type { Quantity } from './quantity.ts'

const PER: ReadonlySet<string> = new Set(['a', 'an', 'per', 'each', 'for'])
const PRICED_UNITS: ReadonlySet<string> = new Set(
  'barrel tonne ton pound lb kilo bushel ounce share thousand gallon bag head unit litre metre'.split(
    ' ',
  ),
)
const WHOLE_ECONOMY: ReadonlySet<string> = new Set(['gross', 'gdp', 'gnp'])
const OF_ECONOMY: ReadonlySet<TradeMeasure> = new Set(['BALANCE', 'DEBT'])
const SHARES: ReadonlySet<TradeMeasure> = new Set(['SHARE'])
const FLOWS: ReadonlySet<TradeMeasure> = new Set(['EXPORTS', 'IMPORTS', 'TRADE', 'MARKET'])
const SMALL_MONEY = 10_000

/** Reads what the quantity measures off the words around it in its sentence; `last` is the figure before it. */
export function readMeasure(
  document: FactDocument,
  quantity: Quantity,
  bounds: SentenceBounds,
  last: Measured | null,
): Measured {
  const clues = new MeasureClues(document, quantity, bounds)
  return (
    readUnitPrice(clues, quantity) ??
    (quantity.unit === 'PERCENT'
      ? readPercent(clues, quantity, last)
      : readAmount(clues, quantity, last)) ??
    measureOfUnit(quantity)
  )
}

/** `18 dlrs a barrel`, `30 cents for each ton`. */
function readUnitPrice(clues: MeasureClues, { unit, endToken }: Quantity): Measured | undefined {
  if (unit !== 'MONEY' || !PER.has(clues.lower(endToken))) return undefined
  for (let at = endToken + 1; at <= endToken + 2; at += 1) {
    if (PRICED_UNITS.has(clues.lower(at))) return measuredBy('PRICE', 'unit-price', at)
  }
  return undefined
}

function readPercent(
  clues: MeasureClues,
  quantity: Quantity,
  last: Measured | null,
): Measured | undefined {
  const tariff = clues.cueOf('TARIFF', 14)
  if (tariff !== undefined) {
    const rule = tariff < quantity.firstToken ? 'noun-before' : 'noun-behind'
    return measuredBy('TARIFF', rule, tariff)
  }
  const change = clues.changeWord()
  if (change !== undefined) return measuredBy('CHANGE', 'change', change)
  if (clues.isChangeBy()) return measuredBy('CHANGE', 'change', quantity.firstToken - 1)
  const quota = clues.cueOf('QUOTA', 14)
  if (quota !== undefined && quota < quantity.firstToken) {
    return measuredBy('QUOTA', 'noun-before', quota)
  }
  if (clues.lower(quantity.endToken) === 'of') return readShare(clues, quantity)
  const behind = clues.nounBehind(3)
  if (behind && behind.measure !== 'TRADE') return behind
  if (last && clues.continues()) return measuredBy(last.measure, 'same-as-before', last.cue)
  return readPercentBefore(clues, last)
}

/** `30 pct of the fleet`; `a deficit of 3 per cent of gross domestic product` is no share of anything. */
function readShare(clues: MeasureClues, { endToken }: Quantity): Measured {
  const share = measuredBy('SHARE', 'share-of', endToken)
  if (!WHOLE_ECONOMY.has(clues.lower(endToken + 1))) return share
  return clues.nounBefore(OF_ECONOMY) ?? share
}

function readPercentBefore(clues: MeasureClues, last: Measured | null): Measured | undefined {
  if (clues.isLevel()) {
    const share = clues.nounBefore(SHARES)
    if (share) return share
  }
  const before = clues.nounBefore()
  if (!before)
    return last ? measuredBy(last.measure, 'same-as-before', last.cue) : clues.changeInClause()
  if (!FLOWS.has(before.measure)) return before
  return clues.changeInClause() ?? measuredBy('SHARE', before.rule, before.cue)
}

function readAmount(
  clues: MeasureClues,
  quantity: Quantity,
  last: Measured | null,
): Measured | undefined {
  const behind = clues.nounBehind(6)
  if (behind) return behind
  if (clues.isChangeBy()) return measuredBy('CHANGE', 'change', quantity.firstToken - 1)
  const { unit, zeros, value } = quantity
  if (unit === 'MONEY' && zeros === 0 && value < SMALL_MONEY) {
    return measuredBy('PRICE', 'unit-alone', -1)
  }
  if (last && clues.continues()) return measuredBy(last.measure, 'same-as-before', last.cue)
  return clues.nounBefore() ?? clues.nounAhead()
}

/** What such a unit measures by itself. */
function measureOfUnit({ unit }: Quantity): Measured {
  const measure = unit === 'VOLUME' ? 'PRODUCTION' : unit === 'MASS' ? 'TRADE' : 'OTHER'
  return measuredBy(measure, 'unit-alone', -1)
}
