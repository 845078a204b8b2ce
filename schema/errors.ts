import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLErrorOptions,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
} from 'graphql'
import { type ErrorCode, WiregraphError } from '../src/model/errors.ts'
import { storedFieldOf } from './stored-field.ts'

/** An error for the caller as GraphQL answers it: the sentence, and the code in `extensions`. */
export function callerError(
  code: ErrorCode,
  message: string,
  options: GraphQLErrorOptions = {},
): GraphQLError {
  return new GraphQLError(message, { ...options, extensions: { code } })
}

/** A `WiregraphError` becomes its GraphQL form; anything else stays what it is, for the server to mask. */
function toGraphQLError(error: unknown): unknown {
  return error instanceof WiregraphError ? callerError(error.code, error.message) : error
}

/** Makes every resolver of the schema answer a `WiregraphError` in its GraphQL form. */
export function answerCallerErrors(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      if (storedFieldOf(field)?.kind === 'column') continue
      field.resolve = guarded(field.resolve ?? defaultFieldResolver)
      if (field.subscribe !== undefined) field.subscribe = guarded(field.subscribe)
    }
  }
  return schema
}

type Resolver = GraphQLFieldResolver<unknown, unknown>

function guarded(resolve: Resolver): Resolver {
  return (parent, args, context, info) => {
    try {
      const result = resolve(parent, args, context, info)
      return result instanceof Promise ? result.catch(throwToCaller) : result
    } catch (error) {
      throw toGraphQLError(error)
    }
  }
}

function throwToCaller(error: unknown): never {
  throw toGraphQLError(error)
}
