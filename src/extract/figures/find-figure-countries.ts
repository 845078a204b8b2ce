import type { TradeMeasure } from '../../model/fact.ts'
import type { EntityRef } from '../../model/reading.ts'
import type { FactDocument } from '../fact-document.ts'
import { findWindow } from './find-window.ts'
import type { Measured } from './measured.ts'
import type { Quantity } from './quantity.ts'

/** Measures that have two sides: who sells and who buys, who taxes whom. */
const TWO_SIDED: ReadonlySet<TradeMeasure> = new Set([
  'BALANCE',
  'EXPORTS',
  'IMPORTS',
  'TRADE',
  'TARIFF',
  'SANCTION',
  'SHARE',
  'CHANGE',
  'QUOTA',
])
const MOST_COUNTRIES = 4

/**
 * Whose figure it is: the countries of its clause, then of its sentence, then of the sentence before; where none is named,
 * the country of the dateline stands for flows. Figures with one side take the nearest country only.
 */
export function findFigureCountries(
  document: FactDocument,
  quantity: Quantity,
  { measure }: Measured,
  sentence: number,
): readonly EntityRef[] {
  const two = TWO_SIDED.has(measure)
  const here = countriesByDistance(document, quantity, sentence)
  if (here.length > 0) {
    const kept = here.slice(0, two ? MOST_COUNTRIES : 1)
    return needsHome(document, measure, kept) ? [...kept, document.home as EntityRef] : kept
  }
  if (document.sentences[sentence - 1]?.part === 'BODY') {
    const there = countriesByDistance(document, quantity, sentence - 1)
    if (there.length > 0) return there.slice(0, two ? 2 : 1)
  }
  return []
}

/** `exports to Japan rose`: whose exports the sentence leaves to the article. */
function needsHome(
  document: FactDocument,
  measure: TradeMeasure,
  countries: readonly EntityRef[],
): boolean {
  const { home } = document
  const flow = measure === 'EXPORTS' || measure === 'IMPORTS' || measure === 'CHANGE'
  return flow && home !== null && countries.length === 1 && !countries.includes(home)
}

/** Countries that a sentence names, those nearest to the quantity first. */
function countriesByDistance(
  document: FactDocument,
  quantity: Quantity,
  sentence: number,
): readonly EntityRef[] {
  const here = document.tokens[quantity.firstToken]?.sentence === sentence
  const { firstToken, endToken } = here
    ? findWindow(document, quantity, sentence)
    : findEnd(document, sentence)
  const distances = new Map<EntityRef, number>()
  for (let at = firstToken; at < endToken; at += 1) {
    const country = document.countryAt[at] ?? -1
    if (country < 0) continue
    const distance =
      at < quantity.firstToken ? quantity.firstToken - at : at - quantity.endToken + 1
    distances.set(country, Math.min(distance, distances.get(country) ?? distance))
  }
  return [...distances]
    .sort((one, other) => one[1] - other[1] || one[0] - other[0])
    .map(([country]) => country)
}

/** The last words of the sentence before. */
function findEnd(
  document: FactDocument,
  sentence: number,
): { readonly firstToken: number; readonly endToken: number } {
  const { firstToken, endToken } = document.sentences[sentence] ?? { firstToken: 0, endToken: 0 }
  return { firstToken: Math.max(firstToken, endToken - 150), endToken }
}
