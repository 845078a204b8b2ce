import type { IncomingMessage, ServerResponse } from 'node:http'
import type { DocumentNode } from 'graphql'
import { createYoga } from 'graphql-yoga'
import { DocumentCache } from './document-cache.ts'
import { createFairStore } from './fair-store.ts'
import { guardContent } from './guard-content.ts'
import { judgeWrites } from './judge-writes.ts'
import type { ServerLimits } from './limits.ts'
import { createErrorMask } from './mask-error.ts'
import { parseWithin } from './parse-within.ts'
import { createBodyReader } from './read-body.ts'
import { type GraphqlParams, readAddressParams, readPostedParams } from './read-graphql-params.ts'
import { RefusedRequest } from './refusal.ts'
import { createRequestDesk, type RequestContext, type ServerPlugin } from './request-context.ts'
import { sendResponse } from './send-response.ts'
import type { ServerOptions } from './server-options.ts'
import { useAnswerLimit } from './use-answer-limit.ts'
import { useCancellation } from './use-cancellation.ts'
import { type Gates, useCostLimit } from './use-cost-limit.ts'
import { useErrorCodes } from './use-error-codes.ts'
import { useParams } from './use-params.ts'
import { useShortErrors } from './use-short-errors.ts'
import { type SubscriptionPlaces, useSubscriptionPlaces } from './use-subscription-places.ts'
import { useWritePermission } from './use-write-permission.ts'

/** What the endpoint shares with the rest of the server. */
export interface EndpointParts {
  readonly options: ServerOptions
  readonly limits: ServerLimits
  readonly gates: Gates
  readonly places: SubscriptionPlaces
  /** Aborts when the server begins to stop. */
  readonly stopping: AbortSignal
  /** Whether only this machine can reach the server; known once it listens. */
  readonly isLoopback: () => boolean
  readonly onMaskedError: () => void
  /** Whether requests are being answered that are neither expensive nor subscriptions. */
  readonly othersArePressing: () => boolean
}

/** Answers GraphQL over HTTP. Throws `RefusedRequest` for what is not a GraphQL request at all. */
export type GraphqlEndpoint = (request: IncomingMessage, response: ServerResponse) => Promise<void>

const CACHED_DOCUMENTS = 500
const LONGEST_CACHED_DOCUMENT = 10_000

/** The handler of `/graphql`. */
export function createGraphqlEndpoint(parts: EndpointParts): GraphqlEndpoint {
  const { options, limits } = parts
  const maskError = createErrorMask(options.log, parts.onMaskedError)
  const yoga = createYoga<RequestContext>({
    schema: options.schema,
    plugins: graphqlPlugins(parts, maskError),
    maskedErrors: { maskError },
    parserAndValidationCache: {
      documentCache: new DocumentCache<DocumentNode>(CACHED_DOCUMENTS, LONGEST_CACHED_DOCUMENT),
      errorCache: new DocumentCache<unknown>(0, 0),
      validationCache: true,
    },
    batching: false,
    multipart: false,
    cors: false,
    graphiql: false,
    landingPage: false,
    logging: false,
    maxRequestBodySize: false,
  })
  const bodies = createBodyReader(limits)

  return async (request, response) => {
    const asked = await readParams(request)
    const left = new AbortController()
    response.once('close', () => left.abort())
    const { signal } = left
    const { apiKey, readOnly } = options
    const fair = createFairStore(options.store, signal, parts.othersArePressing)
    const context: RequestContext = {
      asked,
      signal,
      stopping: parts.stopping,
      store: fair.store,
      startClock: (isLarge) => fair.startClock(limits.secondsToAnswer * 1000, isLarge),
      desk: createRequestDesk(options.desk, signal),
      writes: judgeWrites(request, { apiKey, readOnly, loopback: parts.isLoopback() }),
    }
    const answer = await yoga.handleRequest(toFetchRequest(request, signal), context)
    await sendResponse(response, answer, limits.secondsToRead * 2)
  }

  async function readParams(request: IncomingMessage): Promise<GraphqlParams> {
    if (request.method === 'GET') {
      const target = request.url ?? ''
      const at = target.indexOf('?')
      return readAddressParams(at < 0 ? '' : target.slice(at + 1), limits)
    }
    if (request.method !== 'POST') throw new RefusedRequest(WRONG_METHOD)
    const refusal = guardContent(request)
    if (refusal !== undefined) throw new RefusedRequest(refusal)
    return readPostedParams(await bodies.read(request), limits)
  }

  function toFetchRequest(request: IncomingMessage, signal: AbortSignal): Request {
    return new yoga.fetchAPI.Request('http://localhost/graphql', {
      method: request.method ?? 'GET',
      headers: { accept: request.headers.accept ?? '*/*' },
      signal,
    })
  }
}

const WRONG_METHOD = {
  status: 405,
  code: 'METHOD_NOT_ALLOWED',
  message: 'GraphQL is asked by GET or POST.',
  headers: { allow: 'GET, POST, OPTIONS' },
}

function graphqlPlugins(
  parts: EndpointParts,
  maskError: ReturnType<typeof createErrorMask>,
): ServerPlugin[] {
  const { limits, gates, places } = parts
  return [
    useParams(),
    { onParse: ({ setParseFn }) => setParseFn((source) => parseWithin(source, limits)) },
    useErrorCodes(),
    useShortErrors(),
    useWritePermission(),
    useCostLimit(limits, gates),
    useAnswerLimit(limits),
    useSubscriptionPlaces(limits.subscriptions, places, maskError),
    useCancellation(),
  ]
}
