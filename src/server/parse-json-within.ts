import type { ServerLimits } from './limits.ts'
import { limitExceeded } from './limits.ts'
import { RefusedRequest } from './refusal.ts'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const OPENING = new Set([0x5b, 0x7b])
const CLOSING = new Set([0x5d, 0x7d])

/**
 * Parses JSON whose depth and number of values are counted first, in one pass over its letters, so
 * that nothing that walks it later can run out of stack. `what` names it in a refusal.
 */
export function parseJsonWithin(text: string, what: string, limits: ServerLimits): unknown {
  const { depth, values } = countJson(text)
  if (depth > limits.jsonDepth) throw refusedByLimit(limits, 'jsonDepth', depth)
  if (values > limits.jsonValues) throw refusedByLimit(limits, 'jsonValues', values)
  try {
    return JSON.parse(text)
  } catch {
    throw new RefusedRequest({
      status: 400,
      code: 'BAD_REQUEST',
      message: `The ${what} is not valid JSON.`,
    })
  }
}

function countJson(text: string): { readonly depth: number; readonly values: number } {
  let level = 0
  let depth = 0
  let values = 1
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at)
    if (quoted) {
      if (letter === BACKSLASH) at += 1
      else if (letter === QUOTE) quoted = false
    } else if (letter === QUOTE) quoted = true
    else if (letter === COMMA) values += 1
    else if (OPENING.has(letter)) {
      level += 1
      values += 1
      if (level > depth) depth = level
    } else if (CLOSING.has(letter)) level -= 1
  }
  return { depth, values }
}

function refusedByLimit(
  limits: ServerLimits,
  name: 'jsonDepth' | 'jsonValues',
  asked: number,
): RefusedRequest {
  const { code, message } = limitExceeded(limits, name, asked)
  return new RefusedRequest({ status: 400, code, message })
}
