import type { Quote } from '../../model/reading.ts'
import { evidenceAt } from '../evidence-at.ts'
import type { FactDocument } from '../fact-document.ts'
import { withSingleBlanks } from '../frame/single-blanks.ts'
import type { Quotation } from './find-quotations.ts'
import { findQuotations } from './find-quotations.ts'
import type { QuotationPlace } from './is-speech.ts'
import { isSpeech } from './is-speech.ts'
import type { Saying } from './read-sayings.ts'
import { quotationByToken, readSayings } from './read-sayings.ts'
import type { Speaker } from './speaker.ts'

/** Rules of `read-quotes`, and the chance that a quote read by one is right with its speaker. */
export const QUOTE_RULES = {
  /** `"Our meeting was very positive," said Kantor.` */
  'said-after': 0.97,
  /** `He told Reuters, "There is no need."` */
  'said-before': 0.96,
  /** `He said the offer is "far from enough."` */
  'in-clause': 0.9,
  /** `"We wait," he said. "There is no need."` */
  'goes-on': 0.92,
  /** `The mood was good. "We wait."` */
  unattributed: 0.6,
} as const
type QuoteRule = keyof typeof QUOTE_RULES

/** What others learn of who says what: sayings and the quotations they stand around. */
export interface SpeechOfArticle {
  readonly quotes: readonly Quote[]
  readonly sayings: readonly Saying[]
  /** For each token the quotation it stands in; -1 outside. */
  readonly quoteAt: readonly number[]
}

/** Speech between quotation marks with its speaker; words that are only set off by marks are left out. */
export function readQuotes(document: FactDocument): SpeechOfArticle {
  const quotations = findQuotations(document)
  const quoteAt = quotationByToken(document, quotations)
  const sayings = readSayings(document, quoteAt)
  const reader = new QuoteReader(document, quoteAt, sayings)
  return { quotes: reader.read(quotations), sayings, quoteAt }
}

/** Verbs of saying looked at before a quotation, and tokens behind one. */
const MOST_SAYINGS = 12
const AFTER_REACH = 60

interface Attribution {
  readonly rule: QuoteRule
  readonly speaker: Speaker | null
}

class QuoteReader {
  readonly #document: FactDocument
  readonly #quoteAt: readonly number[]
  readonly #sayings: readonly Saying[]
  /** First saying not before the quotation at hand; only moves on. */
  #next = 0
  #last: { readonly quotation: Quotation; readonly speaker: Speaker | null } | null = null

  constructor(document: FactDocument, quoteAt: readonly number[], sayings: readonly Saying[]) {
    this.#document = document
    this.#quoteAt = quoteAt
    this.#sayings = sayings
  }

  read(quotations: readonly Quotation[]): readonly Quote[] {
    const quotes: Quote[] = []
    let token = 0
    quotations.forEach((quotation, index) => {
      while (token < this.#quoteAt.length && this.#quoteAt[token] !== index) token += 1
      const first = token
      while (token < this.#quoteAt.length && this.#quoteAt[token] === index) token += 1
      const quote = this.#quote(quotation, this.#placeOf(quotation, first, token))
      if (quote) quotes.push(quote)
    })
    return quotes
  }

  #placeOf(quotation: Quotation, first: number, end: number): QuotationPlace {
    const { tokens, sentences } = this.#document
    const lead = sentences[tokens[first]?.sentence ?? 0]
    const tail = sentences[tokens[end - 1]?.sentence ?? 0]
    return {
      quotation,
      first,
      end,
      leadToken: lead?.firstToken ?? first,
      tailToken: tail?.endToken ?? end,
    }
  }

  #quote(quotation: Quotation, place: QuotationPlace): Quote | undefined {
    const { text, sentences } = this.#document
    const { rule, speaker } = this.#attribute(place)
    if (!isSpeech(this.#document, place, rule, speaker !== null)) return undefined
    this.#last = { quotation, speaker }
    const { start, end } = quotation.inner
    const words = speaker?.words
    return {
      text: withSingleBlanks(text.slice(start, end)).trim(),
      speaker: speaker?.person ?? null,
      attribution: words ? withSingleBlanks(text.slice(words.start, words.end)) : null,
      evidence: [evidenceAt(sentences, quotation.outer, QUOTE_RULES[rule], `read-quotes/${rule}`)],
    }
  }

  #attribute(place: QuotationPlace): Attribution {
    const before = this.#sayingBefore(place)
    const after = this.#sayingAfter(place)
    if (after?.speaker && this.#endsOpen(place))
      return { rule: 'said-after', speaker: after.speaker }
    if (before) {
      const direct = place.first - before.verb <= 5
      return { rule: direct ? 'said-before' : 'in-clause', speaker: before.speaker }
    }
    if (after) return { rule: 'in-clause', speaker: after.speaker }
    return this.#goOn(place)
  }

  /** The nearest saying before the quotation, in the sentence it begins in. */
  #sayingBefore({ first, leadToken }: QuotationPlace): Saying | undefined {
    while ((this.#sayings[this.#next]?.verb ?? Number.POSITIVE_INFINITY) < first) this.#next += 1
    for (let back = this.#next - 1; back >= Math.max(0, this.#next - MOST_SAYINGS); back -= 1) {
      const saying = this.#sayings[back]
      if (!saying || saying.verb < leadToken) return undefined
      if (saying.quotes) return saying
    }
    return undefined
  }

  /** The first saying behind the quotation, in the sentence it ends in and before any other quotation. */
  #sayingAfter({ end, tailToken }: QuotationPlace): Saying | undefined {
    for (let ahead = this.#next; ahead < this.#sayings.length; ahead += 1) {
      const saying = this.#sayings[ahead]
      if (!saying || saying.verb >= Math.min(tailToken, end + AFTER_REACH)) return undefined
      if (saying.verb < end || !saying.quotes) continue
      for (let at = end; at < saying.verb; at += 1) {
        if ((this.#quoteAt[at] ?? -1) >= 0) return undefined
      }
      return saying
    }
    return undefined
  }

  /** `…,"` `…?"` `…",`: the sentence goes on to its verb of saying. */
  #endsOpen({ quotation, end }: QuotationPlace): boolean {
    const last = this.#document.text[quotation.inner.end - 1] ?? ''
    return ',?!—-'.includes(last) || this.#document.tokens[end]?.text === ','
  }

  /** A quotation that is a sentence of its own goes on with the speech before it. */
  #goOn({ quotation, first }: QuotationPlace): Attribution {
    const last = this.#last
    const sameParagraph = last?.quotation.paragraph === quotation.paragraph
    const continued =
      last?.quotation.continues && last.quotation.paragraph + 1 === quotation.paragraph
    if (last && (sameParagraph || continued)) return { rule: 'goes-on', speaker: last.speaker }
    const saying = this.#sayings[this.#next - 1]
    const sentence = this.#document.tokens[first]?.sentence ?? 0
    const near = saying && sentence - saying.sentence <= 1
    return { rule: 'unattributed', speaker: near ? saying.speaker : null }
  }
}
