import { type ExecutionArgs, GraphQLError, getOperationAST, getVariableValues } from 'graphql'
import type { ServerPlugin } from './request-context.ts'

/**
 * Shortens what errors quote: GraphQL repeats a wrong value whole, once for each thing that is wrong
 * with it, so that one request could be answered with fifty times its size. Gives a code to the errors
 * of variables, which have none.
 */
export function useShortErrors(): ServerPlugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const errors = variableErrors(args)
      if (errors !== undefined) setResultAndStopExecution({ errors })
    },
    onResultProcess({ result, setResult }) {
      if (!('errors' in result) || !result.errors?.some(needsWork)) return
      setResult({ ...result, errors: result.errors.map(shortened) })
    },
  }
}

/** So many wrong things are told of; the executor would tell of fifty. */
const MOST_ERRORS = 5

function variableErrors(args: ExecutionArgs): readonly GraphQLError[] | undefined {
  const operation = getOperationAST(args.document, args.operationName)
  const given = args.variableValues ?? {}
  const { errors } = getVariableValues(args.schema, operation?.variableDefinitions ?? [], given, {
    maxErrors: MOST_ERRORS,
  })
  for (const { extensions } of errors ?? []) Object.assign(extensions, { http: { status: 400 } })
  return errors
}

const LONGEST_MESSAGE = 1_000
const KEPT = 400

function needsWork({ message, extensions }: GraphQLError): boolean {
  return message.length > LONGEST_MESSAGE || extensions['code'] === undefined
}

function shortened(error: GraphQLError): GraphQLError {
  if (!needsWork(error)) return error
  const { nodes, source, positions, path, extensions } = error
  return new GraphQLError(shortenMessage(error.message), {
    ...(nodes && { nodes }),
    ...(source && { source }),
    ...(positions && { positions }),
    ...(path && { path }),
    extensions: { code: 'INVALID_ARGUMENT', ...extensions },
  })
}

/** What is wrong stands at the beginning and the end, the value between them. */
function shortenMessage(message: string): string {
  if (message.length <= LONGEST_MESSAGE) return message
  return `${message.slice(0, KEPT)} … ${message.slice(-KEPT)}`
}
