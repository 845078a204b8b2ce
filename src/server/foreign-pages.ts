import type { ServerResponse } from 'node:http'

/**
 * Lets pages of any site read what the graph says, never with the credentials of a browser: it
 * holds none that the server would heed.
 */
export function allowForeignReaders(response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*')
  response.setHeader('access-control-expose-headers', 'retry-after, www-authenticate')
}

/** Answers the question that a browser asks before it sends JSON for a page of another site. */
export function answerPreflight(response: ServerResponse): void {
  response.writeHead(204, {
    allow: 'GET, POST, OPTIONS',
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'accept, authorization, content-type',
    'access-control-max-age': '86400',
  })
  response.end()
}
