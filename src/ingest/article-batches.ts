import type { Applied, ArticleChange } from '../store/graph-writer.ts'

export type ArticlePut = Extract<ArticleChange, { kind: 'put' }>

/** Articles are written many at a time, since what they change alike is written once a transaction; the first batches are small, so that writing need not wait for long. */
const FIRST_BATCH_ARTICLES = 256
const BATCH_ARTICLES = 2048
const BATCH_LETTERS = 4_000_000

/** Gathers articles and has them written in their order: one batch at a time, while the next is gathered. */
export class ArticleBatches {
  readonly #write: (changes: readonly ArticlePut[]) => Promise<Applied>
  readonly #onWritten: (changes: readonly ArticlePut[], applied: Applied) => void
  #waiting: ArticlePut[] = []
  #waitingLetters = 0
  #size = FIRST_BATCH_ARTICLES
  #writing: Promise<void> = Promise.resolve()

  constructor(
    write: (changes: readonly ArticlePut[]) => Promise<Applied>,
    onWritten: (changes: readonly ArticlePut[], applied: Applied) => void,
  ) {
    this.#write = write
    this.#onWritten = onWritten
  }

  /** Returns when there is room for more. Throws what an earlier batch has failed at. */
  async add(changes: readonly ArticlePut[], letters: number): Promise<void> {
    this.#waiting.push(...changes)
    this.#waitingLetters += letters
    const isFull = this.#waiting.length >= this.#size || this.#waitingLetters >= BATCH_LETTERS
    if (!isFull) return
    await this.#writing
    this.#size = Math.min(2 * this.#size, BATCH_ARTICLES)
    this.#start()
  }

  /** Returns when everything is written. */
  async flush(): Promise<void> {
    await this.#writing
    if (this.#waiting.length > 0) this.#start()
    await this.#writing
  }

  #start(): void {
    const changes = this.#waiting
    this.#waiting = []
    this.#waitingLetters = 0
    this.#writing = this.#write(changes).then((applied) => this.#onWritten(changes, applied))
    // A failure is told to whoever waits for it.
    this.#writing.catch(() => {})
  }
}
