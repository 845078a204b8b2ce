import type { Server } from 'node:http'
import { createNodeServer } from './create-node-server.ts'
import { createGate } from './gate.ts'
import { createGraphqlEndpoint } from './graphql-endpoint.ts'
import { serverLimits } from './limits.ts'
import { listenOn } from './listen-on.ts'
import { createMetrics } from './metrics.ts'
import { createRequestListener } from './request-listener.ts'
import { createRoutes } from './routes.ts'
import type { ServerOptions, WiregraphServer } from './server-options.ts'

/**
 * The HTTP server of one graph: GraphQL, GraphiQL, the start page, health and metrics. It is wired
 * here; each concern is a file of its own.
 */
export function createServer(options: ServerOptions): WiregraphServer {
  const limits = serverLimits(options.limits)
  const stop = new AbortController()
  const gates = {
    large: createGate(limits.expensiveAtOnce, limits.expensiveWaiting),
    changes: createGate(1, limits.expensiveWaiting),
  }
  const held = () =>
    places.open + Object.values(gates).reduce((sum, gate) => sum + gate.inside + gate.waiting, 0)
  const places = { open: 0 }
  let loopback = false
  const metrics = createMetrics({
    wiregraph_subscriptions: { help: 'Open subscriptions.', read: () => places.open },
    wiregraph_expensive_running: {
      help: 'Expensive requests at work.',
      read: () => gates.large.inside,
    },
    wiregraph_expensive_waiting: {
      help: 'Expensive requests waiting.',
      read: () => gates.large.waiting,
    },
    wiregraph_requests_running: { help: 'Requests at work.', read: () => listener.running },
    wiregraph_memory_bytes: {
      help: 'Memory that the process holds.',
      read: () => process.memoryUsage.rss(),
    },
  })
  const graphql = createGraphqlEndpoint({
    options,
    limits,
    gates,
    places,
    stopping: stop.signal,
    isLoopback: () => loopback,
    othersArePressing: () => listener.running > held(),
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
  const server = createNodeServer(
    (request, response) => void listener.handle(request, response),
    limits,
  )

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

const IDLE_CHECK_MILLISECONDS = 50

/** Waits for running requests; whatever still runs after that is cut off. */
async function closeGracefully(server: Server, seconds: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // A connection whose request ends only now would be kept open for a next one.
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MILLISECONDS)
  const late = setTimeout(() => server.closeAllConnections(), seconds * 1000)
  await closed
  clearInterval(idle)
  clearTimeout(late)
}
