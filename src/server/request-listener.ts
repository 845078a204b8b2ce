import type { IncomingMessage, ServerResponse } from 'node:http'
import { allowForeignReaders, answerPreflight } from './foreign-pages.ts'
import type { GraphqlEndpoint } from './graphql-endpoint.ts'
import { guardTarget } from './guard-target.ts'
import type { ServerLimits } from './limits.ts'
import type { Metrics } from './metrics.ts'
import { sendPlain } from './plain-answer.ts'
import { RefusedRequest, sendRefusal } from './refusal.ts'
import type { Routes } from './routes.ts'
import type { Log } from './server-options.ts'

/** Takes every request that reaches the server. */
export interface RequestListener {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  readonly running: number
}

interface ListenerParts {
  readonly graphql: GraphqlEndpoint
  readonly routes: Routes
  readonly limits: ServerLimits
  readonly metrics: Metrics
  readonly log: Log
  readonly stopping: AbortSignal
}

const GRAPHQL = '/graphql'

/** The way of a request: guards, then GraphQL or a plain page, and a count of how it ended. */
export function createRequestListener(parts: ListenerParts): RequestListener {
  const { graphql, routes, limits, metrics, log, stopping } = parts
  let running = 0

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = stopping.aborted ? STOPPING : guardTarget(request, limits)
    if (refusal !== undefined) throw new RefusedRequest(refusal)
    const path = pathOf(request)
    if (path === GRAPHQL) {
      allowForeignReaders(response)
      if (request.method === 'OPTIONS') return answerPreflight(response)
    }
    const plain = await routes.answer(path, request)
    if (plain !== undefined) return sendPlain(request, response, plain)
    if (path !== GRAPHQL) return sendPlain(request, response, NOT_FOUND)
    response.setHeader('cache-control', 'no-store')
    await graphql(request, response)
  }

  return {
    async handle(request, response) {
      const started = performance.now()
      running += 1
      response.once('close', () => {
        running -= 1
        const seconds = (performance.now() - started) / 1000
        const route = routes.nameOf(pathOf(request))
        metrics.requestEnded(route, response.statusCode, seconds)
        log('debug', 'Request answered.', {
          route,
          method: request.method,
          status: response.statusCode,
          seconds,
        })
      })
      response.setHeader('x-content-type-options', 'nosniff')
      response.setHeader('referrer-policy', 'no-referrer')
      try {
        await answer(request, response)
      } catch (error) {
        fail(request, response, error)
      }
    },
    get running() {
      return running
    },
  }

  function fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
    if (error instanceof RefusedRequest) {
      sendRefusal(request, response, error.refusal)
      return
    }
    if (response.destroyed || request.destroyed) return
    metrics.errorMasked()
    const trace = error instanceof Error ? { error: error.message, stack: error.stack } : {}
    log('error', 'Failed to answer a request.', trace)
    sendRefusal(request, response, INTERNAL)
  }
}

function pathOf(request: IncomingMessage): string {
  const target = request.url ?? ''
  const at = target.indexOf('?')
  return at < 0 ? target : target.slice(0, at)
}

const STOPPING = {
  status: 503,
  code: 'OVERLOADED',
  message: 'The server is stopping.',
  headers: { 'retry-after': '5', connection: 'close' },
}
const INTERNAL = {
  status: 500,
  code: 'INTERNAL_SERVER_ERROR',
  message: 'Something went wrong in the server, through no fault of the request.',
}
const NOT_FOUND = {
  status: 404,
  type: 'text/plain; charset=utf-8',
  body: 'There is nothing at this address; / tells what there is.\n',
}
