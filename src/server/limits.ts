import { WiregraphError } from '../model/errors.ts'

/** What a client may ask for; a refusal names the limit by this table's words and its value. */
export interface ServerLimits {
  readonly bodyBytes: number
  readonly bodyBytesAtOnce: number
  readonly targetCharacters: number
  readonly jsonDepth: number
  readonly jsonValues: number
  readonly tokens: number
  readonly nesting: number
  readonly depth: number
  readonly fields: number
  readonly aliases: number
  readonly directives: number
  readonly operations: number
  readonly fragments: number
  readonly fragmentSpreads: number
  readonly introspections: number
  readonly introspectionCost: number
  readonly cost: number
  readonly cheapCost: number
  readonly answerCharacters: number
  readonly expensiveAtOnce: number
  readonly expensiveWaiting: number
  readonly subscriptions: number
  readonly connections: number
  readonly secondsToAnswer: number
  readonly secondsToRead: number
  readonly secondsToStop: number
}
export type LimitName = keyof ServerLimits

interface LimitRow {
  readonly value: number
  /** As a refusal says it, after the number asked for. */
  readonly unit: string
  readonly meaning: string
}

/** Every limit of the server, with the value it has where nothing else is said. */
export const LIMITS: Readonly<Record<LimitName, LimitRow>> = {
  bodyBytes: {
    value: 2_200_000,
    unit: 'bytes in the body',
    meaning: 'size of one request; answered 413',
  },
  bodyBytesAtOnce: {
    value: 64_000_000,
    unit: 'bytes of bodies being read',
    meaning: 'of all requests together; answered 503 with Retry-After',
  },
  targetCharacters: {
    value: 12_000,
    unit: 'characters in the address',
    meaning: 'path and query of a request; answered 414',
  },
  jsonDepth: {
    value: 32,
    unit: 'levels of lists and objects in JSON',
    meaning: 'in the body and in variables',
  },
  jsonValues: {
    value: 20_000,
    unit: 'values in JSON',
    meaning: 'list items and object members in the body and in variables',
  },
  tokens: { value: 2_000, unit: 'tokens', meaning: 'words and signs of a document' },
  nesting: {
    value: 64,
    unit: 'levels of brackets',
    meaning: 'braces, brackets and parentheses inside each other, in values and types too',
  },
  depth: {
    value: 20,
    unit: 'levels of fields',
    meaning: 'fields inside each other, fragments opened; a hop over a connection takes three',
  },
  fields: {
    value: 3_000,
    unit: 'fields',
    meaning: 'fields of a document, each fragment counted wherever it is used',
  },
  aliases: { value: 100, unit: 'aliases', meaning: 'counted like fields' },
  directives: { value: 50, unit: 'directives', meaning: 'such as @include, counted like fields' },
  operations: { value: 20, unit: 'operations', meaning: 'in one document' },
  fragments: { value: 100, unit: 'fragments', meaning: 'fragment definitions in one document' },
  fragmentSpreads: {
    value: 500,
    unit: 'uses of fragments',
    meaning: 'each counted wherever it is used',
  },
  introspections: {
    value: 2,
    unit: 'uses of __schema',
    meaning: 'in one operation; of __type ten times as many',
  },
  introspectionCost: {
    value: 500_000,
    unit: 'fields of the schema to tell',
    meaning: 'a whole introspection, as tools ask it, estimates to half of this at most',
  },
  cost: {
    value: 20_000,
    unit: 'nodes that it could bring back',
    meaning:
      'page sizes multiplied along nested connections; no size given counts as a default page',
  },
  cheapCost: {
    value: 500,
    unit: 'nodes that it could bring back',
    meaning: 'up to here a request never waits for others',
  },
  answerCharacters: {
    value: 20_000_000,
    unit: 'characters of text in the answer',
    meaning: 'told once the answer is known',
  },
  expensiveAtOnce: {
    value: 1,
    unit: 'expensive requests at once',
    meaning: 'further ones wait their turn; so do changes, in a line of their own',
  },
  expensiveWaiting: {
    value: 50,
    unit: 'expensive requests waiting',
    meaning: 'and as many changes; further ones are answered 503 with Retry-After',
  },
  subscriptions: {
    value: 100,
    unit: 'open subscriptions',
    meaning: 'further ones are answered 503 with Retry-After; closing one frees its place',
  },
  connections: {
    value: 1_000,
    unit: 'open connections',
    meaning: 'further ones are closed at once',
  },
  secondsToAnswer: {
    value: 10,
    unit: 'seconds',
    meaning: 'longest time that one operation works on its answer',
  },
  secondsToRead: {
    value: 15,
    unit: 'seconds',
    meaning: 'a client has so long to send a request, and twice so long to take what it is sent',
  },
  secondsToStop: {
    value: 10,
    unit: 'seconds',
    meaning: 'running requests may go on so long after a signal to stop',
  },
}

/** The table's values, some of them replaced. */
export function serverLimits(replaced: Partial<ServerLimits> = {}): ServerLimits {
  const defaults = Object.fromEntries(
    Object.entries(LIMITS).map(([name, row]) => [name, row.value]),
  )
  return { ...(defaults as unknown as ServerLimits), ...replaced }
}

/** The refusal of a request that asks for more than a limit. */
export function limitExceeded(
  limits: ServerLimits,
  name: LimitName,
  asked: number | null,
): WiregraphError {
  const { unit } = LIMITS[name]
  const limit = limits[name].toLocaleString('en-US')
  const found = asked === null ? 'More' : `${asked.toLocaleString('en-US')}, more`
  return new WiregraphError(
    'LIMIT_EXCEEDED',
    `${found} than the limit of ${limit} ${unit} (limit "${name}").`,
  )
}
