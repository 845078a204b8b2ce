import { formatCount } from './article-limits.ts'

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
export const MAX_MARKUP_LENGTH = 4_000_000

/**
 * Cuts a stream into its `<REUTERS>` elements, holding no more than one at a time. An element that is
 * not closed ends where the next begins, so that it takes no other with it.
 */
export async function* splitReuters(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Piece> {
  const splitter = new Splitter()
  for await (const chunk of bytes) yield* splitter.push(Buffer.from(chunk).toString('latin1'))
  yield* splitter.end()
}

class Splitter {
  /** What has not been given out yet; starts with `OPENING` where `inside`. */
  #rest = ''
  #line = 1
  #inside = false
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
    yield* this.#cut()
  }

  *end(): Iterable<Piece> {
    if (this.#inside) {
      yield this.#piece(this.#rest, `Not closed: "${CLOSING}" is expected before the file ends.`)
    } else yield* this.#outside(this.#take(this.#rest.length))
  }

  *#cut(): Iterable<Piece> {
    for (;;) {
      if (!this.#inside) {
        const start = findOpening(this.#rest, 0)
        if (start === -1) break
        yield* this.#outside(this.#take(start))
        this.#inside = true
        this.#started = true
        this.#dropping = false
        this.#searched = OPENING.length
      }
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

  /** The element at the start of the rest, if its end has come. */
  #findEnd(): Piece | undefined {
    const closing = this.#rest.indexOf(CLOSING, this.#searched)
    const opening = findOpening(this.#rest, this.#searched)
    this.#searched = Math.max(OPENING.length, this.#rest.length - CLOSING.length)
    if (closing === -1 && opening === -1) return undefined
    const closed = closing !== -1 && (opening === -1 || closing < opening)
    const size = closed ? closing + CLOSING.length : opening
    const piece = this.#piece(
      this.#rest.slice(0, size),
      closed ? null : `Not closed: "${CLOSING}" is expected before the next "${OPENING}".`,
    )
    this.#take(size)
    this.#inside = false
    return piece
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
    return taken
  }
}

function findOpening(text: string, start: number): number {
  for (let found = text.indexOf(OPENING, start); found !== -1; ) {
    const after = text.charAt(found + OPENING.length)
    if (after === '>' || after === ' ' || after === '\n' || after === '\t') return found
    found = text.indexOf(OPENING, found + 1)
  }
  return -1
}

function countLines(text: string): number {
  let count = 0
  for (let found = text.indexOf('\n'); found !== -1; found = text.indexOf('\n', found + 1)) count++
  return count
}
