import { WordFilter } from '../../lexicon/word-filter.ts'
import type { MentionKind } from '../../model/entity.ts'
import type { Document, Token } from '../document.ts'
import { toTitleCase } from '../frame/to-title-case.ts'
import { WordClass } from '../frame/word-class.ts'
import { tokenAt } from '../token-at.ts'
import type { Claimed, EntityDraft } from './entity-drafts.ts'
import { EntityDrafts } from './entity-drafts.ts'
import type { KnownName } from './known-names.ts'
import { knownNameAt } from './known-names.ts'

/** Tokens [first, end) read as a name, and by what rule. */
export interface NameSpan {
  readonly first: number
  readonly end: number
  /** The tokens of a person's title before the name. */
  readonly title: { readonly first: number; readonly end: number } | null
  readonly kind: MentionKind
  readonly confidence: number
  readonly method: string
}

/** A name and what it names. A token belongs to at most one claim. */
export interface NameClaim extends NameSpan {
  readonly draft: EntityDraft
  /** It stands inside another name, which it only qualifies. */
  readonly isInside: boolean
}

/** Tokens [first, end): words with capitals that stand together, with what joins them inside a name. */
export interface Run {
  readonly first: number
  readonly end: number
}

/** A name of the lexicon and where it ends. */
export interface KnownMatch {
  readonly end: number
  readonly names: readonly KnownName[]
}

/** No story names so often; a list that does is read in part rather than holding up everybody. */
const MOST_CLAIMS = 20_000

/** A claim; all are made here, so that V8 knows one kind of them. */
export function claimOf(draft: EntityDraft, span: NameSpan, isInside: boolean): NameClaim {
  const { first, end, title, kind, confidence, method } = span
  return { first, end, title, kind, confidence, method, draft, isInside }
}

/** Searches of the whole story for one word; behind them a set is made, as no text must make reading slow. */
const SCANS = 32

/** The working state of reading names: which tokens are taken, and what is known about words. */
export class NameClaims {
  readonly document: Document
  readonly claims: NameClaim[] = []
  /** The runs of capitals of a sentence, by its index. */
  readonly runs: (readonly Run[] | undefined)[] = []
  /** Names that mean a second thing too: `White House` also the United States. */
  readonly also: NameClaim[] = []
  readonly drafts = new EntityDrafts()
  /** Where each person's name begins, by the token behind it. */
  readonly personFirst = new Map<number, number>()
  readonly #tokens: readonly Token[]
  /** 1 for a token that is part of a claim. */
  readonly #taken: number[]
  /** For each token the first from it on that may be in a name. */
  readonly #nextName: number[]
  readonly #small = new WordFilter(1 << 12)
  #scans = 0
  #smallWords: ReadonlySet<string> | null = null
  #words: Set<string> | null = null
  /** The sentence asked about last, and whether it is in capitals. */
  #shouted = { sentence: -1, is: false }
  #companies: Set<string> | null = null
  #things: Set<string> | null = null
  readonly #known: (KnownMatch | null | undefined)[]

  constructor(document: Document) {
    const { tokens } = document
    this.document = document
    this.#tokens = tokens
    this.#taken = new Array(tokens.length)
    this.#nextName = new Array(tokens.length)
    this.#known = new Array(tokens.length)
    let next = tokens.length
    for (let i = tokens.length - 1; i >= 0; i -= 1) {
      const token = tokens[i]
      if (token?.shape === 'LOWER') this.#small.add(token.hash)
      if (token && (token.classes & (WordClass.CAPITAL | WordClass.PARTICLE)) !== 0) next = i
      this.#nextName[i] = next
      this.#taken[i] = 0
    }
  }

  /** The first token from `at` on that has a capital or is a particle; behind the last where none does. */
  nextName(at: number): number {
    return this.#nextName[at] ?? this.#tokens.length
  }

