import { type ExecutionArgs, getOperationAST } from 'graphql'
import { operationCost } from '../../schema/cost.ts'

/** Whether the operation that will run is a mutation. */
export function isMutation(args: ExecutionArgs): boolean {
  return getOperationAST(args.document, args.operationName)?.operation === 'mutation'
}

/** How many nodes the operation could bring back. */
export function costOf({ schema, document, operationName, variableValues }: ExecutionArgs): number {
  return operationCost(schema, document, operationName, variableValues ?? {}).cost
}
