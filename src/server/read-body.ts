import type { IncomingMessage } from 'node:http'
import type { ServerLimits } from './limits.ts'
import { limitExceeded } from './limits.ts'
import { RefusedRequest } from './refusal.ts'

/** Reads bodies, counting their bytes as they come: none larger than one limit, all within another. */
export interface BodyReader {
  /** The body as text. Throws `RefusedRequest`. */
  read(request: IncomingMessage): Promise<string>
}

/** A reader whose bodies together stay within `limits.bodyBytesAtOnce`. */
export function createBodyReader(limits: ServerLimits): BodyReader {
  let held = 0
  return {
    async read(request) {
      const announced = Number(request.headers['content-length'] ?? 0)
      if (announced > limits.bodyBytes) throw tooLarge(limits, announced)
      const chunks: Buffer[] = []
      let size = 0
      try {
        for await (const chunk of request as AsyncIterable<Buffer>) {
          size += chunk.length
          held += chunk.length
          if (size > limits.bodyBytes) throw tooLarge(limits, null)
          if (held > limits.bodyBytesAtOnce) throw tooMany(limits)
          chunks.push(chunk)
        }
      } finally {
        held -= size
      }
      return decode(Buffer.concat(chunks))
    },
  }
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true })

function decode(bytes: Buffer): string {
  try {
    return UTF_8.decode(bytes)
  } catch {
    throw new RefusedRequest({
      status: 400,
      code: 'BAD_REQUEST',
      message: 'The body is not valid UTF-8.',
    })
  }
}

function tooLarge(limits: ServerLimits, size: number | null): RefusedRequest {
  const { code, message } = limitExceeded(limits, 'bodyBytes', size)
  return new RefusedRequest({ status: 413, code, message })
}

function tooMany(limits: ServerLimits): RefusedRequest {
  const { message } = limitExceeded(limits, 'bodyBytesAtOnce', null)
  return new RefusedRequest({
    status: 503,
    code: 'OVERLOADED',
    message,
    headers: { 'retry-after': '2' },
  })
}
