import type { GraphQLSchema } from 'graphql'
import type { Desk } from '../../schema/context.ts'
import type { GraphStore } from '../store/graph-store.ts'
import type { ServerLimits } from './limits.ts'

/** Everything the server is given; it reads no environment and no clock of its own. */
export interface ServerOptions {
  readonly schema: GraphQLSchema
  readonly store: GraphStore
  readonly desk: Desk
  readonly host: string
  /** 0 takes any free one. */
  readonly port: number
  /** What writers must send; null leaves writes to clients on this machine. */
  readonly apiKey: string | null
  readonly readOnly: boolean
  readonly log: Log
  /** In place of the values in `limits.ts`. */
  readonly limits?: Partial<ServerLimits>
}

/** Takes what an operator may want to know. Fields never hold keys, articles or queries. */
export type Log = (
  level: 'debug' | 'info' | 'warn' | 'error',
  message: string,
  fields: Readonly<Record<string, unknown>>,
) => void

/** A server that can be started once and stopped once. */
export interface WiregraphServer {
  /** The address it answers at. Throws USAGE where the port or host cannot be had. */
  listen(): Promise<URL>
  /** Takes no more requests, lets running ones finish for a bounded time, ends subscriptions. */
  close(): Promise<void>
}