  token(at: number): Token | undefined {
    return tokenAt(this.#tokens, at)
  }

  lower(at: number): string {
    return this.token(at)?.lower ?? ''
  }

  is(at: number, wordClass: number): boolean {
    return ((this.token(at)?.classes ?? 0) & wordClass) !== 0
  }

  isTaken(first: number, end = first + 1): boolean {
    for (let i = Math.max(first, 0); i < end; i += 1) if (this.#taken[i] === 1) return true
    return false
  }

  isCapital(at: number): boolean {
    return this.is(at, WordClass.CAPITAL)
  }

  /** Whether the story also writes the word small: a capital on it, first in a sentence, is no name. */
  isAlsoSmall(at: number): boolean {
    const word = this.token(at)
    if (!word || !this.#small.mayHave(word.hash)) return false
    // One story in four has one such word or two: looking for them costs less than a set of all words.
    this.#scans += 1
    if (this.#scans <= SCANS) return hasSmall(this.#tokens, word)
    this.#smallWords ??= new Set(
      this.#tokens.filter(({ shape }) => shape === 'LOWER').map(({ lower }) => lower),
    )
    return this.#smallWords.has(word.lower)
  }

  /** The words that no claim has taken and a name may open: with a capital, where the letters of names tell them. */
  freeWords(anyLetters: boolean): WordFilter {
    const free = new WordFilter(1 << 11)
    const headlineEnd =
      this.document.sentences.findLast(({ part }) => part === 'HEADLINE')?.endToken ?? 0
    for (let at = 0; at < this.#tokens.length; at += 1) {
      if (!anyLetters && at >= headlineEnd) at = this.nextName(at)
      const token = this.#tokens[at]
      if (token && this.#taken[at] === 0) free.add(token.hash)
    }
    return free
  }

  /** Whether a word, or a phrase of the lexicon, stands in the article; compared small. */
  hasWord(lower: string): boolean {
    this.#words ??= new Set(this.document.tokens.map((token) => token.lower))
    return lower.split(' ').every((word) => this.#words?.has(word))
  }

  /** Acronyms that the article explains as a treaty, a law or another thing: `… Agreement (ITA)`. */
  thingAcronyms(): ReadonlySet<string> {
    if (this.#things) return this.#things
    this.#things = new Set()
    const { tokens } = this.document
    for (let i = 1; i + 2 < tokens.length; i += 1) {
      const open = tokens[i]
      if (open?.shape !== 'PUNCTUATION' || (open.text !== '(' && open.text !== ',')) continue
      const inside = tokens[i + 1]
      if (inside?.shape !== 'CAPITALS' || tokens[i + 2]?.shape !== 'PUNCTUATION') continue
      if (this.is(i - 1, WordClass.THING_HEAD)) this.#things.add(inside.text)
    }
    return this.#things
  }

  /** Beginnings of the companies' names that the article gives with a legal form, in small letters. */
  companyBeginnings(): ReadonlySet<string> {
    if (this.#companies) return this.#companies
    this.#companies = new Set()
    for (let i = this.nextName(1); i < this.#tokens.length; i = this.nextName(i + 1)) {
      if (!this.is(i, WordClass.COMPANY_SUFFIX) || !this.isCapital(i)) continue
      let first = i
      while (i - first < 5 && first > 0 && this.isCapital(first - 1)) first -= 1
      for (let end = first + 1; end <= i; end += 1)
        this.#companies.add(this.textOf(first, end).toLowerCase())
    }
    return this.#companies
  }

  /** Whether the token follows the one before without a blank. */
  isGlued(at: number): boolean {
    return this.document.tokens[at]?.start === this.document.tokens[at - 1]?.end
  }

  /** The index after the last token of the sentence that `at` is in. */
  sentenceEnd(at: number): number {
    return this.document.sentences[this.document.tokens[at]?.sentence ?? -1]?.endToken ?? at
  }

  sentenceStart(at: number): number {
    return this.document.sentences[this.document.tokens[at]?.sentence ?? -1]?.firstToken ?? at
  }

  isInHeadline(at: number): boolean {
    return this.document.sentences[this.token(at)?.sentence ?? -1]?.part === 'HEADLINE'
  }

  /** Whether all letters around are capitals, as in headlines of old. */
  isShouted(at: number): boolean {
    const index = this.document.tokens[at]?.sentence ?? -1
    const sentence = this.document.sentences[index]
    if (!sentence || this.document.capitalsOnly) return this.document.capitalsOnly
    if (sentence.part !== 'HEADLINE') return false
    if (this.#shouted.sentence !== index)
      this.#shouted = { sentence: index, is: isAllCapitals(this.#tokens, sentence) }
    return this.#shouted.is
  }

  /** The longest name of the lexicon that begins here; looked up once. */
  known(at: number): KnownMatch | null {
    if (at < 0) return null
    const seen = this.#known[at]
    if (seen !== undefined) return seen
    const token = this.token(at)
    if (!token) return null
    const isCapital = (token.classes & WordClass.CAPITAL) !== 0
    if (!isCapital && token.shape !== 'LOWER') return null
    const sentence = this.document.sentences[token.sentence]
    // Only datelines print names of the lexicon without a capital (`dpa`).
    if (!sentence || (!isCapital && sentence.part !== 'DATELINE')) return null
    const match = knownNameAt(this.#tokens, at, sentence.endToken, this.isShouted(at))
    this.#known[at] = match
    return match
  }

  /** Whether no more names are read. */
  get isFull(): boolean {
    return this.claims.length >= MOST_CLAIMS
  }

  /** Takes the tokens for a name; false where one of them is taken already. */
  claim(what: Claimed, claim: NameSpan): boolean {
    if (claim.first >= claim.end || this.isTaken(claim.first, claim.end)) return false
    return this.claimDraft(this.drafts.resolve(what, this.sentenceStart(claim.first)), claim)
  }

  /** The same for an entity that the article has named before. */
  claimDraft(draft: EntityDraft, claim: NameSpan): boolean {
    if (claim.first >= claim.end || this.isTaken(claim.first, claim.end)) return false
    if (this.isFull) return false
    for (let i = claim.first; i < claim.end; i += 1) this.#taken[i] = 1
    draft.lastToken = Math.max(draft.lastToken, claim.first)
    if (claim.kind === 'NAME' && !this.isShouted(claim.first)) draft.forms.add(this.#formOf(claim))
    if (draft.type === 'PERSON') this.personFirst.set(claim.end, claim.first)
    this.claims.push(claimOf(draft, claim, false))
    return true
  }

  /** As printed; a dateline's capitals as a name. */
  #formOf({ first, end }: { first: number; end: number }): string {
    const printed = this.textOf(first, end)
    const part = this.document.sentences[this.token(first)?.sentence ?? -1]?.part
    return part === 'DATELINE' && !printed.includes('.') ? toTitleCase(printed) : printed
  }

  /** The words of tokens [first, end), line ends as blanks. */
  textOf(first: number, end: number): string {
    if (end - first === 1) return this.token(first)?.text ?? ''
    const start = this.#tokens[first]?.start ?? 0
    const stop = this.token(end - 1)?.end ?? start
    const text = this.document.text.slice(start, stop)
    return text.includes('\n') || text.includes('  ') ? text.replace(/\s+/g, ' ') : text
  }
}

function hasSmall(tokens: readonly Token[], { hash, lower }: Token): boolean {
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (token?.hash === hash && token.shape === 'LOWER' && token.lower === lower) return true
  }
  return false
}

function isAllCapitals(
  tokens: readonly Token[],
  { firstToken, endToken }: { firstToken: number; endToken: number },
): boolean {
  for (let i = firstToken; i < endToken; i += 1) if (tokens[i]?.shape === 'LOWER') return false
  return true
}
