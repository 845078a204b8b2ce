import { findCurrencyWord } from '../../lexicon/currencies.ts'
import type { TradeMeasure } from '../../model/fact.ts'
import type { EntityRef } from '../../model/reading.ts'
import type { FactDocument } from '../fact-document.ts'
import { WordClass } from '../frame/word-class.ts'
import { lowerAt, tokenAt } from '../token-at.ts'
import { countryInList } from './country-in-list.ts'
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
 * those that the article is about. Figures with one side take the nearest country only.
 */
export function findFigureCountries(
  document: FactDocument,
  quantity: Quantity,
  { measure }: Measured,
  sentence: number,
  main: readonly EntityRef[],
): readonly EntityRef[] {
  const two = TWO_SIDED.has(measure)
  const money =
    measure === 'CHANGE' || measure === 'PRICE' ? ofMoney(document, quantity, sentence) : null
  if (money !== null) return [money]
  const listed = countryInList(document, quantity)
  if (listed !== null) return [listed]
  const here = countriesByDistance(document, quantity, sentence)
  if (here.length > 0) {
    const kept = nearest(here, two ? MOST_COUNTRIES : 1)
    if (needsHome(document, measure, here)) kept.push(document.home as EntityRef)
    return needsOther(measure, kept, main) ? main : kept
  }
  if (sentence > 0 && document.sentences[sentence - 1]?.part === 'BODY') {
    const there = countriesByDistance(document, quantity, sentence - 1)
    if (there.length > 0) return nearest(there, two ? 2 : 1)
  }
  // A price is seldom a country's: that of a barrel is the world's.
  return measure === 'PRICE' && quantity.unit === 'MONEY' ? [] : main.slice(0, two ? 2 : 1)
}

/** `The won has gained 5 pct`: the country whose money begins the sentence, if the article speaks of it. */
function ofMoney(document: FactDocument, quantity: Quantity, sentence: number): EntityRef | null {
  const first = document.sentences[sentence]?.firstToken ?? 0
  for (let at = first; at < Math.min(first + OPENING, quantity.firstToken); at += 1) {
    const token = document.tokens[at]
    if (!token || (token.classes & WordClass.MONEY) === 0) continue
    const word = findCurrencyWord(token.lower)
    if (!word || tokenAt(document.tokens, at - 1)?.shape === 'NUMBER') continue
    for (const code of [word.otherwise.slice(0, 2), ...Object.keys(word.byCountry)]) {
      const named = document.entities.findIndex(
        (entity) => entity.type === 'COUNTRY' && entity.code === code,
      )
      if (named >= 0) return named
    }
    return null
  }
  return null
}

/** `exports to Japan and Peru rose`: whose exports the sentence leaves to the article. */
function needsHome(
  document: FactDocument,
  measure: TradeMeasure,
  countries: readonly Near[],
): boolean {
  const { home } = document
  const flow = measure === 'EXPORTS' || measure === 'IMPORTS' || measure === 'CHANGE'
  if (!flow || home === null || countries.some(({ country }) => country === home)) return false
  return countries.length === 1 || countries.every(({ isOther }) => isOther)
}

/** `the tariffs that Japan faces` in an article about Japan and one other country. */
function needsOther(
  measure: TradeMeasure,
  countries: readonly EntityRef[],
  main: readonly EntityRef[],
): boolean {
  if (measure !== 'TARIFF' && measure !== 'SANCTION') return false
  const [only] = countries
  return countries.length === 1 && main.length === 2 && only !== undefined && main.includes(only)
}

/** A country of a sentence: how far from the figure, and whether it is the other side of what is measured (`debts to Peru`). */
interface Near {
  readonly country: EntityRef
  readonly distance: number
  readonly isOther: boolean
}

/** The first of them. */
function nearest(countries: readonly Near[], most: number): EntityRef[] {
  const found: EntityRef[] = []
  for (let at = 0; at < Math.min(most, countries.length); at += 1) {
    const near = countries[at]
    if (near) found.push(near.country)
  }
  return found
}

/** Words before the other side. */
const otherSide = new Set(['to', 'with', 'from', 'against', 'into'])
/** Words by which whoever is on the other side is farther off. */
const FARTHER = 12
/** Words of a sentence within which its subject stands. */
const OPENING = 4

/** Whether `to`, `with` or `from` stands before a country or before the list that it is in. */
function isOtherSide(document: FactDocument, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8); i -= 1) {
    const word = document.tokens[i]?.lower ?? ''
    if (otherSide.has(word)) return true
    const listed =
      word === 'and' || word === ',' || word === 'the' || (document.countryAt[i] ?? -1) >= 0
    if (!listed) return false
  }
  return false
}

/** Countries that a sentence names, those nearest to the quantity first. */
function countriesByDistance(
  document: FactDocument,
  quantity: Quantity,
  sentence: number,
): readonly Near[] {
  const here = document.tokens[quantity.firstToken]?.sentence === sentence
  const { firstToken, endToken } = here
    ? findWindow(document, quantity, sentence)
    : findEnd(document, sentence)
  const found = new Map<EntityRef, Near>()
  for (let at = firstToken; at < endToken; at += 1) {
    const country = document.countryAt[at] ?? -1
    if (country < 0) continue
    const distance =
      at < quantity.firstToken ? quantity.firstToken - at : at - quantity.endToken + 1
    const isOther = isOtherSide(document, at) && lowerAt(document.tokens, at + 1) !== "'s"
    const near = { country, distance: distance + (isOther ? FARTHER : 0), isOther }
    const known = found.get(country)
    if (!known || near.distance < known.distance) found.set(country, near)
  }
  if (found.size < 2) return [...found.values()]
  return [...found.values()].sort(
    (one, other) => one.distance - other.distance || one.country - other.country,
  )
}

/** The last words of the sentence before. */
function findEnd(
  document: FactDocument,
  sentence: number,
): { readonly firstToken: number; readonly endToken: number } {
  const { firstToken, endToken } = document.sentences[sentence] ?? { firstToken: 0, endToken: 0 }
  return { firstToken: Math.max(firstToken, endToken - 150), endToken }
}
