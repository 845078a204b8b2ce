import type { ExecutionArgs } from 'graphql'
import type { Gate } from './gate.ts'
import type { ServerLimits } from './limits.ts'
import { costOf, isMutation } from './operation-facts.ts'
import { refusedDocument } from './parse-within.ts'
import type { ServerPlugin } from './request-context.ts'

/**
 * Refuses operations that could bring back too much, before they run. Those that could bring back
 * much, and changes, pass the gate; the rest goes by.
 */
export function useCostLimit(limits: ServerLimits, gate: Gate): ServerPlugin {
  return {
    onExecute({ args, executeFn, setExecuteFn, setResultAndStopExecution }) {
      const cost = costOf(args)
      if (cost > limits.cost) {
        setResultAndStopExecution({ errors: [refusedDocument(limits, 'cost', cost)] })
        return
      }
      const { signal, startClock } = args.contextValue
      const run = (given: ExecutionArgs) => {
        startClock()
        return executeFn(given)
      }
      const isCheap = cost <= limits.cheapCost && !isMutation(args)
      setExecuteFn(isCheap ? run : (given: ExecutionArgs) => gate.run(() => run(given), signal))
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const cost = costOf(args)
      if (cost > limits.cost) {
        setResultAndStopExecution({ errors: [refusedDocument(limits, 'cost', cost)] })
      }
    },
  }
}
