import type { Refusal, SourceArticle } from '../model/article.ts'
import type { ArticleChange, GraphWriter } from '../store/graph-writer.ts'
import type { ArticleReader } from './article-reader.ts'
import { hashArticle } from './hash-article.ts'
import type {
  IngestProgress,
  IngestReport,
  RepeatedArticle,
  SkippedSource,
} from './ingest-report.ts'
import type { ReadItem } from './read-articles.ts'

export interface IngestOptions {
  readonly writer: GraphWriter
  readonly reader: ArticleReader
  /** RFC 3339. */
  readonly now: () => string
  /** Milliseconds that only grow. */
  readonly elapsed: () => number
  /** Stops after the articles at hand. */
  readonly signal: AbortSignal
  readonly onProgress: (progress: Omit<IngestProgress, 'bytes'>) => void
}

/** Articles are written together, since a transaction costs as much as an article. */
const BATCH_ARTICLES = 256
const BATCH_LETTERS = 2_000_000

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
  for await (const item of untilAborted(items, options.signal)) await ingest.take(item)
  await ingest.flush()
  return {
    ...ingest.counts,
    refused: ingest.refused,
    skipped: ingest.skipped,
    repeated: ingest.repeated,
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

class Ingest {
  readonly counts = { articles: 0, created: 0, updated: 0, unchanged: 0 }
  readonly refused: Refusal[] = []
  readonly skipped: SkippedSource[] = []
  readonly repeated: RepeatedArticle[] = []
  readonly #options: IngestOptions
  /** Every article of this run, so that an id that comes twice is noticed. */
  readonly #seen = new Map<string, string>()
  #pending = new Map<string, Pending>()
  #letters = 0

  constructor(options: IngestOptions) {
    this.#options = options
  }

  async take(item: ReadItem): Promise<void> {
    if (item.kind === 'article') await this.#takeArticle(item.article)
    else if (item.kind === 'refused') this.refused.push(item.refusal)
    else this.skipped.push({ source: item.source, reason: item.reason })
  }

  async flush(): Promise<void> {
    const pending = this.#pending
    this.#pending = new Map()
    this.#letters = 0
    if (pending.size === 0) return
    const { writer, reader } = this.#options
    const stored = await writer.fingerprints([...pending.keys()])
    const changes: ArticleChange[] = []
    for (const [externalId, { article, sha256 }] of pending) {
      const fingerprint = stored.get(externalId)
      if (fingerprint?.sha256 === sha256 && fingerprint.readerVersion === reader.version) {
        this.#count('unchanged')
      } else changes.push(this.#changeOf(article, sha256))
    }
    if (changes.length > 0) {
      const { outcomes } = await writer.apply(changes)
      for (const { result } of outcomes) {
        if (result !== 'deleted' && result !== 'absent') this.#count(result)
      }
    }
    this.#options.onProgress({
      articles: this.counts.articles,
      refused: this.refused.length,
    })
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
      this.repeated.push({ externalId, source: article.path ?? '-' })
      if (this.#pending.has(externalId)) await this.flush()
    }
    this.#seen.set(externalId, sha256)
    this.#pending.set(externalId, { article, sha256 })
    this.#letters += article.text.length
    if (this.#pending.size >= BATCH_ARTICLES || this.#letters >= BATCH_LETTERS) await this.flush()
  }

  #changeOf(article: SourceArticle, sha256: string): ArticleChange {
    const { reader, now } = this.#options
    return {
      kind: 'put',
      article,
      sha256,
      readerVersion: reader.version,
      reading: reader.read(article),
      ingestedAt: now(),
    }
  }

  #count(result: 'created' | 'updated' | 'unchanged'): void {
    this.counts.articles++
    this.counts[result]++
  }
}
