import {
  formatCount,
  hasUnpairedSurrogate,
  isExternalId,
  MAX_EXTERNAL_ID_LENGTH,
  MAX_LINE_LENGTH,
  parseWebAddress,
  textProblem,
} from '../formats/article-limits.ts'
import type { SourceArticle } from '../model/article.ts'
import { parseEdtf } from '../model/edtf.ts'
import { WiregraphError } from '../model/errors.ts'
import type { Applied, ArticleChange, GraphWriter } from '../store/graph-writer.ts'
import type { ArticleReader } from './article-reader.ts'
import { createEventStream } from './event-stream.ts'
import { articleIdOf, hashArticle } from './hash-article.ts'

/** An article as a caller sends it. */
export interface SentArticle {
  readonly externalId: string | null
  readonly text: string
  readonly headline: string | null
  readonly publishedOn: string | null
  readonly url: string | null
  readonly agency: string | null
}

export interface DeskOptions {
  readonly writer: GraphWriter
  readonly reader: ArticleReader
  /** RFC 3339. */
  readonly now: () => string
}

/** The name under which articles that were sent stand beside those of the source formats. */
const SENT_FORMAT = 'api'

/**
 * The desk that takes changes while the graph is served, one after the other, and tells of them. It
 * is what the schema's `Desk` describes.
 */
export function createDesk(options: DeskOptions) {
  const { writer, reader, now } = options
  const articles = createEventStream()
  const negotiations = createEventStream()
  const inTurn = createQueue()

  const apply = async (change: ArticleChange): Promise<Applied> => {
    const applied = await writer.apply([change])
    for (const { result, id } of applied.outcomes) {
      if (result === 'created' || result === 'updated') articles.publish(id)
    }
    for (const id of applied.changedNegotiations) negotiations.publish(id)
    return applied
  }

  return {
    async ingestArticle(sent: SentArticle): Promise<{ id: string; created: boolean }> {
      const article = toSourceArticle(sent)
      const sha256 = hashArticle(article)
      return inTurn(async () => {
        const reading = reader.read(article)
        const readerVersion = reader.version
        const ingestedAt = now()
        const change = { kind: 'put', article, sha256, readerVersion, reading, ingestedAt } as const
        const [outcome] = (await apply(change)).outcomes
        if (outcome === undefined) throw new Error('no outcome of the change')
        return { id: outcome.id, created: outcome.result === 'created' }
      })
    },

    async deleteArticle(externalId: string): Promise<boolean> {
      return inTurn(async () => {
        const { outcomes } = await apply({ kind: 'delete', externalId })
        return outcomes[0]?.result === 'deleted'
      })
    },

    async mergeEntities(keepId: string, mergeId: string): Promise<string> {
      return inTurn(async () => {
        const merged = await writer.mergeEntities(keepId, mergeId, now())
        for (const id of merged.changedNegotiations) negotiations.publish(id)
        return merged.id
      })
    },

    articlesIngested: (signal: AbortSignal) => articles.listen(signal),
    negotiationsChanged: (signal: AbortSignal) => negotiations.listen(signal),
  }
}

/** Throws INVALID_ARGUMENT, LIMIT_EXCEEDED or INVALID_DATE for what cannot be an article. */
function toSourceArticle(sent: SentArticle): SourceArticle {
  const text = sent.text.replace(/\r\n?/g, '\n')
  assertCharacters('text', text)
  const problem = textProblem(text)
  if (problem !== undefined) {
    throw new WiregraphError(text.trim() === '' ? 'INVALID_ARGUMENT' : 'LIMIT_EXCEEDED', problem)
  }
  const article = {
    format: SENT_FORMAT,
    path: null,
    url: checkUrl(sent.url),
    text,
    headline: checkLine('headline', sent.headline),
    publishedOn: checkDate(sent.publishedOn),
    agency: checkLine('agency', sent.agency),
    byline: [],
    marks: null,
  }
  return { ...article, externalId: checkExternalId(sent.externalId) ?? articleIdOf(article) }
}

function checkExternalId(externalId: string | null): string | null {
  if (externalId === null || isExternalId(externalId)) return externalId
  throw new WiregraphError(
    'INVALID_ARGUMENT',
    `externalId ${quoted(externalId)} must be printable text of at most ${MAX_EXTERNAL_ID_LENGTH} characters.`,
  )
}

function checkUrl(url: string | null): string | null {
  if (url === null) return null
  const address = parseWebAddress(url)
  if (address !== undefined) return address
  throw new WiregraphError(
    'INVALID_ARGUMENT',
    `url ${quoted(url)} is none that is taken; an http(s) address such as "https://example.org/story" is expected.`,
  )
}

function checkDate(date: string | null): string | null {
  if (date !== null) parseEdtf(date)
  return date
}

function checkLine(name: string, line: string | null): string | null {
  if (line === null || line.trim() === '') return null
  assertCharacters(name, line)
  if (line.length <= MAX_LINE_LENGTH) return line
  throw new WiregraphError(
    'LIMIT_EXCEEDED',
    `${name} has ${formatCount(line.length)} characters; at most ${formatCount(MAX_LINE_LENGTH)} are taken.`,
  )
}

/** Not every store can hold a NUL, and half a character is none. */
function assertCharacters(name: string, value: string): void {
  const nul = value.indexOf('\0')
  if (nul !== -1) {
    throw new WiregraphError(
      'INVALID_ARGUMENT',
      `${name} holds a NUL character (U+0000) at ${nul}; remove it.`,
    )
  }
  if (hasUnpairedSurrogate(value)) {
    const at = value.search(/\p{Surrogate}/u)
    throw new WiregraphError(
      'INVALID_ARGUMENT',
      `${name} holds half a character (an unpaired surrogate) at ${at}; whole characters are expected.`,
    )
  }
}

function quoted(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)
}

/** Runs tasks one after the other; a task that fails holds up none behind it. */
function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const result = last.then(task)
    last = result.catch(() => {})
    return result
  }
}
