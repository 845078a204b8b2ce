import { type ExecutionArgs, type GraphQLError, getOperationAST } from 'graphql'

/** Whether the operation that will run is a mutation. */
export function isMutation(args: Pick<ExecutionArgs, 'document' | 'operationName'>): boolean {
  return getOperationAST(args.document, args.operationName)?.operation === 'mutation'
}

/** What the operation could bring back, or why that cannot be told. */
export function costOf(_args: ExecutionArgs): number | GraphQLError {
  return 0
}
