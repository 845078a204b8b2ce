import type { ServerPlugin } from './request-context.ts'

/** Ends the work for a client that has left. */
export function useCancellation(): ServerPlugin {
  return {
    onExecute({ args }) {
      Object.assign(args, { signal: args.contextValue.signal })
    },
    onSubscribe({ args }) {
      Object.assign(args, { signal: args.contextValue.signal })
    },
  }
}
