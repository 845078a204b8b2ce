import type { Plugin } from 'graphql-yoga'
import type { Desk, GraphContext } from '../../schema/context.ts'
import type { GraphqlParams } from './read-graphql-params.ts'

/** What the server knows of one GraphQL request; resolvers see the part that is `GraphContext`. */
export interface RequestContext extends GraphContext {
  readonly asked: GraphqlParams
  /** Aborts when the client leaves or the server must stop. */
  readonly signal: AbortSignal
  /** Begins the time that the operation has for its answer; subscriptions never begin it. */
  readonly startClock: (isLarge: boolean) => void
  /** Aborts as soon as the server begins to stop. */
  readonly stopping: AbortSignal
}

/** A concern of its own in the way of a GraphQL request. */
export type ServerPlugin = Plugin<RequestContext, RequestContext>

/** The desk as one request sees it: what it listens to ends with the request. */
export function createRequestDesk(desk: Desk, signal: AbortSignal): Desk {
  const both = (own: AbortSignal) => AbortSignal.any([own, signal])
  return {
    ingestArticle: (input) => desk.ingestArticle(input),
    deleteArticle: (externalId) => desk.deleteArticle(externalId),
    mergeEntities: (keepId, mergeId) => desk.mergeEntities(keepId, mergeId),
    articlesIngested: (own) => desk.articlesIngested(both(own)),
    negotiationsChanged: (own) => desk.negotiationsChanged(both(own)),
  }
}
