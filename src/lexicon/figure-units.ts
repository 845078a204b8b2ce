import type { FigureUnit } from '../model/fact.ts'

/** A unit that trade is measured in, other than money. Words are lower-case, of one or more tokens. */
export interface UnitWord {
  readonly words: readonly string[]
  readonly unit: FigureUnit
}

const UNIT_WORDS: readonly UnitWord[] = [
  {
    unit: 'PERCENT',
    words: ['percent', 'pct', 'pct.', 'per cent', '%', 'percentage point', 'percentage points'],
  },
  {
    unit: 'MASS',
    words: [
      'tonne',
      'tonnes',
      'ton',
      'tons',
      'metric tons',
      'metric tonnes',
      'long tons',
      'short tons',
      'kilo',
      'kilos',
      'kilogram',
      'kilograms',
      'kg',
      'lb',
      'lbs',
      'ounce',
      'ounces',
      'oz',
      'carat',
      'carats',
      'quintals',
    ],
  },
  {
    unit: 'VOLUME',
    words: [
      'barrel',
      'barrels',
      'bpd',
      'barrels per day',
      'barrels a day',
      'cubic metres',
      'cubic meters',
      'cubic feet',
      'litres',
      'liters',
      'gallons',
      'hectolitres',
      'bushel',
      'bushels',
      'board feet',
    ],
  },
  {
    unit: 'COUNT',
    words: [
      'bags',
      'bales',
      'cars',
      'vehicles',
      'trucks',
      'automobiles',
      'head of cattle',
      'tariff lines',
    ],
  },
]

const BY_FIRST_WORD = new Map<string, { readonly words: readonly string[]; unit: FigureUnit }[]>()
for (const { words, unit } of UNIT_WORDS) {
  for (const phrase of words) {
    const parts = phrase.split(' ')
    const list = BY_FIRST_WORD.get(parts[0] ?? '') ?? []
    list.push({ words: parts, unit })
    list.sort((one, other) => other.words.length - one.words.length)
    BY_FIRST_WORD.set(parts[0] ?? '', list)
  }
}

/** The words that units begin with. */
export const unitOpeners: ReadonlySet<string> = new Set(BY_FIRST_WORD.keys())

const NONE: readonly never[] = []

/** Units that begin with the word, the longest first. */
export function findUnits(
  firstWord: string,
): readonly { readonly words: readonly string[]; readonly unit: FigureUnit }[] {
  return BY_FIRST_WORD.get(firstWord) ?? NONE
}
