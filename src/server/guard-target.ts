import type { IncomingMessage } from 'node:http'
import type { ServerLimits } from './limits.ts'
import { limitExceeded } from './limits.ts'
import type { Refusal } from './refusal.ts'

const HOST = /^(?:[A-Za-z0-9._~-]{1,255}|\[[0-9A-Fa-f:.]{2,45}\])(?::([0-9]{1,5}))?$/
const TARGET = /^\/[\x21-\x7e]*$/

/** What is wrong with the first lines of a request: its Host and its target. */
export function guardTarget(request: IncomingMessage, limits: ServerLimits): Refusal | undefined {
  const { host } = request.headers
  const port = host === undefined ? undefined : HOST.exec(host)?.[1]
  if (host === undefined || !HOST.test(host) || Number(port ?? 0) > 65_535) {
    return refused('The Host header is missing or malformed; a name and a port are expected.')
  }
  const target = request.url ?? ''
  if (!TARGET.test(target) || target.startsWith('//')) {
    return refused('The address is malformed; a path such as /graphql is expected.')
  }
  if (target.length > limits.targetCharacters) {
    const { code, message } = limitExceeded(limits, 'targetCharacters', target.length)
    return { status: 414, code, message }
  }
  return undefined
}

function refused(message: string): Refusal {
  return { status: 400, code: 'BAD_REQUEST', message }
}
