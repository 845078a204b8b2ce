import type { IncomingMessage } from 'node:http'
import type { Refusal } from './refusal.ts'

const JSON_TYPE =
  /^application\/json[ \t]*(?:;[ \t]*charset[ \t]*=[ \t]*"?([A-Za-z0-9_-]+)"?[ \t]*)?$/i

/**
 * What is wrong with the kind of body that a POST announces. Only JSON is taken: a page of another
 * site cannot send it without asking first, as it can forms and plain text.
 */
export function guardContent(request: IncomingMessage): Refusal | undefined {
  const type = request.headers['content-type'] ?? ''
  const match = JSON_TYPE.exec(type)
  if (match === null) {
    return refused(`${said('content type', type)}; "application/json" is expected.`, {
      accept: 'application/json',
    })
  }
  const charset = match[1] ?? 'utf-8'
  if (!/^utf-?8$/i.test(charset)) {
    return refused(`${said('charset', charset)}; "utf-8" is expected.`)
  }
  const encoding = request.headers['content-encoding'] ?? 'identity'
  if (encoding.toLowerCase() !== 'identity') {
    return refused(`${said('content encoding', encoding)}; send the body uncompressed.`, {
      'accept-encoding': 'identity',
    })
  }
  return undefined
}

function said(what: string, value: string): string {
  if (value === '') return `A POST without ${what}`
  return `Unsupported ${what} "${value.slice(0, 100)}"`
}

function refused(message: string, headers: Readonly<Record<string, string>> = {}): Refusal {
  return { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message, headers }
}
