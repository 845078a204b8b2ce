import type { GraphQLError } from 'graphql'
import { WiregraphError } from '../model/errors.ts'
import type { ServerPlugin } from './request-context.ts'

/** Gives errors of validation the code of what was wrong with a value: INVALID_DATE, INVALID_CODE. */
export function useErrorCodes(): ServerPlugin {
  return {
    onValidate() {
      return ({ valid, result }) => {
        if (valid) return
        for (const error of result as readonly GraphQLError[]) {
          const origin = error.originalError
          if (origin instanceof WiregraphError) error.extensions['code'] = origin.code
        }
      }
    },
  }
}
