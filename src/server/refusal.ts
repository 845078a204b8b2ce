import type { IncomingMessage, ServerResponse } from 'node:http'

/** An answer that refuses a request before GraphQL sees it. */
export interface Refusal {
  readonly status: number
  readonly code: string
  /** A sentence: what is wrong and what is expected. */
  readonly message: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Thrown to refuse a request from wherever it is being read. */
export class RefusedRequest extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.message)
    this.refusal = refusal
  }
}

/** Answers in the shape of a GraphQL error, whatever the client said it accepts. */
export function sendRefusal(
  request: IncomingMessage,
  response: ServerResponse,
  refusal: Refusal,
): void {
  if (response.headersSent || response.destroyed) return
  const { status, code, message, headers } = refusal
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] })
  // What is left of a body that nobody will read must not be taken for the next request.
  if (!request.complete) response.setHeader('connection', 'close')
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    ...headers,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
