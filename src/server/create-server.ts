import { createServer as createHttpServer, type Server } from 'node:http'
import { createGate } from './gate.ts'
import { createGraphqlEndpoint } from './graphql-endpoint.ts'
import { type ServerLimits, serverLimits } from './limits.ts'
import { listenOn } from './listen-on.ts'
import { createMetrics } from './metrics.ts'
import { createRequestListener, type RequestListener } from './request-listener.ts'
import { createRoutes } from './routes.ts'
import type { ServerOptions, WiregraphServer } from './server-options.ts'

/**
 * The HTTP server of one graph: GraphQL, GraphiQL, the start page, health and metrics. It is wired
 * here; each concern is a file of its own.
 */
export function createServer(options: ServerOptions): WiregraphServer {
  const limits = serverLimits(options.limits)
  const stop = new AbortController()
  const gate = createGate(limits.expensiveAtOnce, limits.expensiveWaiting)
  const places = { open: 0 }
  let loopback = false
  const metrics = createMetrics({
    wiregraph_subscriptions: { help: 'Open subscriptions.', read: () => places.open },
    wiregraph_expensive_running: { help: 'Expensive requests at work.', read: () => gate.inside },
    wiregraph_expensive_waiting: { help: 'Expensive requests waiting.', read: () => gate.waiting },
    wiregraph_requests_running: { help: 'Requests at work.', read: () => listener.running },
    wiregraph_memory_bytes: {
      help: 'Memory that the process holds.',
      read: () => process.memoryUsage.rss(),
    },
  })
  const graphql = createGraphqlEndpoint({
    options,
    limits,
    gate,
    places,
    stopping: stop.signal,
    isLoopback: () => loopback,
    onMaskedError: () => metrics.errorMasked(),
  })
  const routes = createRoutes({ options, metrics, stopping: stop.signal })
  const listener = createRequestListener({
    graphql,
    routes,
    limits,
    metrics,
    log: options.log,
    stopping: stop.signal,
  })
  const server = createNodeServer(listener, limits)

  return {
    async listen() {
      const listening = await listenOn(server, options.host, options.port)
      loopback = listening.loopback
      return listening.url
    },
    async close() {
      stop.abort()
      if (server.listening) await closeGracefully(server, limits.secondsToStop)
    },
  }
}

function createNodeServer(listener: RequestListener, limits: ServerLimits): Server {
  const server = createHttpServer(
    {
      requestTimeout: limits.secondsToRead * 1000,
      headersTimeout: Math.min(10, limits.secondsToRead) * 1000,
      keepAliveTimeout: 5_000,
      connectionsCheckingInterval: 1_000,
    },
    (request, response) => void listener.handle(request, response),
  )
  server.maxConnections = limits.connections
  // `Expect: 100-continue` is answered by reading; anything else that is expected is not met.
  server.on('checkExpectation', (_request, response) => {
    response.writeHead(417, { connection: 'close' }).end()
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable) return
    const status =
      error.code === 'HPE_HEADER_OVERFLOW'
        ? '431 Request Header Fields Too Large'
        : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
          ? '408 Request Timeout'
          : '400 Bad Request'
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
  })
  return server
}

/** Waits for running requests; whatever still runs after that is cut off. */
async function closeGracefully(server: Server, seconds: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  const timer = setTimeout(() => server.closeAllConnections(), seconds * 1000)
  await closed
  clearTimeout(timer)
}
