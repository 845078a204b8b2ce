import type { ExecutionArgs } from 'graphql'
import type { Gate } from './gate.ts'
import type { ServerLimits } from './limits.ts'
import { costOf, isMutation } from './operation-facts.ts'
import { refusedDocument } from './parse-within.ts'
import type { ServerPlugin } from './request-context.ts'

/** Where operations wait for each other. */
export interface Gates {
  readonly large: Gate
  readonly changes: Gate
}

/**
 * Refuses operations that could bring back too much, before they run. Those that could bring back
 * much, and changes, pass a gate each; the rest goes by.
 */
export function useCostLimit(limits: ServerLimits, gates: Gates): ServerPlugin {
  return {
    onExecute({ args, executeFn, setExecuteFn, setResultAndStopExecution }) {
      const cost = costOf(args)
      if (cost > limits.cost) {
        setResultAndStopExecution({ errors: [refusedDocument(limits, 'cost', cost)] })
        return
      }
      const { signal, startClock } = args.contextValue
      const isLarge = cost > limits.cheapCost
      const run = (given: ExecutionArgs) => {
        startClock(isLarge)
        return executeFn(given)
      }
      const gate = isMutation(args) ? gates.changes : isLarge ? gates.large : undefined
      setExecuteFn(gate ? (given: ExecutionArgs) => gate.run(() => run(given), signal) : run)
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const cost = costOf(args)
      if (cost > limits.cost) {
        setResultAndStopExecution({ errors: [refusedDocument(limits, 'cost', cost)] })
      }
    },
  }
}
