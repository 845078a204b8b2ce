import { formatCount } from './article-limits.ts'
import { decodeChunks } from './decode-chunks.ts'

/** The markup of one `<REUTERS>` element, or what is wrong with it. */
export interface Piece {
  readonly markup: string
  /** Where it starts in the file, 1-based. */
  readonly line: number
  readonly problem: string | null
}

const OPENING = '<REUTERS'
const CLOSING = '</REUTERS>'
/** Of one element, in letters: four times the longest text leaves room for entities. */
const MAX_MARKUP_LENGTH = 4_000_000

/** SGML does not tell capitals from small letters in tags. */
const EITHER_TAG = /<REUTERS(?=[>\s])|<\/REUTERS>/gi
const OUTSIDE_TAG = /<REUTERS(?=[>\s])|<!--|<!\[CDATA\[/gi

/**
 * Cuts a stream into its `<REUTERS>` elements, holding no more than one at a time. An element that is
 * not closed ends where the next begins, so that it takes no other with it. What stands in a comment or a
 * CDATA section between elements is none; one that is not closed takes none with it either.
 */
export async function* splitReuters(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Piece> {
  const splitter = new Splitter()
  for await (const chunk of decodeChunks(bytes)) yield* splitter.push(chunk)
  yield* splitter.end()
}

type AsideEnd = '-->' | ']]>'

/** A comment or CDATA section. */
interface Aside {
  readonly end: AsideEnd
  readonly line: number
  /** How much of the rest is its start, which alone is passed over where no end comes. */
  readonly start: number
}

class Splitter {
  /** What has not been given out yet; starts with an opening tag where `inside`. */
  #rest = ''
  #line = 1
  #inside = false
  #aside: Aside | undefined
  /** How much of the file has been taken off the rest. */
  #taken = 0
  /** Up to where in the file no such end stands, so that nobody waits for it again. */
  readonly #barren: Record<AsideEnd, number> = { '-->': 0, ']]>': 0 }
  /** How much of the rest has been looked through for a tag. */
  #searched = 0
  #carriageReturn = false
  /** What is wrong here has been told: no more of it up to the next element. */
  #dropping = false
  /** Whether an element has come yet. */
  #started = false

  #piece(markup: string, problem: string | null): Piece {
    return { markup, line: this.#line, problem }
  }

  *push(chunk: string): Iterable<Piece> {
    const text = this.#carriageReturn ? `\r${chunk}` : chunk
    this.#carriageReturn = text.endsWith('\r')
    const whole = this.#carriageReturn ? text.slice(0, -1) : text
    this.#rest += whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole
    yield* this.#cut(false)
  }

  *end(): Iterable<Piece> {
    yield* this.#cut(true)
    if (this.#inside) {
      yield this.#piece(this.#rest, `Not closed: "${CLOSING}" is expected before the file ends.`)
    } else yield* this.#outside(this.#take(this.#rest.length))
  }

  *#cut(isLast: boolean): Iterable<Piece> {
    for (;;) {
      if (this.#aside !== undefined && !(yield* this.#passAside(this.#aside, isLast))) return
      if (!this.#inside && !(yield* this.#enter())) break
      if (!this.#inside) continue
      const next = this.#findEnd()
      if (next === undefined) break
      yield next
    }
    if (this.#inside && this.#rest.length > MAX_MARKUP_LENGTH) {
      yield this.#piece(
        this.#rest.slice(0, 1_000),
        `Larger than ${formatCount(MAX_MARKUP_LENGTH)} characters, or not closed with "${CLOSING}".`,
      )
      this.#dropping = true
      this.#inside = false
    }
    if (!this.#inside) yield* this.#outside(this.#take(this.#rest.length - OPENING.length))
  }

  /** Goes to the next element or aside, if one has come. */
  *#enter(): Generator<Piece, boolean> {
    const tag = this.#nextOutside()
    if (tag === null) return false
    yield* this.#outside(this.#take(tag.index))
    const [start] = tag
    if (start.startsWith('<!')) {
      this.#aside = { end: endOf(start), line: this.#line, start: start.length }
      this.#searched = start.length
      return true
    }
    this.#inside = true
    this.#started = true
    this.#dropping = false
    this.#searched = OPENING.length
    return true
  }

  #nextOutside(): RegExpExecArray | null {
    for (let from = 0; ; ) {
      const tag = find(OUTSIDE_TAG, this.#rest, from)
      const isOpen = tag?.[0].startsWith('<!') && this.#isBarren(endOf(tag[0]), tag.index)
      if (tag === null || !isOpen) return tag
      from = tag.index + tag[0].length
    }
  }

  #isBarren(end: AsideEnd, at: number): boolean {
    return this.#taken + at < this.#barren[end]
  }

  /** Drops a comment whose end has come, and whether it has; where none comes, it is told and what it began is no comment. */
  *#passAside({ end, line, start }: Aside, isLast: boolean): Generator<Piece, boolean> {
    const found = this.#rest.indexOf(end, this.#searched)
    if (found === -1 && !isLast && this.#rest.length <= MAX_MARKUP_LENGTH) {
      this.#searched = Math.max(start, this.#rest.length - end.length)
      return false
    }
    this.#aside = undefined
    if (found === -1) {
      this.#barren[end] = this.#taken + this.#rest.length - end.length
      yield { markup: '', line, problem: `Not closed: "${end}" is expected.` }
    }
    this.#take(found === -1 ? start : found + end.length)
    return true
  }

  /** The element at the start of the rest, if its end has come. */
  #findEnd(): Piece | undefined {
    const end = find(EITHER_TAG, this.#rest, this.#searched)
    this.#searched = Math.max(OPENING.length, this.#rest.length - CLOSING.length)
    if (end === null) return undefined
    const isClosed = end[0].startsWith('</')
    const size = isClosed ? end.index + CLOSING.length : end.index
    const piece = this.#piece(
      this.#rest.slice(0, size),
      isClosed ? null : `Not closed: "${CLOSING}" is expected before the next "${OPENING}".`,
    )
    const aside = isClosed ? undefined : this.#openComment(piece.markup)
    this.#take(size)
    this.#inside = false
    if (aside !== undefined) {
      this.#aside = aside
      this.#searched = 0
    }
    return piece
  }

  /** The comment in which an element breaks off: the next one stands in it. */
  #openComment(markup: string): Aside | undefined {
    const start = markup.lastIndexOf('<!--')
    if (start === -1 || markup.includes('-->', start)) return undefined
    if (this.#isBarren('-->', start)) return undefined
    return { end: '-->', line: this.#line + countLines(markup.slice(0, start)), start: 0 }
  }

  /**
   * Between elements only white space may stand; the first words that do are told, the rest dropped.
   * Before the first element stands the document's type, which is not read.
   */
  *#outside(text: string): Iterable<Piece> {
    if (this.#dropping || !this.#started || text.trim() === '') return
    const first = text.search(/\S/)
    const shown = JSON.stringify(text.slice(first, first + 40))
    const line = this.#line - countLines(text.slice(first))
    yield { markup: '', line, problem: `Text outside of "${OPENING}…${CLOSING}": ${shown}.` }
    this.#dropping = true
  }

  #take(size: number): string {
    if (size <= 0) return ''
    const taken = this.#rest.slice(0, size)
    this.#rest = this.#rest.slice(size)
    this.#line += countLines(taken)
    this.#taken += size
    return taken
  }
}

function endOf(start: string): AsideEnd {
  return start === '<!--' ? '-->' : ']]>'
}

function find(tag: RegExp, text: string, start: number): RegExpExecArray | null {
  tag.lastIndex = start
  return tag.exec(text)
}

function countLines(text: string): number {
  let count = 0
  for (let found = text.indexOf('\n'); found !== -1; found = text.indexOf('\n', found + 1)) count++
  return count
}
