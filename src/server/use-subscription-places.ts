import type { ExecutionArgs, ExecutionResult, GraphQLError } from 'graphql'
import { isAsyncIterable } from 'graphql-yoga'
import { WiregraphError } from '../model/errors.ts'
import { endWith } from './end-with.ts'
import { errorForCaller } from './mask-error.ts'
import type { ServerPlugin } from './request-context.ts'

/** How many subscriptions are open. */
export interface SubscriptionPlaces {
  open: number
}

/**
 * Bounds the number of open subscriptions. A place is free again when its subscription ends, its
 * client leaves or the server stops. One whose events can no longer be read ends with an error.
 */
export function useSubscriptionPlaces(
  most: number,
  places: SubscriptionPlaces,
  maskError: (error: unknown) => GraphQLError,
): ServerPlugin {
  const lastOf = (failure: unknown): ExecutionResult => ({ errors: [maskError(failure)] })
  return {
    onSubscribe({ args, subscribeFn, setSubscribeFn, setResultAndStopExecution }) {
      if (places.open >= most) {
        setResultAndStopExecution({ errors: [errorForCaller(noPlace(most))] })
        return
      }
      const { signal, stopping } = args.contextValue
      places.open += 1
      let held = true
      const free = () => {
        if (held) places.open -= 1
        held = false
      }
      signal.addEventListener('abort', free, { once: true })
      setSubscribeFn(async (given: ExecutionArgs) => {
        try {
          const result = await subscribeFn(given)
          if (isAsyncIterable(result)) return endWith(result, stopping, free, lastOf)
          free()
          return result
        } catch (error) {
          free()
          throw error
        }
      })
    },
  }
}

function noPlace(most: number): WiregraphError {
  return new WiregraphError(
    'OVERLOADED',
    `All ${most} places for subscriptions are taken (limit "subscriptions"); try again later.`,
  )
}
