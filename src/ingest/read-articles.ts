import { FORMATS, HEAD_SIZE, recognizeFormat } from '../formats/formats.ts'
import type { SourceFormat } from '../formats/source-format.ts'
import type { Refusal, SourceArticle } from '../model/article.ts'
import { WiregraphError } from '../model/errors.ts'
import { type FoundFile, fileProblem } from './found-file.ts'
import { articleIdOf } from './hash-article.ts'
import { readChunks } from './read-chunks.ts'
import type { Found } from './walk-files.ts'

/** What comes out of a file: an article, a refusal, or a note that it was left alone. */
export type ReadItem =
  | { readonly kind: 'article'; readonly article: SourceArticle }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'skipped'; readonly source: string; readonly reason: string }

export interface ReadOptions {
  /** Reads every file as this; null: as what its content looks like. */
  readonly format: SourceFormat | null
  readonly onBytes: (count: number) => void
}

/** The articles of the files that were found, file by file. Never throws at what lies on the disk. */
export async function* readArticles(
  files: Iterable<Found>,
  options: ReadOptions,
): AsyncIterable<ReadItem> {
  for (const found of files) {
    if (found.kind === 'skipped') yield found
    else if (found.kind === 'unreadable') yield refused(found.source, found.reason)
    else if (isDocument(found) && options.format === null) {
      yield skipped(found.path, 'Is a document about the folder, not an article.')
    } else yield* readFile(found, options)
  }
}

/** Articles that come through a pipe. */
export async function* readStream(
  bytes: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncIterable<ReadItem> {
  for await (const item of readBytes(bytes, { path: '-', named: true }, options)) {
    if (item.kind !== 'article') yield item
    else {
      const externalId =
        item.article.externalId === '-' ? articleIdOf(item.article) : item.article.externalId
      yield { kind: 'article', article: { ...item.article, path: null, externalId } }
    }
  }
}

/** Markdown in a folder tells about the articles; it is none of our formats. */
function isDocument(file: FoundFile): boolean {
  return !file.named && /\.(?:md|markdown)$/i.test(file.path)
}

async function* readFile(file: FoundFile, options: ReadOptions): AsyncIterable<ReadItem> {
  try {
    yield* readBytes(readChunks(file), file, options)
  } catch (error) {
    const isOurs = error instanceof WiregraphError
    if (!isOurs && !(error instanceof Error && 'syscall' in error)) throw error
    yield refused(file.path, isOurs ? error.message : fileProblem(error))
  }
}

async function* readBytes(
  bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  file: Pick<FoundFile, 'path' | 'named'>,
  options: ReadOptions,
): AsyncIterable<ReadItem> {
  const iterator =
    Symbol.asyncIterator in bytes ? bytes[Symbol.asyncIterator]() : bytes[Symbol.iterator]()
  try {
    yield* readFrom(iterator, file, options)
  } finally {
    await iterator.return?.()
  }
}

async function* readFrom(
  bytes: Bytes,
  file: Pick<FoundFile, 'path' | 'named'>,
  options: ReadOptions,
): AsyncIterable<ReadItem> {
  const start = await takeStart(bytes)
  const head = start.subarray(0, HEAD_SIZE)
  if (head.length === 0) {
    yield skipped(file.path, 'Is empty.')
    return
  }
  const format = options.format ?? recognizeFormat(head, file.path)
  if (format === undefined) {
    const names = FORMATS.map((known) => known.name).join(', ')
    const reason = `Is in none of the formats that are read (${names}).`
    const isExpected = file.named || /\.(?:txt|text|sgml?)$/i.test(file.path)
    yield isExpected ? refused(file.path, reason) : skipped(file.path, reason)
    return
  }
  let isBlank = true
  for await (const item of format.read(allFrom(start, bytes, options), { path: file.path })) {
    isBlank = false
    yield 'reason' in item ? { kind: 'refused', refusal: item } : { kind: 'article', article: item }
  }
  if (isBlank) yield skipped(file.path, 'Holds no article.')
}

type Bytes = Iterator<Uint8Array> | AsyncIterator<Uint8Array>

/** At least as much as formats want to see, where there is as much. */
async function takeStart(bytes: Bytes): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for (let size = 0; size < HEAD_SIZE; ) {
    const step = await bytes.next()
    if (step.done) break
    chunks.push(step.value)
    size += step.value.length
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)
}

async function* allFrom(
  start: Uint8Array,
  bytes: Bytes,
  options: ReadOptions,
): AsyncIterable<Uint8Array> {
  options.onBytes(start.length)
  yield start
  for (;;) {
    const step = await bytes.next()
    if (step.done) return
    options.onBytes(step.value.length)
    yield step.value
  }
}

function refused(source: string, reason: string): ReadItem {
  return { kind: 'refused', refusal: { source, line: null, externalId: null, reason } }
}

function skipped(source: string, reason: string): ReadItem {
  return { kind: 'skipped', source, reason }
}
