import { CHANGE_WORDS, findMeasure } from '../../lexicon/measure-words.ts'
import { wordSet } from '../../lexicon/word-set.ts'
import type { TradeMeasure } from '../../model/fact.ts'
import type { Token } from '../document.ts'
import type { FactDocument } from '../fact-document.ts'
import { WordClass } from '../frame/word-class.ts'
import { wordTable } from '../frame/word-table.ts'
import { type Measured, measuredBy } from './measured.ts'
import type { Quantity } from './quantity.ts'

/** Tokens of the sentence that a figure stands in. */
export interface SentenceBounds {
  readonly first: number
  readonly end: number
}

const LEVEL_LINKS = wordSet('to from at under below above')
const APPROXIMATE = wordTable(
  'some about around nearly almost only just over under more less than least at most another by up to as much an a average record roughly the of upwards further additional close from',
)
/** Behind these words another thing is told than what the amount is of. */
const STOPS = wordTable(
  'and but or to from by with for on that which who is are was were be been will would has have had a last this year more less as at if when while until after before annually between due against through',
)
const HEADS_OF_TALK = wordSet(
  'talks negotiations minister ministers representative official officials sanctions dispute row war accord agreement pact barriers bill relations issue issues partner partners',
)
const AMOUNT_ENDS = wordSet('mln billion million bln stg dlrs dollars pct percent tonnes bpd %')
const BEFORE_REACH = 26
const AHEAD_REACH = 14

/** What stands around one quantity in its sentence. Every search looks at a bounded number of words. */
export class MeasureClues {
  readonly #document: FactDocument
  readonly #quantity: Quantity
  readonly #first: number
  readonly #end: number

  constructor(document: FactDocument, quantity: Quantity, { first, end }: SentenceBounds) {
    this.#document = document
    this.#quantity = quantity
    this.#first = first
    this.#end = end
  }

  /** The token's word in small letters; empty outside the sentence. */
  lower(at: number): string {
    return this.#token(at)?.lower ?? ''
  }

