import type { Applied, ArticlePut } from '../store/graph-writer.ts'

/** Articles are written many at a time, since what they change alike is written once a transaction. */
const BATCH_ARTICLES = 2048
const BATCH_LETTERS = 4_000_000
/** A thread that writes and has nothing to do waits for no more than these: at first articles come slowly, since reading is not compiled yet. */
const LEAST_ARTICLES = 256

export interface BatchOptions {
  readonly write: (changes: readonly ArticlePut[]) => Promise<Applied>
  readonly onWritten: (changes: readonly ArticlePut[], applied: Applied) => void
  /** Says whether another thread writes; then nothing is won by letting it wait. */
  readonly isWrittenBeside: () => boolean
}

/** Gathers articles and has them written in their order: one batch at a time, while the next is gathered. */
export class ArticleBatches {
  readonly #options: BatchOptions
  #waiting: ArticlePut[] = []
  #waitingLetters = 0
  #isWriting = false
  #writing: Promise<void> = Promise.resolve()

  constructor(options: BatchOptions) {
    this.#options = options
  }

  /** Returns when there is room for more. Throws what an earlier batch has failed at. */
  async add(changes: readonly ArticlePut[], letters: number): Promise<void> {
    this.#waiting.push(...changes)
    this.#waitingLetters += letters
    const isFull = this.#waiting.length >= BATCH_ARTICLES || this.#waitingLetters >= BATCH_LETTERS
    if (!isFull && !this.#isWaitedFor()) return
    await this.#writing
    this.#start()
  }

  /** Returns when everything is written. */
  async flush(): Promise<void> {
    await this.#writing
    if (this.#waiting.length > 0) this.#start()
    await this.#writing
  }

  #isWaitedFor(): boolean {
    const isIdle = this.#options.isWrittenBeside() && !this.#isWriting
    return isIdle && this.#waiting.length >= LEAST_ARTICLES
  }

  #start(): void {
    const changes = this.#waiting
    this.#waiting = []
    this.#waitingLetters = 0
    this.#isWriting = true
    const { write, onWritten } = this.#options
    this.#writing = write(changes)
      .then((applied) => onWritten(changes, applied))
      .finally(() => {
        this.#isWriting = false
      })
    // A failure is told to whoever waits for it.
    this.#writing.catch(() => {})
  }
}
