import { createServer, type RequestListener, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { ServerLimits } from './limits.ts'

/** Node's server with its own doors closed: slow senders, and requests that are none. */
export function createNodeServer(listener: RequestListener, limits: ServerLimits): Server {
  const server = createServer(
    {
      requestTimeout: limits.secondsToRead * 1000,
      headersTimeout: Math.min(10, limits.secondsToRead) * 1000,
      keepAliveTimeout: 5_000,
      connectionsCheckingInterval: 1_000,
    },
    listener,
  )
  server.maxConnections = limits.connections
  server.on('checkExpectation', (_request, response) => {
    response.writeHead(417, { connection: 'close' }).end()
  })
  server.on('connect', (_request, socket) => endWithStatus(socket, '405 Method Not Allowed'))
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    endWithStatus(socket, STATUS_BY_ERROR[error.code ?? ''] ?? '400 Bad Request')
  })
  return server
}

const STATUS_BY_ERROR: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

function endWithStatus(socket: Duplex, status: string): void {
  if (!socket.writable) return
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