  #token(at: number): Token | undefined {
    return at >= this.#first && at < this.#end ? this.#document.tokens[at] : undefined
  }

  /** `rose 12 pct`, `up some 5 pct`: the token of the word of change that governs the number; not `rose to 12 pct`. */
  changeWord(): number | undefined {
    const { firstToken } = this.#quantity
    let at = firstToken - 1
    while (at > this.#first && APPROXIMATE.has(this.#token(at)) && firstToken - at < 6) {
      if (this.lower(at) === 'up' && this.lower(at + 1) !== 'to') break
      if (LEVEL_LINKS.has(this.lower(at)) && !this.#isHedge(at)) return undefined
      at -= 1
    }
    if (this.lower(at) === 'up' && this.lower(at - 1).startsWith('ma')) return undefined
    return CHANGE_WORDS.has(this.lower(at)) ? at : undefined
  }

  /** Whether the number is a level: `to 15 per cent`, `from about 70 per cent`. */
  isLevel(): boolean {
    const { firstToken } = this.#quantity
    for (let at = firstToken - 1; at >= Math.max(this.#first, firstToken - 4); at -= 1) {
      if (LEVEL_LINKS.has(this.lower(at)) && !this.#isHedge(at)) return true
      if (!APPROXIMATE.has(this.#token(at))) return false
    }
    return false
  }

  /** `up to`, `close to`, `at least`: no level. */
  #isHedge(at: number): boolean {
    const word = this.lower(at)
    if (word === 'to') return ['up', 'close'].includes(this.lower(at - 1))
    return word === 'at' && ['least', 'most'].includes(this.lower(at + 1))
  }

  /** `cut prices by 4 pct`, `a drop in sales of 60 mln dlrs`: a word of change with `by` or `of`. */
  isChangeBy(): boolean {
    let link = this.#quantity.firstToken - 1
    while (link > this.#first && APPROXIMATE.has(this.#token(link)) && !this.#isByOrOf(link))
      link -= 1
    if (!this.#isByOrOf(link)) return false
    for (let at = link - 1; at >= Math.max(this.#first, link - 6); at -= 1) {
      if (CHANGE_WORDS.has(this.lower(at)))
        return this.lower(link) === 'by' || this.lower(at + 1) === 'in' || at === link - 1
      if (this.lower(at) === ',') return false
    }
    return false
  }

  #isByOrOf(at: number): boolean {
    return this.lower(at) === 'by' || this.lower(at) === 'of'
  }

  changeInClause(): Measured | undefined {
    const { firstToken } = this.#quantity
    for (let at = firstToken - 1; at >= Math.max(this.#first, firstToken - 8); at -= 1) {
      if (CHANGE_WORDS.has(this.lower(at))) return measuredBy('CHANGE', 'change', at)
    }
    return undefined
  }

  /** `… from 6 billion`, `… instead of 26 percent`, `… and 80 mln`, `(2.0 trillion euros)`: on with the last figure. */
  continues(): boolean {
    const before = this.lower(this.#quantity.firstToken - 1)
    const earlier = this.lower(this.#quantity.firstToken - 2)
    if (before === '(' || before === 'from' || before === 'against') return true
    if (before === 'of' && earlier === 'instead') return true
    if (before === 'to' && (AMOUNT_ENDS.has(earlier) || /^\d/.test(earlier))) return true
    return before === 'and' && AMOUNT_ENDS.has(earlier)
  }

  /** `9 billion dlrs [of foreign] debt`, `in tariffs`, `trade surplus`: the noun that the amount is an amount of. */
  nounBehind(reach: number): Measured | undefined {
    const { endToken } = this.#quantity
    let found: Measured | undefined
    for (let at = endToken; at < Math.min(this.#end, endToken + reach); at += 1) {
      if (this.#stopsAt(at, endToken)) break
      const measure = this.measureAt(at)
      if (measure !== undefined && !this.#isUnfit(measure, at, true)) {
        // The last noun of a compound says it: "trade surplus", "export credits".
        found = measuredBy(measure, 'noun-behind', at)
      } else if (found && this.#document.tokens[at]?.shape !== 'CAPITALIZED') break
    }
    return found
  }

  #stopsAt(at: number, endToken: number): boolean {
    const word = this.lower(at)
    if (word === 'of' || word === 'in' || word === 'worth') {
      return at > endToken && this.lower(at - 1) !== ')'
    }
    if (STOPS.has(this.#token(at))) return true
    return this.#document.tokens[at]?.shape === 'PUNCTUATION' && word !== '-' && word !== '"'
  }

  /** The nearest noun of a measure before the quantity; of the wanted measures, if there is one of them. */
  nounBefore(wanted?: ReadonlySet<TradeMeasure>): Measured | undefined {
    const { firstToken } = this.#quantity
    for (let at = firstToken - 1; at >= Math.max(this.#first, firstToken - BEFORE_REACH); at -= 1) {
      const measure = this.measureAt(at)
      if (measure === undefined || this.#isUnfit(measure, at, false)) continue
      if (!wanted || wanted.has(measure)) return measuredBy(measure, 'noun-before', at)
    }
    return undefined
  }

  nounAhead(): Measured | undefined {
    const { endToken } = this.#quantity
    for (let at = endToken; at < Math.min(this.#end, endToken + AHEAD_REACH); at += 1) {
      const measure = this.measureAt(at)
      if (measure !== undefined && !this.#isUnfit(measure, at, false))
        return measuredBy(measure, 'noun-behind', at)
    }
    return undefined
  }

  /** A market is not measured in barrels, `trade talks` measure nothing, millions are no price. */
  #isUnfit(measure: TradeMeasure, at: number, behind: boolean): boolean {
    const { unit, unitText, zeros } = this.#quantity
    if (unit === 'PERCENT') return measure === 'TRADE' && HEADS_OF_TALK.has(this.lower(at + 1))
    if (measure === 'MARKET') return unit !== 'MONEY' || !behind
    if (measure === 'SHARE') return true
    if (measure === 'PRICE') return unit !== 'MONEY' || zeros >= 6
    if (measure !== 'TRADE') return false
    return HEADS_OF_TALK.has(this.lower(at + 1)) || (unitText !== null && /bpd|day/.test(unitText))
  }

  /** Nearest word of a measure: so many tokens before, or up to four behind. */
  cueOf(wanted: TradeMeasure, reach: number): number | undefined {
    const { firstToken, endToken } = this.#quantity
    for (let step = 1; step <= reach; step += 1) {
      const before = firstToken - step
      if (before >= this.#first && this.measureAt(before) === wanted) return before
      const behind = endToken - 1 + step
      if (step <= 4 && behind < this.#end && this.measureAt(behind) === wanted) return behind
    }
    return undefined
  }

  /** What the word at the token measures, with the word before it if the two are one. */
  measureAt(at: number): TradeMeasure | undefined {
    if (at >= this.#quantity.firstToken && at < this.#quantity.endToken) return undefined
    if (at < this.#first || at >= this.#end) return undefined
    const token = this.#document.tokens[at]
    if (!token || (token.classes & WordClass.MEASURE) === 0) return undefined
    return findMeasure(this.lower(at - 1), token.lower)
  }
}
