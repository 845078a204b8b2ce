import { CHANGE_WORDS, MEASURE_WORDS } from '../lexicon/measure-words.ts'
import type { TradeMeasure } from '../model/fact.ts'
import type { FactDocument } from './fact-document.ts'
import type { Quantity } from './quantity.ts'

/** What a figure measures, by which rule, and where the word stands that says so (-1 if none does). */
export interface Measured {
  readonly measure: TradeMeasure
  readonly rule: MeasureRule
  readonly cue: number
}

/** Rules of `read-figures`, and the chance that a figure whose measure one of them read is right. */
export const FIGURE_RULES = {
  /** `18 dlrs a barrel` */
  'unit-price': 0.93,
  /** `exports rose 27 pct`, `by 2.5 pct` */
  change: 0.93,
  /** `60 percent of the flow` */
  'share-of': 0.93,
  /** `44.5 billion dlrs debt`, `300 mln dlrs in tariffs` */
  'noun-behind': 0.94,
  /** `the deficit fell to 1.05 billion dlrs` */
  'noun-before': 0.93,
  /** `… from 9.8 percent`: what the figure before it measures */
  'same-as-before': 0.9,
  /** nothing near says: what such units measure by themselves */
  'unit-alone': 0.85,
} as const
export type MeasureRule = keyof typeof FIGURE_RULES

interface Bounds {
  readonly first: number
  readonly end: number
}

const PER: ReadonlySet<string> = new Set(['a', 'an', 'per', 'each', 'for'])
const PRICED_UNITS: ReadonlySet<string> = new Set(
  'barrel tonne ton pound lb kilo bushel ounce share thousand gallon bag head unit litre metre'.split(
    ' ',
  ),
)
const LEVEL_LINKS: ReadonlySet<string> = new Set(['to', 'from', 'at', 'under', 'below', 'above'])
const APPROXIMATE: ReadonlySet<string> = new Set(
  'some about around nearly almost only just over under more less than least at most another by up to as much an a average record roughly the of upwards further additional close from'.split(
    ' ',
  ),
)
const OUTPUT_MEASURES: ReadonlySet<string> = new Set(['gross', 'gdp', 'gnp'])
const BEHIND_REACH = 6
const BEFORE_REACH = 26

/** Reads what the quantity measures off the words around it in its sentence; `last` is the figure before it. */
export function readMeasure(
  document: FactDocument,
  quantity: Quantity,
  bounds: Bounds,
  last: Measured | null,
): Measured {
  const search = new MeasureSearch(document, quantity, bounds)
  return (
    search.unitPrice() ??
    (quantity.unit === 'PERCENT' ? search.percent(last) : search.amount(last)) ??
    search.alone()
  )
}

class MeasureSearch {
  readonly #document: FactDocument
  readonly #quantity: Quantity
  readonly #first: number
  readonly #end: number

  constructor(document: FactDocument, quantity: Quantity, { first, end }: Bounds) {
    this.#document = document
    this.#quantity = quantity
    this.#first = first
    this.#end = end
  }

