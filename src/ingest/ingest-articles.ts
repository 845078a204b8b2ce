import { setImmediate } from 'node:timers/promises'
import type { Refusal, SourceArticle } from '../model/article.ts'
import type { Applied, ArticlePut, GraphWriter, WritingThread } from '../store/graph-writer.ts'
import type { GivenReading } from '../store/prepare-reading.ts'
import { ArticleBatches } from './article-batches.ts'
import type { ArticleReader, ReadingPool } from './article-reader.ts'
import { hashArticle } from './hash-article.ts'
import {
  type IngestProgress,
  type IngestReport,
  MAX_LISTED,
  type RepeatedArticle,
  type SkippedSource,
  type Unlisted,
} from './ingest-report.ts'
import type { ReadItem } from './read-articles.ts'

export interface IngestOptions {
  readonly writer: GraphWriter
  readonly reader: ArticleReader
  /** Starts threads that read, for a run that has much to read; without it all is read in this thread. */
  readonly startPool?: (() => Promise<ReadingPool>) | undefined
  /** Starts a thread that writes beside them. */
  readonly startWriter?: (() => WritingThread) | undefined
  /** RFC 3339. */
  readonly now: () => string
  /** Milliseconds that only grow. */
  readonly elapsed: () => number
  /** Stops after the articles that have been read. */
  readonly signal: AbortSignal
  readonly onProgress: (progress: Omit<IngestProgress, 'bytes'>) => void
}

/** Articles are read in pieces of at most this size. */
const PIECE_ARTICLES = 64
const PIECE_LETTERS = 1_000_000
/** What may be on its way through the pool, so that memory is bounded. */
const WAITING_PIECES = 96
const WAITING_LETTERS = 8_000_000
/** Threads take a while to start; a run with less to read is done by then. */
const POOL_FROM_ARTICLES = 256
const POOL_FROM_LETTERS = 400_000

/**
 * Takes articles into the graph, in the order in which they come. What is stored already and was read
 * by the same reader is not read again.
 */
export async function ingestArticles(
  items: AsyncIterable<ReadItem>,
  options: IngestOptions,
): Promise<IngestReport> {
  const started = options.elapsed()
  const ingest = new Ingest(options)
  try {
    for await (const item of untilAborted(items, options.signal)) await ingest.take(item)
    await ingest.finish()
  } catch (error) {
    // What failed first is what people need to know.
    await ingest.close().catch(() => {})
    throw error
  }
  await ingest.close()
  return {
    ...ingest.counts,
    refused: ingest.refused,
    skipped: ingest.skipped,
    repeated: ingest.repeated,
    unlisted: ingest.unlisted,
    seconds: Math.round(options.elapsed() - started) / 1000,
    interrupted: options.signal.aborted,
  }
}

/** Ends when the signal aborts, also while the next item has yet to come. */
async function* untilAborted<T>(items: AsyncIterable<T>, signal: AbortSignal): AsyncIterable<T> {
  const iterator = items[Symbol.asyncIterator]()
  let wake = () => {}
  const stop = () => wake()
  signal.addEventListener('abort', stop, { once: true })
  try {
    while (!signal.aborted) {
      const step = await new Promise<IteratorResult<T> | undefined>((resolve, reject) => {
        wake = () => resolve(undefined)
        iterator.next().then(resolve, reject)
      })
      if (step === undefined || step.done) return
      yield step.value
    }
  } finally {
    signal.removeEventListener('abort', stop)
    // Not waited for: it may hang on the very item that has yet to come.
    void iterator.return?.()
  }
}

interface Pending {
  readonly article: SourceArticle
  readonly sha256: string
}

/** Articles on their way through a reader. */
interface Piece {
  readonly pending: readonly Pending[]
  readonly letters: number
  readonly readings: Promise<readonly GivenReading[]>
  isRead: boolean
}

/** Articles wait to be looked up, then to be read, then to be written; never do they change their order. */
class Ingest {
  readonly counts = { articles: 0, created: 0, updated: 0, unchanged: 0 }
  readonly refused: Refusal[] = []
  readonly skipped: SkippedSource[] = []
  readonly repeated: RepeatedArticle[] = []
  readonly unlisted = { refused: 0, skipped: 0, repeated: 0 }
  readonly #options: IngestOptions
  /** Every article of this run, so that an id that comes twice is noticed. */
  readonly #seen = new Map<string, string>()
  /** Ids of articles that are on their way. */
  readonly #unwritten = new Set<string>()
  #pending = new Map<string, Pending>()
  #pendingLetters = 0
  #pieces: Piece[] = []
  readonly #batches: ArticleBatches
  /** What waits until it is clear whether threads are worth their start. */
  #unread: Pending[] = []
  #unreadLetters = 0
  #pool: ReadingPool | undefined
  #writingThread: WritingThread | undefined

