import type { TradeMeasure } from '../model/fact.ts'

/** Words that say what a figure measures, in the forms they take. A phrase of two words goes before its parts. */
const WORDS: Readonly<Record<Exclude<TradeMeasure, 'OTHER' | 'CHANGE'>, string>> = {
  BALANCE:
    'deficit deficits surplus surpluses imbalance imbalances shortfall trade-gap balance-of-payments trade-balance current-account',
  EXPORTS:
    'export exports exported exporting exporter exporters shipment shipments shipped ships sells sell sold sales sale selling overseas-sales',
  IMPORTS:
    'import imports imported importing importer importers purchase purchases purchased buy buys bought buying',
  TRADE:
    'trade turnover trading commerce deliveries delivery delivered supply supplies supplied deliver barter counter-purchase',
  MARKET: 'market markets',
  SHARE:
    'share shares stake stakes majority accounted account accounts owns own proportion portion market-share',
  TARIFF:
    'tariff tariffs duty duties levy levies tax taxes taxed surcharge surcharges customs-duty import-duty countervailing toll tolls',
  QUOTA:
    'quota quotas limit limits limited ceiling ceilings maximum minimum cap caps restricted restrict allocation allocations quantity export-quota import-quota production-quota',
  SANCTION:
    'sanction sanctions embargo embargoed embargoes penalty penalties retaliation fine fines boycott',
  PRICE:
    'price prices priced cost costs exchange-rate inflation interest-rate rate rates closed fixed premium quoted pricing',
  INVESTMENT:
    'investment investments invest invested investing programme program project projects spend-on financing joint-venture capital',
  DEBT: 'debt debts bond bonds loan loans lend lent lends lending lender credit credits owe owes owed owing borrow borrowed borrowing repay repayment repayments arrears reschedule rescheduled rescheduling interest bailout rescue export-credit export-credits credit-line credit-lines exposures exposure default bail-out standby refinance refinancing creditors creditor',
  PRODUCTION:
    'production output produce produces produced producing growth harvest crop gdp gnp orders industrial-output capacity growth-rate yield',
}

/** Words that stand for none of the measures and keep others at bay: `spending of 5 mln dlrs`. */
const OTHERS =
  'reserves reserve spending losses loss profit profits revenue revenues budget stockpile stockpiles stocks stock savings subsidies subsidy aid requirement swap earnings wages'

/** What a word measures; OTHER for words that only keep other measures away. */
export const MEASURE_WORDS: ReadonlyMap<string, TradeMeasure> = new Map([
  ...Object.entries(WORDS).flatMap(([measure, words]) =>
    words.split(' ').map((word) => [word.replaceAll('-', ' '), measure as TradeMeasure] as const),
  ),
  ...OTHERS.split(' ').map((word) => [word, 'OTHER'] as const),
  ['bail-out', 'DEBT'],
])

/** Phrases of two words, by the second one and then by the first. */
const PHRASES: ReadonlyMap<string, ReadonlyMap<string, TradeMeasure>> = phrasesOfTwo()

function phrasesOfTwo(): ReadonlyMap<string, ReadonlyMap<string, TradeMeasure>> {
  const phrases = new Map<string, Map<string, TradeMeasure>>()
  for (const [phrase, measure] of MEASURE_WORDS) {
    const [first = '', second, ...more] = phrase.split(' ')
    if (second === undefined || more.length > 0) continue
    phrases.set(second, (phrases.get(second) ?? new Map()).set(first, measure))
  }
  return phrases
}

/** What a word measures, as one with the word before it or by itself. */
export function findMeasure(before: string, word: string): TradeMeasure | undefined {
  return PHRASES.get(word)?.get(before) ?? MEASURE_WORDS.get(word)
}

/** Verbs and nouns of change. A percentage right behind one of them is a change. */
export const CHANGE_WORDS: ReadonlySet<string> = new Set(
  `rose rise rises risen rising fell fall falls fallen falling gain gained gains gaining lost lose loses grew grow grows grown
  growing up down dropped drop drops dropping increased increase increases increasing decreased decrease declined decline
  declines declining climbed climb jumped jump surged surge soared soar plunged plunge slid slumped slump cut cuts cutting
  reduce reduced reduces reducing reduction reductions raise raised raises raising lower lowered appreciated depreciated
  widened narrowed shrank doubled slipped eased strengthened weakened expanded expand contracted appreciation`.split(
    /\s+/,
  ),
)
