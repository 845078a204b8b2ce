import { GraphQLError } from 'graphql'
import { quoted } from '../../schema/quoted.ts'
import { WiregraphError } from '../model/errors.ts'
import type { ServerPlugin } from './request-context.ts'

/**
 * Errors before execution keep the code of what was wrong with a value (INVALID_DATE, INVALID_CODE),
 * and a limit exceeded is 400 also for clients of the older media type, which get 200 for the rest.
 */
export function useErrorCodes(): ServerPlugin {
  return {
    onValidate() {
      return ({ valid, result, setResult }) => {
        if (!valid) setResult((result as readonly GraphQLError[]).map(withCode))
      }
    },
    onResultProcess({ result, serverContext }) {
      if (!('errors' in result)) return
      for (const error of result.errors ?? []) {
        const { extensions } = error
        if (extensions['code'] === 'OPERATION_RESOLUTION_FAILURE') {
          error.message = noOperation(serverContext.asked.operationName)
        }
        if (extensions['code'] === 'LIMIT_EXCEEDED' && extensions.http) extensions.http.spec = false
      }
    },
  }
}

function noOperation(name: string | undefined): string {
  return name === undefined
    ? 'The document holds no operation, or several; send one, or say in "operationName" which is meant.'
    : `The document holds no operation ${quoted(name)}; name in "operationName" one that it holds.`
}

function withCode(error: GraphQLError): GraphQLError {
  if (error.message === 'Validation aborted.') return TOO_INTRICATE
  const origin = error.originalError
  if (origin instanceof WiregraphError) error.extensions['code'] = origin.code
  return error
}

/** graphql-js bounds how many pairs of fields it compares, and does not say so. */
const TOO_INTRICATE = new GraphQLError(
  'The document repeats fields of one name too often to be checked; ask for each of them once.',
  { extensions: { code: 'LIMIT_EXCEEDED', http: { status: 400 } } },
)
