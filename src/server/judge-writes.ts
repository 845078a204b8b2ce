import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { GraphContext } from '../../schema/context.ts'

/** What decides whether a request may change the graph. */
export interface WriteRules {
  readonly apiKey: string | null
  readonly readOnly: boolean
  /** Whether only this machine can reach the server. */
  readonly loopback: boolean
}

/**
 * Whether a request may change the graph. Without a key only programs of this machine may: a page
 * of another site, which its user's browser would let through, names itself in Origin or Host.
 */
export function judgeWrites(request: IncomingMessage, rules: WriteRules): GraphContext['writes'] {
  if (rules.readOnly) return 'FORBIDDEN'
  if (rules.apiKey !== null) {
    return holdsKey(request.headers.authorization ?? '', rules.apiKey)
      ? 'ALLOWED'
      : 'UNAUTHENTICATED'
  }
  const host = request.headers.host ?? ''
  const origin = request.headers.origin
  const isOwnPage = origin === undefined || origin === `http://${host}`
  return rules.loopback && isLoopbackName(host) && isOwnPage ? 'ALLOWED' : 'FORBIDDEN'
}

/** Whether an address, or a Host header, means this machine. */
export function isLoopbackName(host: string): boolean {
  const name = host.replace(/:\d+$/, '').replace(/^\[|\]$/g, '')
  return /^(?:localhost|127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/i.test(name)
}

function holdsKey(authorization: string, apiKey: string): boolean {
  const given = /^Bearer +(\S+) *$/i.exec(authorization)?.[1]
  // Equal lengths whatever was sent, so that the time tells nothing of the key.
  return given !== undefined && timingSafeEqual(digest(given), digest(apiKey))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest()
}
