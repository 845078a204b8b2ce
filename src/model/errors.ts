/**
 * What a caller can get wrong, or the world can refuse. All else is a bug of ours.
 * Each code is `extensions.code` in a GraphQL answer and decides the exit code of a command.
 */
export type ErrorCode =
  | 'INVALID_ARGUMENT'
  | 'INVALID_CURSOR'
  | 'INVALID_DATE'
  | 'INVALID_CODE'
  | 'NOT_FOUND'
  | 'LIMIT_EXCEEDED'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'STORE_UNAVAILABLE'
  | 'STORE_INVALID'
  | 'STORE_BUSY'
  | 'STORE_READ_ONLY'
  | 'OVERLOADED'
  | 'USAGE'

/** A sentence for the person who caused it: what was wrong, with the value quoted, and what is expected. */
export class WiregraphError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'WiregraphError'
    this.code = code
  }
}
