import { getOperationAST } from 'graphql'
import { WiregraphError } from '../model/errors.ts'
import { errorForCaller } from './mask-error.ts'
import type { ServerPlugin } from './request-context.ts'

const REASONS = {
  UNAUTHENTICATED:
    'Changes need the key of this server; "Authorization: Bearer KEY" is expected, in the header only.',
  FORBIDDEN:
    'This server takes no changes from here: it is read-only, or has no key and takes them from this machine alone.',
}

/** Answers mutations of those who may not write with 401 or 403, before anything runs. */
export function useWritePermission(): ServerPlugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { writes } = args.contextValue
      if (writes === 'ALLOWED') return
      const operation = getOperationAST(args.document, args.operationName)
      if (operation?.operation !== 'mutation') return
      const error = errorForCaller(new WiregraphError(writes, REASONS[writes]))
      setResultAndStopExecution({ errors: [error] })
    },
  }
}
