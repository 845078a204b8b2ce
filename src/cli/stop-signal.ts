import { constants } from 'node:os'

/** Aborts at the first SIGINT or SIGTERM; at the second SIGINT the process ends at once. */
export interface StopSignal {
  readonly signal: AbortSignal
  /** Resolves when it is time to stop. */
  readonly stopped: Promise<void>
}

export function listenForStop(): StopSignal {
  const controller = new AbortController()
  const stop = (name: NodeJS.Signals) => {
    if (controller.signal.aborted && name === 'SIGINT') process.exit(128 + constants.signals.SIGINT)
    controller.abort()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return {
    signal: controller.signal,
    stopped: new Promise((resolve) => {
      controller.signal.addEventListener('abort', () => resolve(), { once: true })
    }),
  }
}