  /** `18 dlrs a barrel`, `30 cents for each ton`, `2.93 to the dollar`. */
  unitPrice(): Measured | undefined {
    const { unit, endToken } = this.#quantity
    if (unit !== 'MONEY' || !PER.has(this.#lower(endToken))) return undefined
    for (let at = endToken + 1; at <= endToken + 2; at += 1) {
      if (PRICED_UNITS.has(this.#lower(at))) return this.#measured('PRICE', 'unit-price', at)
    }
    return undefined
  }

  percent(last: Measured | null): Measured | undefined {
    const lead = this.#leadingWord()
    const levelled = LEVEL_LINKS.has(this.#lower(lead.link))
    const tariff = this.#cueOf('TARIFF', 14)
    if (tariff !== undefined)
      return this.#measured(
        'TARIFF',
        tariff < this.#quantity.firstToken ? 'noun-before' : 'noun-behind',
        tariff,
      )
    if (CHANGE_WORDS.has(this.#lower(lead.at)) && !levelled) {
      return this.#measured('CHANGE', 'change', lead.at)
    }
    if (this.#isChangeBy()) return this.#measured('CHANGE', 'change', lead.link)
    const quota = this.#cueOf('QUOTA', 10)
    if (quota !== undefined && quota < this.#quantity.firstToken)
      return this.#measured('QUOTA', 'noun-before', quota)
    const behind = this.#nounBehind(3)
    if (behind && behind.measure !== 'TRADE') return behind
    if (this.#lower(this.#quantity.endToken) === 'of') return this.#shareOf()
    if (last && this.#continues()) return { ...last, rule: 'same-as-before' }
    return this.#percentBefore(last)
  }

  amount(last: Measured | null): Measured | undefined {
    const behind = this.#nounBehind(BEHIND_REACH)
    if (behind) return behind
    const changed = this.#isChangeBy()
    if (changed) return this.#measured('CHANGE', 'change', this.#quantity.firstToken - 1)
    if (this.#isSmallMoney()) return this.#measured('PRICE', 'unit-alone', -1)
    if (last && this.#continues()) return { ...last, rule: 'same-as-before' }
    return this.#nounBefore() ?? this.#nounAhead()
  }

  /** What such a unit measures by itself. */
  alone(): Measured {
    const { unit } = this.#quantity
    if (unit === 'VOLUME') return this.#measured('PRODUCTION', 'unit-alone', -1)
    return this.#measured(unit === 'MASS' ? 'TRADE' : 'OTHER', 'unit-alone', -1)
  }

  /** The word that governs the number, over `some`, `by about`, `nearly`; `link` is the word nearest to it. */
  #leadingWord(): { readonly at: number; readonly link: number } {
    let at = this.#quantity.firstToken - 1
    let link = at
    while (
      at > this.#first &&
      APPROXIMATE.has(this.#lower(at)) &&
      this.#quantity.firstToken - at < 6
    ) {
      if (this.#lower(at) === 'up' && this.#lower(at + 1) !== 'to') break
      if (LEVEL_LINKS.has(this.#lower(at)) && !this.#isHedge(at)) link = at
      at -= 1
    }
    return { at, link }
  }

  /** `up to`, `close to`, `at least`: no level. */
  #isHedge(at: number): boolean {
    const word = this.#lower(at)
    if (word === 'to') return ['up', 'close'].includes(this.#lower(at - 1))
    return word === 'at' && ['least', 'most'].includes(this.#lower(at + 1))
  }

  /** `cut prices by 2.5 pct`, `a drop in revenues of 1,400 mln dlrs`: a verb or noun of change with `by` or `of`. */
  #isChangeBy(): boolean {
    let link = this.#quantity.firstToken - 1
    while (
      link > this.#first &&
      APPROXIMATE.has(this.#lower(link)) &&
      !['by', 'of'].includes(this.#lower(link))
    )
      link -= 1
    const word = this.#lower(link)
    if (word !== 'by' && word !== 'of') return false
    for (let at = link - 1; at >= Math.max(this.#first, link - 6); at -= 1) {
      if (CHANGE_WORDS.has(this.#lower(at)))
        return word === 'by' || this.#lower(at + 1) === 'in' || at === link - 1
      if (this.#lower(at) === ',') return false
    }
    return false
  }

  #shareOf(): Measured {
    const { endToken } = this.#quantity
    if (OUTPUT_MEASURES.has(this.#lower(endToken + 1))) {
      const before = this.#nounBefore()
      if (before && (before.measure === 'BALANCE' || before.measure === 'DEBT')) return before
    }
    return this.#measured('SHARE', 'share-of', endToken)
  }

  #percentBefore(last: Measured | null): Measured | undefined {
    const before = this.#nounBefore()
    if (!before) return last ? { ...last, rule: 'same-as-before' } : this.#changeInClause()
    if (['EXPORTS', 'IMPORTS', 'TRADE', 'MARKET'].includes(before.measure)) {
      return this.#changeInClause() ?? { ...before, measure: 'SHARE' }
    }
    return before
  }

  #changeInClause(): Measured | undefined {
    for (
      let at = this.#quantity.firstToken - 1;
      at >= Math.max(this.#first, this.#quantity.firstToken - 8);
      at -= 1
    ) {
      if (CHANGE_WORDS.has(this.#lower(at))) return this.#measured('CHANGE', 'change', at)
    }
    return undefined
  }

  /** `… from 4.3 billion`, `… instead of 26 percent`, `… and 647 mln`, `(2.0 trillion euros)`: on with the last figure. */
  #continues(): boolean {
    const before = this.#lower(this.#quantity.firstToken - 1)
    const earlier = this.#lower(this.#quantity.firstToken - 2)
    if (before === '(' || before === 'from' || before === 'against') return true
    if (before === 'of' && earlier === 'instead') return true
    if (before === 'to' && /^\d|billion$|million$|mln$/.test(earlier)) return true
    return (
      before === 'and' &&
      /^(mln|billion|million|bln|stg|dlrs|dollars|pct|percent|tonnes|bpd|%)$/.test(earlier)
    )
  }

  #isSmallMoney(): boolean {
    const { unit, scale, value } = this.#quantity
    return unit === 'MONEY' && scale === 1 && value < 10_000
  }

  /** `44.5 billion dlrs [of foreign] debt`, `in tariffs`, `trade surplus`: the noun that the amount is an amount of. */
  #nounBehind(reach: number): Measured | undefined {
    const { endToken } = this.#quantity
    let found: Measured | undefined
    for (let at = endToken; at < Math.min(this.#end, endToken + reach); at += 1) {
      const word = this.#document.tokens[at]
      if (!word || this.#stops(at, endToken)) break
      const measure = this.#measureAt(at)
      if (measure === undefined) {
        if (found && word.shape !== 'CAPITALIZED') break
        continue
      }
      // The last noun of a compound says it: "trade surplus", "export credits".
      found = this.#measured(measure, 'noun-behind', at)
    }
    return found
  }

  /** Behind these words another thing is told than what the amount is of. */
  #stops(at: number, endToken: number): boolean {
    const word = this.#lower(at)
    if (word === 'of' || word === 'in' || word === 'worth')
      return at > endToken && this.#lower(at - 1) !== ')'
    if (STOPS.has(word)) return true
    return this.#document.tokens[at]?.shape === 'PUNCTUATION' && word !== '-' && word !== '"'
  }

  #nounBefore(): Measured | undefined {
    const { firstToken } = this.#quantity
    for (let at = firstToken - 1; at >= Math.max(this.#first, firstToken - BEFORE_REACH); at -= 1) {
      const measure = this.#measureAt(at)
      if (measure === undefined || this.#isUnfit(measure, at)) continue
      return this.#measured(measure, 'noun-before', at)
    }
    return undefined
  }

  #nounAhead(): Measured | undefined {
    const { endToken } = this.#quantity
    for (let at = endToken; at < Math.min(this.#end, endToken + 14); at += 1) {
      const measure = this.#measureAt(at)
      if (measure !== undefined && !this.#isUnfit(measure, at))
        return this.#measured(measure, 'noun-behind', at)
    }
    return undefined
  }

  /** A market is not measured in barrels; `trade talks`, `market share` measure nothing themselves. */
  #isUnfit(measure: TradeMeasure, at: number): boolean {
    const { unit } = this.#quantity
    if (measure === 'MARKET' || measure === 'SHARE')
      return unit !== 'PERCENT' && (unit !== 'MONEY' || this.#lower(at + 1) !== 'worth')
    if (measure === 'TRADE') return TALK_NOUNS.has(this.#lower(at + 1))
    return measure === 'PRICE' && unit !== 'MONEY' && unit !== 'PERCENT'
  }

  /** Nearest word of a measure within so many tokens on either side, before first. */
  #cueOf(wanted: TradeMeasure, reach: number): number | undefined {
    const { firstToken, endToken } = this.#quantity
    for (let step = 1; step <= reach; step += 1) {
      const before = firstToken - step
      if (before >= this.#first && this.#measureAt(before) === wanted) return before
      const behind = endToken - 1 + step
      if (step <= 4 && behind < this.#end && this.#measureAt(behind) === wanted) return behind
    }
    return undefined
  }

  #measureAt(at: number): TradeMeasure | undefined {
    if (at >= this.#quantity.firstToken && at < this.#quantity.endToken) return undefined
    const word = this.#lower(at)
    return MEASURE_WORDS.get(`${this.#lower(at - 1)} ${word}`) ?? MEASURE_WORDS.get(word)
  }

  #lower(at: number): string {
    return at >= this.#first && at < this.#end ? (this.#document.tokens[at]?.lower ?? '') : ''
  }

  #measured(measure: TradeMeasure, rule: MeasureRule, cue: number): Measured {
    return { measure, rule, cue }
  }
}

const STOPS: ReadonlySet<string> = new Set(
  'and but or to from by with for on that which who is are was were be been will would has have had a last this year more less as at if when while until after before annually between due against through'.split(
    ' ',
  ),
)
const TALK_NOUNS: ReadonlySet<string> = new Set(
  'talks negotiations minister ministers representative official officials sanctions dispute row war accord agreement pact barriers bill relations issue issues'.split(
    ' ',
  ),
)
