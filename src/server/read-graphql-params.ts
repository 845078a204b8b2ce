import type { ServerLimits } from './limits.ts'
import { parseJsonWithin } from './parse-json-within.ts'
import { RefusedRequest } from './refusal.ts'

/** One GraphQL request, whichever way it was sent. */
export interface GraphqlParams {
  readonly query: string
  readonly operationName?: string
  readonly variables?: Record<string, unknown>
  readonly extensions?: Record<string, unknown>
}

const NAMES = ['query', 'operationName', 'variables', 'extensions']

/** Reads the body of a POST. Throws `RefusedRequest`. */
export function readPostedParams(body: string, limits: ServerLimits): GraphqlParams {
  const value = parseJsonWithin(body, 'body', limits)
  if (Array.isArray(value)) {
    throw refused('The body is a list; batches are not taken, send one operation a request.')
  }
  if (typeof value !== 'object' || value === null) {
    throw refused('The body is not a JSON object; {"query": "…"} is expected.')
  }
  const unknown = Object.keys(value).find((name) => !NAMES.includes(name))
  if (unknown !== undefined) {
    throw refused(
      `Unknown member "${unknown.slice(0, 100)}" in the body; ${NAMES.join(', ')} are expected.`,
    )
  }
  return checkedParams(value as Record<string, unknown>)
}

/** Reads the query of an address (what follows `?`). Throws `RefusedRequest`. */
export function readAddressParams(search: string, limits: ServerLimits): GraphqlParams {
  try {
    decodeURIComponent(search.replaceAll('+', ' '))
  } catch {
    throw refused('The address holds % signs that do not encode UTF-8.')
  }
  const given = new URLSearchParams(search)
  const json = (name: string) => {
    const text = given.get(name)
    return text === null || text === ''
      ? null
      : parseJsonWithin(text, `parameter "${name}"`, limits)
  }
  return checkedParams({
    query: given.get('query'),
    operationName: given.get('operationName') || null,
    variables: json('variables'),
    extensions: json('extensions'),
  })
}

function checkedParams(given: Record<string, unknown>): GraphqlParams {
  const { query, operationName, variables, extensions } = given as Record<string, unknown> & {
    query?: unknown
    operationName?: unknown
    variables?: unknown
    extensions?: unknown
  }
  if (query === undefined || query === null || query === '') {
    throw refused('The request holds no query.')
  }
  if (typeof query !== 'string') throw refused('"query" is not a string.')
  const name = operationName ?? undefined
  if (name !== undefined && typeof name !== 'string')
    throw refused('"operationName" is not a string.')
  return {
    query,
    ...(name !== undefined && { operationName: name }),
    ...objectMember('variables', variables),
    ...objectMember('extensions', extensions),
  }
}

function objectMember(name: string, value: unknown): Record<string, Record<string, unknown>> {
  if (value === undefined || value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw refused(`"${name}" is not a JSON object.`)
  }
  return { [name]: value as Record<string, unknown> }
}

function refused(message: string): RefusedRequest {
  return new RefusedRequest({ status: 400, code: 'BAD_REQUEST', message })
}
