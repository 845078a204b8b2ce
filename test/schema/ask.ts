import { type ExecutionResult, graphql, parse, subscribe } from 'graphql'
import { schema } from '../../schema/build-schema.ts'
import type { Desk, GraphContext } from '../../schema/context.ts'
import type { GraphStore } from '../../src/store/graph-store.ts'

const CLOSED_DESK: Desk = {
  ingestArticle: () => Promise.reject(new Error('closed')),
  deleteArticle: () => Promise.reject(new Error('closed')),
  mergeEntities: () => Promise.reject(new Error('closed')),
  articlesIngested: () => nothing(),
  negotiationsChanged: () => nothing(),
}

async function* nothing(): AsyncIterable<string> {}

export function contextOver(store: GraphStore, given: Partial<GraphContext> = {}): GraphContext {
  return { store, desk: CLOSED_DESK, writes: 'ALLOWED', ...given }
}

/** Answers one operation; the errors as a client sees them: code, message, path. */
export async function ask(
  context: GraphContext,
  source: string,
  variableValues: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly data: unknown; readonly errors: readonly AnsweredError[] }> {
  const result = await graphql({ schema, source, variableValues, contextValue: context })
  return { data: plain(result.data), errors: (result.errors ?? []).map(toAnsweredError) }
}

export interface AnsweredError {
  readonly code: unknown
  readonly message: string
}

function toAnsweredError(error: NonNullable<ExecutionResult['errors']>[number]): AnsweredError {
  return { code: error.extensions['code'], message: error.message }
}

export async function listen(
  context: GraphContext,
  source: string,
): Promise<AsyncGenerator<ExecutionResult, void, void> | ExecutionResult> {
  return subscribe({ schema, document: parse(source), contextValue: context })
}

/** GraphQL's results have no prototype; those of tests do. */
export function plain(data: unknown): unknown {
  return data === undefined ? undefined : JSON.parse(JSON.stringify(data))
}