  constructor(options: IngestOptions) {
    this.#options = options
    this.#batches = new ArticleBatches({
      write: (changes) => (this.#writingThread ?? options.writer).apply(changes),
      onWritten: (changes, applied) => this.#note(changes, applied),
      isWrittenBeside: () => this.#writingThread !== undefined,
    })
  }

  async take(item: ReadItem): Promise<void> {
    if (item.kind === 'article') await this.#takeArticle(item.article)
    else if (item.kind === 'refused') this.#list('refused', item.refusal)
    else this.#list('skipped', { source: item.source, reason: item.reason })
  }

  /** Returns when all that has been taken is written; once somebody wants to stop, all that has been read. */
  async finish(): Promise<void> {
    const { signal } = this.#options
    if (!signal.aborted) {
      await this.#lookUp()
      await this.#readWaiting()
    }
    while (!signal.aborted ? this.#pieces.length > 0 : this.#pieces[0]?.isRead)
      await this.#receive()
    await this.#batches.flush()
  }

  async close(): Promise<void> {
    try {
      await this.#pool?.close()
    } finally {
      await this.#writingThread?.close()
    }
  }

  async #takeArticle(article: SourceArticle): Promise<void> {
    const { externalId } = article
    const sha256 = hashArticle(article)
    const before = this.#seen.get(externalId)
    if (before === sha256) {
      this.#count('unchanged')
      return
    }
    if (before !== undefined) {
      this.#list('repeated', { externalId, source: article.path ?? '-' })
      if (this.#unwritten.has(externalId)) await this.finish()
    }
    this.#seen.set(externalId, sha256)
    this.#unwritten.add(externalId)
    this.#pending.set(externalId, { article, sha256 })
    this.#pendingLetters += article.text.length
    const isFull = this.#pending.size >= PIECE_ARTICLES || this.#pendingLetters >= PIECE_LETTERS
    if (isFull) await this.#lookUp()
  }

  /** Sends to the reader what is not stored as it is. */
  async #lookUp(): Promise<void> {
    const pending = this.#pending
    this.#pending = new Map()
    this.#pendingLetters = 0
    // Without threads nothing else lets this one see that it is to stop.
    await setImmediate()
    const { writer, reader } = this.#options
    const stored = await writer.fingerprints([...pending.keys()])
    const changed = [...pending.values()].filter(({ article, sha256 }) => {
      const fingerprint = stored.get(article.externalId)
      const isStored =
        fingerprint?.sha256 === sha256 && fingerprint.readerVersion === reader.version
      if (isStored) this.#unwritten.delete(article.externalId)
      return !isStored
    })
    for (let unchanged = pending.size - changed.length; unchanged > 0; unchanged -= 1) {
      this.#count('unchanged')
    }
    if (changed.length > 0) await this.#read(changed)
    else if (pending.size > 0) this.#showProgress()
  }

  /** Nothing is read here before it is clear that threads will not: two of them would get to know the reader. */
  async #read(pending: readonly Pending[]): Promise<void> {
    const { startPool } = this.#options
    if (startPool && this.#pool === undefined) {
      this.#unread.push(...pending)
      this.#unreadLetters += lettersOf(pending)
      const isMuch =
        this.#unread.length >= POOL_FROM_ARTICLES || this.#unreadLetters >= POOL_FROM_LETTERS
      if (!isMuch) return
      this.#writingThread = this.#options.startWriter?.()
      this.#pool = await startPool()
      await this.#readWaiting()
    } else await this.#readPiece(pending)
  }

  async #readWaiting(): Promise<void> {
    const unread = this.#unread
    this.#unread = []
    this.#unreadLetters = 0
    for (let place = 0; place < unread.length; place += PIECE_ARTICLES) {
      await this.#readPiece(unread.slice(place, place + PIECE_ARTICLES))
    }
  }

  async #readPiece(pending: readonly Pending[]): Promise<void> {
    const { reader } = this.#options
    const articles = pending.map(({ article }) => article)
    const readings = this.#pool
      ? this.#pool.read(articles)
      : Promise.resolve(articles.map((article) => reader.read(article)))
    const piece = { pending, letters: lettersOf(pending), readings, isRead: false }
    const note = () => {
      piece.isRead = true
    }
    // A failure is told where the readings are received.
    readings.then(note, note)
    this.#pieces.push(piece)
    while (this.#isDue()) await this.#receive()
  }

  /** Whether the first piece is to be received: it is read, or there are too many of them. */
  #isDue(): boolean {
    const first = this.#pieces[0]
    if (first === undefined || first.isRead || this.#pool === undefined) return first !== undefined
    const letters = this.#pieces.reduce((sum, piece) => sum + piece.letters, 0)
    return this.#pieces.length > WAITING_PIECES || letters > WAITING_LETTERS
  }

  async #receive(): Promise<void> {
    const piece = this.#pieces.shift()
    if (piece === undefined) return
    const readings = await piece.readings
    const { reader, now } = this.#options
    const changes = piece.pending.map(({ article, sha256 }, place): ArticlePut => {
      const reading = readings[place]
      if (reading === undefined) throw new Error(`No reading came of ${article.externalId}.`)
      const readerVersion = reader.version
      return { kind: 'put', article, sha256, readerVersion, reading, ingestedAt: now() }
    })
    await this.#batches.add(changes, piece.letters)
  }

  /** What has been written. */
  #note(changes: readonly ArticlePut[], { outcomes }: Applied): void {
    for (const { article } of changes) this.#unwritten.delete(article.externalId)
    for (const { result } of outcomes) {
      if (result !== 'deleted' && result !== 'absent') this.#count(result)
    }
    this.#showProgress()
  }

  /** Lists are bounded, since a broken file may hold millions of what is refused. */
  #list<Kind extends keyof Unlisted>(kind: Kind, item: Ingest[Kind][number]): void {
    const list: Ingest[Kind][number][] = this[kind]
    if (list.length < MAX_LISTED) list.push(item)
    else this.unlisted[kind]++
  }

  #showProgress(): void {
    const refused = this.refused.length + this.unlisted.refused
    this.#options.onProgress({ articles: this.counts.articles, refused })
  }

  #count(result: 'created' | 'updated' | 'unchanged'): void {
    this.counts.articles++
    this.counts[result]++
  }
}

function lettersOf(pending: readonly Pending[]): number {
  return pending.reduce((sum, { article }) => sum + article.text.length, 0)
}
