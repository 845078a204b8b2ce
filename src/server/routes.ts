import type { IncomingMessage } from 'node:http'
import { printWiregraphSchema } from '../../schema/print-schema.ts'
import { FAVICON } from './favicon.ts'
import { createGraphiqlPage } from './graphiql-page.ts'
import { tellLive, tellReady } from './health.ts'
import type { Metrics } from './metrics.ts'
import { entityTag, type PlainAnswer } from './plain-answer.ts'
import { RefusedRequest } from './refusal.ts'
import type { ServerOptions } from './server-options.ts'
import { createStartPage } from './start-page.ts'

/** The addresses that are answered without GraphQL. */
export interface Routes {
  /** Undefined where the path is GraphQL's or nobody's. */
  answer(path: string, request: IncomingMessage): Promise<PlainAnswer | undefined>
  /** The path where it is one of ours; `other` for the rest, so that strangers make no names. */
  nameOf(path: string): string
}

interface RouteParts {
  readonly options: ServerOptions
  readonly metrics: Metrics
  readonly stopping: AbortSignal
}
type Route = (
  request: IncomingMessage,
) => PlainAnswer | undefined | Promise<PlainAnswer | undefined>

/** The table of addresses. No file is ever served: every answer is made in memory. */
export function createRoutes({ options, metrics, stopping }: RouteParts): Routes {
  const { store } = options
  const graphiql = createGraphiqlPage(store)
  const startPage = createStartPage(store)
  const schemaText = createSchemaText(options)
  const routes: Readonly<Record<string, Route>> = {
    '/': startPage,
    '/graphql': (request) => (wantsPage(request) ? graphiql(request) : undefined),
    '/schema.graphql': (request) => unlessKnown(request, schemaText()),
    '/health/live': () => tellLive(),
    '/health/ready': () => tellReady(store, stopping.aborted),
    '/metrics': () => metrics.text(),
    '/favicon.svg': (request) => unlessKnown(request, FAVICON),
    '/favicon.ico': (request) => unlessKnown(request, FAVICON),
  }

  return {
    async answer(path, request) {
      const route = Object.hasOwn(routes, path) ? routes[path] : undefined
      if (route === undefined) return undefined
      const { method } = request
      if (path !== '/graphql' && method !== 'GET' && method !== 'HEAD') {
        throw new RefusedRequest(WRONG_METHOD)
      }
      return route(request)
    },
    nameOf: (path) => (Object.hasOwn(routes, path) ? path : 'other'),
  }
}

const WRONG_METHOD = {
  status: 405,
  code: 'METHOD_NOT_ALLOWED',
  message: 'This address is read by GET.',
  headers: { allow: 'GET, HEAD' },
}

/** Whether a browser is being pointed here by a person, rather than a program asking. */
function wantsPage(request: IncomingMessage): boolean {
  return request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
}

function createSchemaText(options: ServerOptions): () => PlainAnswer {
  let answer: PlainAnswer | undefined
  return () => {
    if (answer === undefined) {
      const body = printWiregraphSchema(options.schema)
      const headers = { etag: entityTag(body), 'cache-control': 'no-cache', ...READABLE_BY_ALL }
      answer = { status: 200, type: 'text/plain; charset=utf-8', body, headers }
    }
    return answer
  }
}

const READABLE_BY_ALL = { 'access-control-allow-origin': '*' }

function unlessKnown(request: IncomingMessage, answer: PlainAnswer): PlainAnswer {
  const tag = answer.headers?.['etag']
  if (tag === undefined || request.headers['if-none-match'] !== tag) return answer
  return { status: 304, type: answer.type, body: '', headers: { etag: tag } }
}
