import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'
import { type ErrorCode, WiregraphError } from '../model/errors.ts'
import type { Log } from './server-options.ts'

interface HttpAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
}

/** Codes whose answer is not GraphQL's own business alone. */
const HTTP_ANSWERS: Readonly<Partial<Record<ErrorCode, HttpAnswer>>> = {
  UNAUTHENTICATED: { status: 401, headers: { 'www-authenticate': 'Bearer' } },
  FORBIDDEN: { status: 403 },
  STORE_UNAVAILABLE: { status: 503, headers: { 'retry-after': '5' } },
  STORE_BUSY: { status: 503, headers: { 'retry-after': '2' } },
  OVERLOADED: { status: 503, headers: { 'retry-after': '2' } },
}

/** An error for the caller as GraphQL answers it, with the HTTP status it asks for. */
export function errorForCaller(error: WiregraphError, found?: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    ...(found?.nodes && { nodes: found.nodes }),
    ...(found?.path && { path: found.path }),
    extensions: withHttpAnswer(error.code),
  })
}

/**
 * What a caller is told of an error: its own message where the caller can do something about it;
 * else an id under which the log holds the rest.
 */
export function createErrorMask(log: Log, onMasked: () => void): (error: unknown) => GraphQLError {
  return (error) => {
    const origin = originOf(error)
    const found = error instanceof GraphQLError ? error : undefined
    if (origin instanceof WiregraphError) return errorForCaller(origin, found)
    if (origin instanceof GraphQLError) return withHttpOfCode(found ?? origin)
    onMasked()
    const id = randomUUID().slice(0, 8)
    log('error', `Failed to answer, told as ${id}.`, { id, path: found?.path, ...traceOf(origin) })
    return new GraphQLError(
      `Something went wrong in the server, through no fault of the request. Its log tells more under ${id}.`,
      {
        ...(found?.nodes && { nodes: found.nodes }),
        ...(found?.path && { path: found.path }),
        extensions: { code: 'INTERNAL_SERVER_ERROR', unexpected: true, id },
      },
    )
  }
}

/** The schema words some of our errors itself; those know their code and nothing of HTTP. */
function withHttpOfCode(error: GraphQLError): GraphQLError {
  const code = error.extensions['code']
  if (typeof code === 'string' && Object.hasOwn(HTTP_ANSWERS, code) && !error.extensions.http) {
    Object.assign(error.extensions, withHttpAnswer(code as ErrorCode))
  }
  return error
}

function withHttpAnswer(code: ErrorCode): Record<string, unknown> {
  const http = HTTP_ANSWERS[code]
  return { code, ...(http && { http: { status: http.status, headers: { ...http.headers } } }) }
}

/** The error that started it: GraphQL wraps what a resolver throws, perhaps more than once. */
function originOf(error: unknown): unknown {
  let origin = error
  for (let step = 0; step < 10; step += 1) {
    if (!(origin instanceof GraphQLError) || !origin.originalError) return origin
    origin = origin.originalError
  }
  return origin
}

function traceOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { thrown: typeof error }
  return { error: error.message, stack: error.stack }
}
