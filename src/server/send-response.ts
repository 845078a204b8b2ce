import type { ServerResponse } from 'node:http'

/** Sends an answer of yoga: short ones whole, streams as they come and as fast as they are taken. */
export async function sendResponse(
  response: ServerResponse,
  answer: Response,
  secondsToTake: number,
): Promise<void> {
  if (response.destroyed) {
    await answer.body?.cancel()
    return
  }
  const headers: Record<string, string> = {}
  answer.headers.forEach((value, name) => {
    headers[name.toLowerCase()] = value
  })
  if (!headers['content-type']?.startsWith('text/event-stream')) {
    const body = Buffer.from(await answer.text(), 'utf8')
    headers['content-length'] = String(body.length)
    response.writeHead(answer.status, headers)
    response.end(body)
    dropSlowReader(response, secondsToTake)
    return
  }
  response.writeHead(answer.status, headers)
  if (answer.body === null) response.end()
  else await sendStream(response, answer.body, secondsToTake)
}

async function sendStream(
  response: ServerResponse,
  stream: ReadableStream<Uint8Array>,
  secondsToTake: number,
): Promise<void> {
  // Yoga's stream, unlike the standard's, can be cancelled while it is being read, and must be:
  // its reader would wait for the next event.
  response.once('close', () => void stream.cancel().catch(() => undefined))
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done || response.destroyed) break
    if (!response.write(value)) await drained(response, secondsToTake)
  }
  response.end()
}

async function drained(response: ServerResponse, seconds: number): Promise<void> {
  const timer = setTimeout(() => response.destroy(), seconds * 1000)
  await new Promise<void>((resolve) => {
    response.once('drain', resolve)
    response.once('close', resolve)
  })
  clearTimeout(timer)
}

/** Memory is not kept for a client that does not take its answer. */
function dropSlowReader(response: ServerResponse, seconds: number): void {
  const timer = setTimeout(() => response.destroy(), seconds * 1000)
  timer.unref()
  response.once('close', () => clearTimeout(timer))
}
